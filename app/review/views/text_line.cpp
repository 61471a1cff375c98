#include "app/review/views/text_line.h"

#include <QPainter>

namespace muqabala::review {

Edge opposite(Edge edge) {
    return edge == Edge::Left ? Edge::Right : Edge::Left;
}

Edge beginningOf(Direction direction) {
    return direction == Direction::RightToLeft ? Edge::Right : Edge::Left;
}

void drawAtEdge(QPainter& painter, const QRectF& rect, Edge edge, const QString& text) {
    const Qt::Alignment side = edge == Edge::Left ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(rect, text, QTextOption(side | Qt::AlignVCenter | Qt::AlignAbsolute));
}

void drawTextLine(QPainter& painter, const QRectF& rect, Direction direction, const QString& text) {
    const bool rightToLeft = direction == Direction::RightToLeft;
    QTextOption option((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    painter.drawText(
        rect, painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(rect.width())), option);
}

} // namespace muqabala::review
