#pragma once

#include "corpus/language.h"

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

/// Draws one line of a text in its own direction from where that begins, elided to the width.
void drawTextLine(QPainter& painter, const QRectF& rect, Direction direction, const QString& text);

} // namespace muqabala::review
