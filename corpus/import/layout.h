#pragma once

#include "corpus/import/bilingual_text.h"
#include "corpus/import/lines.h"
#include "corpus/import/script_count.h"
#include "corpus/result.h"

#include <optional>
#include <string_view>
#include <vector>

namespace muqabala {

/// The lines of a bilingual file, told apart.
struct Division {
    Layout layout{};
    std::vector<Line> arabic;
    std::vector<Line> other;
};

/// Tells apart the two texts of a file by the script of its lines. Stacked when one place parts the scripts
/// with hardly a line on the wrong side; a line of the other script among the paragraphs of a text stays
/// there, one before its first or behind its last paragraph goes to its own. Lines without words follow their
/// neighbours. Errors: OneLanguageOnly, LayoutUnclear, LineOutOfRange; without the file's name.
[[nodiscard]] Result<Division> divide(std::string_view text, const Lines& lines, std::optional<Layout> layout,
                                      std::optional<std::uint64_t> splitAtLine);

} // namespace muqabala
