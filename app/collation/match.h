#pragma once

#include "align/aligner.h"
#include "app/collation/collate.h"
#include "corpus/import/bilingual_text.h"
#include "corpus/result.h"

#include <span>
#include <string>
#include <vector>

namespace muqabala::app {

/// A text that may be the original of a translation.
struct Candidate {
    std::string path;
    Kinship kinship;
    double probability = 0; ///< that it is the original, 0 to 1
};

struct Ranking {
    std::vector<Candidate> candidates; ///< the likeliest first
    std::vector<Error> failures; ///< files that could not be read, in the order given; they are not ranked
    double noneProbability = 0;  ///< that none of the candidates is the original
};

/// Ranks texts by how well they align with a translation. Of files that hold both texts the part in the
/// language in question is taken. Uses all processors; cost: an alignment for each candidate. Errors: those
/// of reading the translation.
[[nodiscard]] Result<Ranking> rankOriginals(const std::string& translation,
                                            const std::vector<std::string>& candidates,
                                            const ReadOptions& options, const Resources& resources);

} // namespace muqabala::app
