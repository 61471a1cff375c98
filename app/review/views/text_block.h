#pragma once

#include "app/review/text/shown_text.h"
#include "corpus/language.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace muqabala::review {

/// How the text of a column is set, in pixels. Lines stand on a grid whatever font a letter comes from, the
/// same in both columns, so that baselines meet across the page.
struct BlockStyle {
    QFont font;
    QFont latinFont; ///< for Latin words and European digits in a text from right to left
    Direction direction = Direction::LeftToRight;
    int width = 0;
    int lineStep = 0; ///< from baseline to baseline
    int baseline = 0; ///< of the first line, from the top of the block
};

/// From one x to another on one line; a stretch of text may be several of them.
struct LinePiece {
    int line = 0;
    double left = 0;
    double right = 0;
};

/// One segment set in lines. A boundary of formats inside an Arabic word would tear its letters apart: so
/// fills and underlines are painted from `pieces`, and all that is ever formatted are whole Latin words and
/// numbers.
class TextBlock {
public:
    TextBlock(const Document& document, TextSpan span, const BlockStyle& style);

    [[nodiscard]] const ShownText& text() const { return text_; }
    [[nodiscard]] int lineCount() const { return layout_->lineCount(); }
    [[nodiscard]] int height() const { return lineCount() * lineStep_; }
    [[nodiscard]] int lineStep() const { return lineStep_; }
    [[nodiscard]] int baseline(int line) const { return line * lineStep_ + baseline_; }

    /// Where the characters of a span stand, line by line and in each from left to right; in mixed directions
    /// a line may hold several pieces. Nothing for a span that lies elsewhere.
    [[nodiscard]] std::vector<LinePiece> pieces(TextSpan span) const;
    /// The part of a line's full height that a piece covers, from the block's top left corner.
    [[nodiscard]] QRectF rectOf(const LinePiece& piece) const;
    /// The byte before which a caret at this point of the block would stand.
    [[nodiscard]] std::uint32_t byteAt(QPointF point) const;
    /// The word around a byte, or the character when it is in none.
    [[nodiscard]] TextSpan wordAt(std::uint32_t byte) const;

    /// Draws the text with the painter's pen, its top left corner at `origin`.
    void draw(QPainter& painter, QPointF origin) const;

private:
    void breakLines(const BlockStyle& style);
    [[nodiscard]] int endWithoutBlanks(const QTextLine& line) const;

    ShownText text_;
    std::unique_ptr<QTextLayout> layout_;
    int lineStep_ = 0;
    int baseline_ = 0;
};

} // namespace muqabala::review
