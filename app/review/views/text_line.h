#pragma once

#include "corpus/language.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace muqabala::review {

enum class Edge { Left, Right };

[[nodiscard]] Edge opposite(Edge edge);
/// Where a text of a direction begins.
[[nodiscard]] Edge beginningOf(Direction direction);

/// Draws a word or two at an edge of a rectangle, in the direction of the window.
void drawAtEdge(QPainter& painter, const QRectF& rect, Edge edge, const QString& text);

/// The type of a line: its main font, and that of Latin words and numbers within it.
struct LineType {
    QFont font;
    QFont latinFont;
};

/// Draws one line of a text in its own direction from where that begins, elided to the width.
void drawTextLine(QPainter& painter, const QRectF& rect, Direction direction, const LineType& type,
                  const QString& text);

} // namespace muqabala::review
