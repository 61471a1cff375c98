#pragma once

#include "app/collation/collate.h"
#include "corpus/project.h"
#include "corpus/word_correspondence.h"

#include <vector>

namespace muqabala::app {

/// How the words of one pair correspond, for the eye.
struct PairWords {
    std::vector<WordCorrespondence> links;
    std::vector<TextSpan> sourceAlone; ///< words that carry content and have no counterpart
    std::vector<TextSpan> targetAlone;

    friend bool operator==(const PairWords&, const PairWords&) = default;
};

/// The segments of a bead with their texts as a project of its own, and where they stood.
struct Excerpt {
    Project project;
    std::uint32_t sourceOffset = 0; ///< bytes
    std::uint32_t targetOffset = 0;
};

/// Cost: linear in the pair.
[[nodiscard]] Excerpt excerptOf(const Project& project, const Bead& bead);

/// The words of the excerpt, by their places in the whole texts. Cost: some milliseconds.
[[nodiscard]] PairWords linkWords(const Excerpt& excerpt, const Resources& resources);

} // namespace muqabala::app
