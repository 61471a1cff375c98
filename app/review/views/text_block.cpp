#include "app/review/views/text_block.h"

#include "app/review/text/latin_runs.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
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

/// A piece for each glyph that takes room. (A caret's position will not do: between two directions it has
/// two, and QTextLine::cursorToX tells but one of them.)
void addPieces(std::vector<LinePiece>& pieces, int line, const QGlyphRun& run) {
    const QList<QPointF> origins = run.positions();
    const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
    for (qsizetype i = 0; i < origins.size(); ++i) {
        if (advances[i].x() > 0)
            pieces.push_back({line, origins[i].x(), origins[i].x() + advances[i].x()});
    }
}

} // namespace

TextBlock::TextBlock(const Document& document, TextSpan span, const BlockStyle& style)
    : text_(document, span),
      layout_(std::make_unique<QTextLayout>(text_.text(), style.font)),
      lineStep_(style.lineStep),
      baseline_(style.baseline) {
    layout_->setTextOption(optionFor(style.direction));
    layout_->setCacheEnabled(true);
    if (style.direction == Direction::RightToLeft)
        layout_->setFormats(latinFormats(text_.text(), style.latinFont));
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
    if (!span.overlaps(text_.span()))
        return {};
    const int from = text_.positionOf(span.begin);
    const int to = text_.positionOf(span.end);
    std::vector<LinePiece> all;
    for (int number = 0; number < lineCount(); ++number) {
        const QTextLine line = layout_->lineAt(number);
        const int begin = std::max(from, line.textStart());
        const int end = std::min(to, endWithoutBlanks(line));
        if (begin >= end)
            continue;
        std::vector<LinePiece> pieces;
        for (const QGlyphRun& run : line.glyphRuns(begin, end - begin))
            addPieces(pieces, number, run);
        joinTouching(pieces);
        all.insert(all.end(), pieces.begin(), pieces.end());
    }
    return all;
}

QRectF TextBlock::rectOf(const LinePiece& piece) const {
    return {piece.left, double(piece.line * lineStep_), piece.right - piece.left, double(lineStep_)};
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
