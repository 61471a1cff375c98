#pragma once

#include "app/review/theme.h"
#include "app/review/views/text_block.h"
#include "corpus/divergence.h"

class QPainter;

namespace muqabala::review {

/// The line under the words of a note. Told by form as well as by colour: each family of categories has its
/// own pattern, and a graver note a stronger line.
struct MarkStyle {
    enum class Pattern { Solid, Double, Dashed, Dotted, Wave, DashDot };
    Pattern pattern = Pattern::Solid;
    QColor color;
    double thickness = 1; ///< pixels
};

[[nodiscard]] MarkStyle markStyle(const Theme& theme, Category category, Severity severity);

/// Draws a line of a style from one x to another at a height. Also the sample of it in lists.
void drawMark(QPainter& painter, double left, double right, double y, const MarkStyle& style);

/// Underlines pieces of a block whose top left corner is at `origin`; `lane` counts from 0 the marks that run
/// under the same words.
void underline(QPainter& painter, const TextBlock& block, QPointF origin,
               const std::vector<LinePiece>& pieces, const MarkStyle& style, int lane);

/// Draws a line of a style beside a block, from its top to its bottom.
void sideline(QPainter& painter, const TextBlock& block, QPointF top, const MarkStyle& style);

/// Draws a frame about pieces of a block.
void frame(QPainter& painter, const TextBlock& block, QPointF origin, const std::vector<LinePiece>& pieces,
           const QColor& color);

/// Fills the ground of pieces of a block.
void fill(QPainter& painter, const TextBlock& block, QPointF origin, const std::vector<LinePiece>& pieces,
          const QColor& color);

} // namespace muqabala::review
