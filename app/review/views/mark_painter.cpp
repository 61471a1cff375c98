#include "app/review/views/mark_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace muqabala::review {

namespace {

MarkStyle::Pattern patternOf(NoteFamily family) {
    switch (family) {
    case NoteFamily::Accuracy:
        return MarkStyle::Pattern::Solid;
    case NoteFamily::Quantity:
        return MarkStyle::Pattern::Dashed;
    case NoteFamily::Meaning:
        return MarkStyle::Pattern::Double;
    case NoteFamily::Terminology:
        return MarkStyle::Pattern::DashDot;
    case NoteFamily::Fluency:
        return MarkStyle::Pattern::Wave;
    case NoteFamily::Style:
        return MarkStyle::Pattern::Dotted;
    }
    return MarkStyle::Pattern::Solid;
}

double thicknessOf(Severity severity) {
    switch (severity) {
    case Severity::Minor:
        return 1.1;
    case Severity::Major:
        return 2.0;
    case Severity::Critical:
        return 3.2;
    }
    return 1.0;
}

/// Lengths of dashes and gaps in turn, in pixels; it begins with a dash and ends with a gap.
std::vector<double> dashesOf(const MarkStyle& style) {
    switch (style.pattern) {
    case MarkStyle::Pattern::Dashed:
        return {6, 3};
    case MarkStyle::Pattern::DashDot:
        return {8, 2.5, 2, 2.5};
    case MarkStyle::Pattern::Dotted:
        return {style.thickness, 2.5};
    default:
        return {};
    }
}

/// The pattern in units of the pen's width, as QPen wants it, stretched a little so that a line of this
/// length ends with a whole dash.
QList<qreal> fittedDashes(const MarkStyle& style, double length) {
    const std::vector<double> dashes = dashesOf(style);
    const double period = std::accumulate(dashes.begin(), dashes.end(), 0.0);
    const double end = period - dashes.front(); // what the last dash lacks of a period
    const double periods = std::max(1.0, std::round((length + end) / period));
    const double stretch = length / (periods * period - end);
    QList<qreal> fitted;
    for (const double dash : dashes)
        fitted += dash * stretch / style.thickness;
    return fitted;
}

void drawWave(QPainter& painter, double left, double right, double y, const MarkStyle& style) {
    constexpr double kHalfWave = 3.0;
    const double height = 1.2 + style.thickness * 0.5;
    QPainterPath path({left, y});
    double direction = -1;
    for (double x = left; x < right; x += kHalfWave) {
        const double end = std::min(x + kHalfWave, right);
        path.quadTo({(x + end) / 2, y + direction * height * 2}, {end, y});
        direction = -direction;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.color, style.thickness * 0.9, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
}

QPen penOf(const MarkStyle& style, double length) {
    QPen pen(style.color, style.thickness, Qt::SolidLine, Qt::FlatCap);
    if (!dashesOf(style).empty())
        pen.setDashPattern(fittedDashes(style, length));
    return pen;
}

} // namespace

MarkStyle markStyle(const Theme& theme, Category category, Severity severity) {
    const NoteFamily family = familyOf(category);
    return {patternOf(family), theme.family(family), thicknessOf(severity)};
}

void drawMark(QPainter& painter, double left, double right, double y, const MarkStyle& style) {
    if (style.pattern == MarkStyle::Pattern::Wave)
        return drawWave(painter, left, right, y, style);
    painter.setPen(penOf(style, right - left));
    if (style.pattern != MarkStyle::Pattern::Double)
        return painter.drawLine(QPointF(left, y), QPointF(right, y));
    QPen thin = penOf(style, right - left);
    thin.setWidthF(std::max(1.0, style.thickness * 0.6));
    painter.setPen(thin);
    const double apart = style.thickness * 0.6 + 1;
    painter.drawLine(QPointF(left, y - apart), QPointF(right, y - apart));
    painter.drawLine(QPointF(left, y + apart), QPointF(right, y + apart));
}

void underline(QPainter& painter, const TextBlock& block, QPointF origin,
               const std::vector<LinePiece>& pieces, const MarkStyle& style, int lane) {
    constexpr double kBelowBaseline = 0.17; // of the line's step
    constexpr double kLane = 0.11;
    for (const LinePiece& piece : pieces) {
        const double y =
            origin.y() + block.baseline(piece.line) + block.lineStep() * (kBelowBaseline + kLane * lane);
        drawMark(painter, origin.x() + piece.left, origin.x() + piece.right, y, style);
    }
}

void sideline(QPainter& painter, const TextBlock& block, QPointF top, const MarkStyle& style) {
    constexpr double kInset = 0.18; // of the line's step: as the bars of the ribbon
    const double inset = block.lineStep() * kInset;
    painter.save();
    painter.translate(top);
    painter.rotate(90);
    drawMark(painter, inset, block.height() - inset, 0, style);
    painter.restore();
}

void frame(QPainter& painter, const TextBlock& block, QPointF origin, const std::vector<LinePiece>& pieces,
           const QColor& color) {
    constexpr double kRadius = 3;
    constexpr double kAround = 2;
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(Qt::NoBrush);
    for (const LinePiece& piece : pieces) {
        const QRectF ground = block.rectOf(piece).translated(origin);
        painter.drawRoundedRect(ground.adjusted(-kAround, 0.5, kAround, -0.5), kRadius, kRadius);
    }
}

void fill(QPainter& painter, const TextBlock& block, QPointF origin, const std::vector<LinePiece>& pieces,
          const QColor& color) {
    constexpr double kRadius = 3;
    constexpr double kAround = 1.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const LinePiece& piece : pieces) {
        const QRectF ground = block.rectOf(piece).translated(origin);
        painter.drawRoundedRect(ground.adjusted(-kAround, 1, kAround, -1), kRadius, kRadius);
    }
}

} // namespace muqabala::review
