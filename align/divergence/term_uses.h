#pragma once

#include "align/divergence/comparison.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muqabala {

/// That a name or label stands at words [begin, end) of the original of a pair.
struct TermUse {
    std::string key;                    ///< the same for all uses of one term
    std::optional<std::uint32_t> label; ///< the row of the table of labels; absent for a name
    std::uint32_t pair = 0;             ///< index among the pairs
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// Where an English original uses names (words that have their capital wherever they stand, together where
/// they stand together) and labels of the table, in order. Months and weekdays are no names, and what only
/// headlines capitalise is none. Nothing for originals in other languages. Cost: linear in the text.
[[nodiscard]] std::vector<TermUse> termUses(const Comparison& comparison);

} // namespace muqabala
