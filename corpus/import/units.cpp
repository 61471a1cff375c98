#include "corpus/import/units.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <utility>

namespace muqabala {

namespace {

/// Blocks at either end of a text in which lines of front matter are looked for, and lines in each.
constexpr std::size_t kBlocksAtEnds = 3;
constexpr std::size_t kLinesOfFrontMatter = 12;
/// Lines without any sign that may stand before and among them: a title over two lines.
constexpr std::size_t kUnsignedLines = 2;

class BlockSplitter {
public:
    BlockSplitter(std::string_view text, const LineReader& reader)
        : text_(text),
          reader_(reader) {}

    /// Lines on top of a block that are no part of its paragraph: up to the last certain one that is reached
    /// without passing the end of a sentence.
    [[nodiscard]] std::size_t linesOnTop(const Block& block) const {
        std::size_t apart = 0;
        for (std::size_t i = 0; i < std::min(block.size(), kLinesOfFrontMatter); ++i) {
            if (isCertain(block[i]))
                apart = i + 1;
            else if (endsSentence(block[i]) || i >= apart + kUnsignedLines)
                break;
        }
        return apart;
    }

    /// Certain lines at the bottom of a block, below the end of a sentence.
    [[nodiscard]] std::size_t linesBelow(const Block& block, std::size_t onTop) const {
        std::size_t end = block.size();
        while (end > onTop + 1 && isCertain(block[end - 1]))
            --end;
        const bool parted = end > onTop && end < block.size() && endsSentence(block[end - 1]);
        return parted ? block.size() - end : 0;
    }

private:
    [[nodiscard]] bool isCertain(const Line& line) const {
        const std::optional<LineContent> content = reader_.read(text_, line.span);
        return content && content->certainty == Certainty::Certain;
    }

    [[nodiscard]] bool endsSentence(const Line& line) const {
        const LineEnd end = lineEnd(text_, line.span);
        return end == LineEnd::FullStop || end == LineEnd::Question;
    }

    std::string_view text_;
    const LineReader& reader_;
};

/// "----", "* * *": marks that draw a line and say nothing.
bool isRule(std::string_view text, TextSpan span) {
    constexpr std::string_view kMarks = "-_=*~#|+";
    for (Utf8Reader reader(text.substr(0, span.end), span.begin); !reader.atEnd();) {
        const char32_t c = reader.next();
        const bool ascii = c < 0x80 && kMarks.find(static_cast<char>(c)) != std::string_view::npos;
        const bool dashOrBullet = (c >= 0x2010 && c <= 0x2015) || c == 0x2022 || c == 0xB7 || c == 0x0640;
        const bool drawn = (c >= 0x2500 && c <= 0x25FF) || c == 0x2217 || c == 0x2042;
        if (!ascii && !dashOrBullet && !drawn && !isSpace(c))
            return false;
    }
    return true;
}

void addUnit(std::vector<Unit>& units, std::string_view text, TextSpan span) {
    Unit unit;
    unit.span = span;
    unit.isRule = isRule(text, span);
    units.push_back(std::move(unit));
}

} // namespace

std::vector<Unit> unitsOf(std::string_view text, const std::vector<Line>& lines, ParagraphRule rule,
                          const LineReader& reader) {
    const BlockSplitter splitter(text, reader);
    const std::vector<Block> blocks = paragraphBlocks(text, lines, rule);
    std::vector<Unit> units;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        const bool several = block.size() > 1;
        const std::size_t onTop = several && i < kBlocksAtEnds ? splitter.linesOnTop(block) : 0;
        const std::size_t below =
            several && i + kBlocksAtEnds >= blocks.size() ? splitter.linesBelow(block, onTop) : 0;
        const std::size_t end = block.size() - below;
        for (std::size_t line = 0; line < onTop; ++line)
            addUnit(units, text, block[line].span);
        if (onTop < end)
            addUnit(units, text, {block[onTop].span.begin, block[end - 1].span.end});
        for (std::size_t line = end; line < block.size(); ++line)
            addUnit(units, text, block[line].span);
    }
    return units;
}

void examine(Unit& unit, std::string_view text, const LineReader& reader) {
    unit.words = countWords(text, unit.span);
    unit.end = lineEnd(text, unit.span);
    unit.key = unit.words <= 2 * kLongestTitle ? lineKey(text, unit.span) : std::string();
    unit.content = reader.read(text, unit.span);
}

} // namespace muqabala
