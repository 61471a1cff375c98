#include "corpus/import/paragraphs.h"

#include "corpus/import/line_shape.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <cstddef>

namespace muqabala {

namespace {

/// Code points; text that is wider was not wrapped by hand or by a mail program, and narrower lines are a
/// list.
constexpr std::size_t kWidestMargin = 200;
constexpr std::size_t kNarrowestMargin = 30;
/// Pairs of lines that must follow each other before anything can be said.
constexpr std::size_t kFewestPairs = 2;

std::string_view charsOf(std::string_view text, const Line& line) {
    return text.substr(line.span.begin, line.span.size());
}

std::size_t length(std::string_view text, const Line& line) {
    return countCodePoints(charsOf(text, line));
}

std::size_t firstWordLength(std::string_view text, const Line& line) {
    std::size_t count = 0;
    for (Utf8Reader reader(charsOf(text, line)); !reader.atEnd() && !isSpace(reader.peek()); reader.next())
        ++count;
    return count;
}

std::size_t margin(std::string_view text, const std::vector<Line>& lines) {
    std::size_t widest = 0;
    for (const Line& line : lines)
        widest = std::max(widest, length(text, line));
    return widest;
}

bool follows(const Line& line, const Line& previous) {
    return line.number == previous.number + 1;
}

bool isFull(std::string_view text, const Line& line, const Line& next, std::size_t widest) {
    return length(text, line) + 1 + firstWordLength(text, next) > widest;
}

bool endsParagraph(std::string_view text, const Line& line, const Line& next, std::size_t widest) {
    const LineEnd end = lineEnd(text, line.span);
    const bool ended = end == LineEnd::FullStop || end == LineEnd::Question;
    return ended && (length(text, line) + 1 + firstWordLength(text, next)) * 10 < widest * 8;
}

} // namespace

ParagraphRule paragraphRule(std::string_view text, const std::vector<Line>& lines) {
    const std::size_t widest = margin(text, lines);
    if (widest > kWidestMargin || widest < kNarrowestMargin)
        return ParagraphRule::EachLine;
    std::size_t pairs = 0;
    std::size_t full = 0;
    std::size_t open = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!follows(lines[i + 1], lines[i]))
            continue;
        ++pairs;
        full += isFull(text, lines[i], lines[i + 1], widest) ? 1U : 0U;
        const LineEnd end = lineEnd(text, lines[i].span);
        open += end == LineEnd::Open || end == LineEnd::Continues ? 1U : 0U;
    }
    const bool wrapped = pairs >= kFewestPairs && full * 10 >= pairs * 6 && open * 2 >= pairs;
    return wrapped ? ParagraphRule::BlankLines : ParagraphRule::EachLine;
}

std::vector<Block> paragraphBlocks(std::string_view text, const std::vector<Line>& lines,
                                   ParagraphRule rule) {
    const auto isApart = [&lines](std::size_t i) { return !follows(lines[i], lines[i - 1]); };
    std::size_t gaps = 0;
    for (std::size_t i = 1; i < lines.size(); ++i)
        gaps += isApart(i) ? 1U : 0U;
    const std::size_t widest = gaps == 0 ? margin(text, lines) : 0;
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool begins = i == 0 || rule == ParagraphRule::EachLine || isApart(i) ||
                            (gaps == 0 && endsParagraph(text, lines[i - 1], lines[i], widest));
        if (begins)
            blocks.emplace_back();
        blocks.back().push_back(lines[i]);
    }
    return blocks;
}

TextSpan spanOf(const Block& block) {
    return {block.front().span.begin, block.back().span.end};
}

} // namespace muqabala
