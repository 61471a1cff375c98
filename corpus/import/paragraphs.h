#pragma once

#include "corpus/import/bilingual_text.h"
#include "corpus/import/lines.h"

#include <string_view>
#include <vector>

namespace muqabala {

/// How the lines of one text make paragraphs. A text is hard-wrapped when most of its lines are as full as
/// its longest: the next line's first word would not have fitted.
[[nodiscard]] ParagraphRule paragraphRule(std::string_view text, const std::vector<Line>& lines);

/// Lines that make one paragraph, in order.
using Block = std::vector<Line>;

/// A line each, or the lines between blank ones. In hard-wrapped text without blank lines a line that ends a
/// sentence well short of the margin ends a paragraph.
[[nodiscard]] std::vector<Block> paragraphBlocks(std::string_view text, const std::vector<Line>& lines,
                                                 ParagraphRule rule);

/// From the beginning of the first line to the end of the last.
[[nodiscard]] TextSpan spanOf(const Block& block);

} // namespace muqabala
