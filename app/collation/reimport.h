#pragma once

#include "app/collation/collate.h"
#include "corpus/edit/carry_over.h"
#include "corpus/edit/edit.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace muqabala::app {

/// Newer versions of a project's texts, not yet segmented; absent where a text is as it was.
struct NewerTexts {
    std::optional<Document> source;
    std::optional<Document> target;
};

struct Reimport {
    Change change;            ///< one step that puts the newer texts in the place of the older
    std::vector<Loss> losses; ///< what a person did in the older project and could not be kept
    Kinship kinship;          ///< of the newer texts: the caller decides what an implausible pair means
};

/// Reads texts again that have changed since: confirmed pairs, rejections, notes and verdicts stay where
/// their text is unchanged, and the rest is cut, aligned and checked anew around them. Errors: Cancelled.
[[nodiscard]] Result<Reimport> reimport(const Project& older, NewerTexts newer, const Resources& resources,
                                        const std::stop_token& stop = {}, const Progress& progress = {},
                                        unsigned threads = processorCount());

} // namespace muqabala::app
