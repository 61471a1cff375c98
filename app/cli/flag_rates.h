#pragma once

#include "app/collation/collate.h"
#include "corpus/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace muqabala::cli {

/// How many errors of one kind, made by rule, are found.
struct FlagRate {
    std::uint64_t items = 0;
    std::uint64_t flagged = 0; ///< by a note of the kind, at the confidence that flags 5 % of untouched pairs
    std::uint64_t flaggedAny = 0; ///< by that or any other major note, at such a confidence for all of them
};

/// A set of pairs with errors made by rule: FOLDER/items.tsv.
struct FlagRates {
    std::string name;
    std::map<std::string, FlagRate> kinds; ///< by the kind of error
    std::uint64_t untouchedWords = 0;      ///< words of the originals of untouched pairs
    std::uint64_t preciseNotes = 0;        ///< notes on these at the setting Precise
};

/// Every set FOLDER/bench/sets/diverge-*, checked as pairs.
[[nodiscard]] Result<std::vector<FlagRates>> flagRates(const std::string& folder,
                                                       const app::Resources& resources);

} // namespace muqabala::cli
