#pragma once

#include "corpus/export/pairs.h"
#include "corpus/search/search.h"

#include <cstddef>
#include <string>
#include <vector>

namespace muqabala {

/// A place that was found, in its context and with what it corresponds to: a line of a concordance (key word
/// in context). Texts are on one line each.
struct ConcordanceLine {
    std::size_t pair = 0; ///< index among the pairs of sentences
    Side side{};          ///< of the text in which it was found
    TextSpan place;       ///< in the document
    std::string before;   ///< of the same pair, as far as the width goes
    std::string found;
    std::string behind;
    std::string counterpart; ///< the other side of the pair; empty when there is none

    friend bool operator==(const ConcordanceLine&, const ConcordanceLine&) = default;
};

/// A line for each hit of a text, in order. `width` is how many characters (code points) of context there are
/// on either side at most, cut between words. Pure; cost linear in the pairs and the hits.
[[nodiscard]] std::vector<ConcordanceLine> concordance(const Project& project, const std::vector<Pair>& pairs,
                                                       Side side, const std::vector<TextHit>& hits,
                                                       std::size_t width = 60);

} // namespace muqabala
