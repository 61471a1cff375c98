#include "app/review/views/text_block.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>

namespace muqabala::review {

namespace {

QTextOption optionFor(Direction direction) {
    const bool rightToLeft = direction == Direction::RightToLeft;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    return option;
}

/// Joins pieces of one line that touch or overlap.
void joinTouching(std::vector<LinePiece>& pieces) {
    constexpr double kTouching = 0.75; // pixels
    std::sort(pieces.begin(), pieces.end(),
              [](const LinePiece& a, const LinePiece& b) { return a.left < b.left; });
    std::vector<LinePiece> joined;
    for (const LinePiece& piece : pieces) {
        if (!joined.empty() && piece.left <= joined.back().right + kTouching)
            joined.back().right = std::max(joined.back().right, piece.right);
        else
            joined.push_back(piece);
    }
    pieces = std::move(joined);
}

} // namespace

TextBlock::TextBlock(const Document& document, TextSpan span, const BlockStyle& style)
    : text_(document, span),
      layout_(std::make_unique<QTextLayout>(text_.text(), style.font)),
      lineStep_(style.lineStep),
      baseline_(style.baseline) {
    layout_->setTextOption(optionFor(style.direction));
    layout_->setCacheEnabled(true);
    breakLines(style);
}

void TextBlock::breakLines(const BlockStyle& style) {
    layout_->beginLayout();
    int number = 0;
    for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
        line.setLineWidth(style.width);
        line.setPosition({0, baseline(number++) - line.ascent()});
    }
    layout_->endLayout();
}

/// Blanks at the end of a line hang over it and are not to be seen.
int TextBlock::endWithoutBlanks(const QTextLine& line) const {
    int end = line.textStart() + line.textLength();
    while (end > line.textStart() && text_.text()[end - 1].isSpace())
        --end;
    return end;
}

std::vector<LinePiece> TextBlock::pieces(TextSpan span) const {
    const int from = text_.positionOf(span.begin);
    const int to = text_.positionOf(span.end);
    std::vector<LinePiece> all;
    for (int number = 0; number < lineCount(); ++number) {
        const QTextLine line = layout_->lineAt(number);
        const int begin = std::max(from, line.textStart());
        const int end = std::min(to, endWithoutBlanks(line));
        std::vector<LinePiece> pieces;
        for (int at = begin; at < end; at = layout_->nextCursorPosition(at)) {
            const auto [left, right] = std::minmax(
                {line.cursorToX(at, QTextLine::Leading), line.cursorToX(at, QTextLine::Trailing)});
            pieces.push_back({number, left, right});
        }
        joinTouching(pieces);
        all.insert(all.end(), pieces.begin(), pieces.end());
    }
    return all;
}

std::uint32_t TextBlock::byteAt(QPointF point) const {
    const int number = std::clamp(static_cast<int>(point.y()) / lineStep_, 0, lineCount() - 1);
    return text_.byteAt(layout_->lineAt(number).xToCursor(point.x()));
}

TextSpan TextBlock::wordAt(std::uint32_t byte) const {
    const int position = text_.positionOf(byte);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text_.text());
    finder.setPosition(position);
    const qsizetype begin =
        finder.isAtBoundary() ? position : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    finder.setPosition(position);
    const qsizetype end = finder.toNextBoundary();
    return {text_.byteAt(static_cast<int>(begin)),
            text_.byteAt(static_cast<int>(end < 0 ? text_.text().size() : end))};
}

void TextBlock::draw(QPainter& painter, QPointF origin) const {
    layout_->draw(&painter, origin);
}

} // namespace muqabala::review
