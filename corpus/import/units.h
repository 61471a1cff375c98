#pragma once

#include "corpus/import/line_content.h"
#include "corpus/import/line_reader.h"
#include "corpus/import/line_shape.h"
#include "corpus/import/lines.h"
#include "corpus/import/paragraphs.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

inline constexpr std::size_t kLongestTitle = 30; ///< words

/// A paragraph, or a line of front matter, before it is known which.
struct Unit {
    TextSpan span;
    bool isRule = false; ///< a line drawn with dashes or stars

    // By examine():
    std::string key;
    std::size_t words = 0;
    LineEnd end = LineEnd::Open;
    std::optional<LineContent> content; ///< what it holds, if it is front matter by its form

    [[nodiscard]] bool isCertain() const { return content && content->certainty == Certainty::Certain; }
    /// Sentences, or more words than a title has.
    [[nodiscard]] bool isRunningText() const {
        return !content && (end == LineEnd::FullStop || end == LineEnd::Continues || words > kLongestTitle);
    }
};

/// A text's paragraphs; in hard-wrapped text, lines of certain front matter that stand on top of the first
/// paragraph or below the last without a blank line between are units of their own.
[[nodiscard]] std::vector<Unit> unitsOf(std::string_view text, const std::vector<Line>& lines,
                                        ParagraphRule rule, const LineReader& reader);

/// Fills in what the unit looks like.
void examine(Unit& unit, std::string_view text, const LineReader& reader);

} // namespace muqabala
