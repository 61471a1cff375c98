#pragma once

#include "corpus/divergence.h"
#include "corpus/index.h"

#include <optional>
#include <string>
#include <vector>

namespace muqabala {

/// Who wrote something, and when.
struct Authorship {
    std::string author; ///< as the person calls themselves; empty when not told
    std::string time;   ///< UTC, YYYY-MM-DDThh:mm:ssZ

    friend bool operator==(const Authorship&, const Authorship&) = default;
};

enum class VerdictKind { Open, Accepted, Dismissed };

/// What a person says of a divergence that a check found. Kept by the divergence's id, so that it outlives
/// checking again and aligning again, even while no check finds the divergence.
struct Verdict {
    std::string divergence; ///< its id
    VerdictKind kind = VerdictKind::Open;
    std::string comment;              ///< why it was dismissed, or what else there is to say
    std::string suggestion;           ///< a rendering that would do
    std::optional<Category> category; ///< in the place of the check's
    std::optional<Severity> severity; ///< in the place of the check's
    bool isRepeated = false;          ///< the same matter was noted before: shown, not counted
    Authorship by;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// A person's own note on words of either or both texts. Anchored to the texts, never to rows; notes may
/// overlap freely. An omission has its words in the source alone, an addition in the target alone.
struct Note {
    std::string id;               ///< unique in the project, given once
    std::vector<TextSpan> source; ///< in order, apart from each other
    std::vector<TextSpan> target; ///< in order, apart from each other
    Category category{};
    Severity severity{};
    std::string comment;
    std::string suggestion;  ///< a rendering that would do
    bool isRepeated = false; ///< the same matter was noted before: shown, not counted
    Authorship by;

    friend bool operator==(const Note&, const Note&) = default;
};

} // namespace muqabala
