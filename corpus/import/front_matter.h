#pragma once

#include "corpus/document.h"
#include "corpus/import/line_reader.h"
#include "corpus/import/lines.h"
#include "corpus/import/paragraphs.h"

#include <optional>
#include <string_view>
#include <vector>

namespace muqabala {

/// One text with what a file says about it set apart.
struct ParsedText {
    ParagraphRule rule{};
    std::optional<TextSpan> title;
    std::vector<TextSpan> body;               ///< the other paragraphs
    std::vector<FrontMatterItem> frontMatter; ///< in the order of the text
};

/// Finds title, front matter and paragraphs of one text.
///
/// The head of a text is its first lines up to the first that reads like running text. In it the title is
/// looked for: the line that a site path ends with, or that stands twice, or else the first that is no front
/// matter by its form. Certain front matter counts anywhere in the head and shortly behind it, and at the end
/// of the text; probable front matter only between title and body. Whatever is left is body: when in doubt, a
/// line is body.
[[nodiscard]] ParsedText parseText(std::string_view text, const std::vector<Line>& lines,
                                   const LineReader& reader);

} // namespace muqabala
