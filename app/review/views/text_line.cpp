#include "app/review/views/text_line.h"

#include "app/review/text/latin_runs.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

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

void drawTextLine(QPainter& painter, const QRectF& rect, Direction direction, const LineType& type,
                  const QString& text) {
    QTextLayout layout(QFontMetricsF(type.font).elidedText(text, Qt::ElideRight, rect.width()), type.font,
                       painter.device());
    QTextOption option(beginningOf(direction) == Edge::Left ? Qt::AlignLeft | Qt::AlignAbsolute
                                                            : Qt::AlignRight | Qt::AlignAbsolute);
    option.setTextDirection(direction == Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(latinFormats(layout.text(), type.latinFont));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, {rect.left(), rect.center().y() - line.height() / 2});
}

} // namespace muqabala::review
