#pragma once

#include "align/divergence/characters.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace muqabala {

enum class MarkRole { Opening, Closing };

/// A double quotation mark or bracket of a paragraph.
struct EnclosingMark {
    std::size_t index = 0;              ///< among the characters
    MarkRole role{};                    ///< as its shape, its neighbours or the alternation of marks say
    std::optional<std::size_t> partner; ///< among the marks; absent when it stands alone
};

/// The double quotation marks of a paragraph, paired: " by alternation, “ ” „ and « » by what touches them,
/// since writers of Arabic use them either way round. Apostrophes and single quotes are left out. Cost:
/// linear.
[[nodiscard]] std::vector<EnclosingMark> quotationMarks(std::span<const Character> characters);

/// The brackets ( ) [ ] { } of a paragraph, paired by nesting. A closing bracket behind a number or single
/// letter at the beginning of a line or after a space enumerates, "1) … 2) …", and is left out.
[[nodiscard]] std::vector<EnclosingMark> brackets(std::span<const Character> characters);

} // namespace muqabala
