#include "app/review/views/ribbon.h"

#include <QPointF>
#include <QRectF>

namespace muqabala::review {

namespace {

constexpr double kBar = 3;    // pixels
constexpr double kStrand = 7; // thickness

/// A band between two points that leaves and arrives level.
QPainterPath band(QPointF from, double fromThickness, QPointF to, double toThickness) {
    const double bend = (from.x() + to.x()) / 2;
    const double a = fromThickness / 2;
    const double b = toThickness / 2;
    QPainterPath path({from.x(), from.y() - a});
    path.cubicTo({bend, from.y() - a}, {bend, to.y() - b}, {to.x(), to.y() - b});
    path.lineTo(to.x(), to.y() + b);
    path.cubicTo({bend, to.y() + b}, {bend, from.y() + a}, {from.x(), from.y() + a});
    path.closeSubpath();
    return path;
}

void addBars(QPainterPath& path, double x, const std::vector<RibbonEnd>& ends) {
    for (const RibbonEnd& end : ends)
        path.addRoundedRect(QRectF(x, end.top, kBar, end.bottom - end.top), kBar / 2, kBar / 2);
}

QPainterPath strandsOf(double x, const std::vector<RibbonEnd>& ends, QPointF knot) {
    QPainterPath path;
    for (const RibbonEnd& end : ends)
        path = path.united(band({x, end.line}, kStrand, knot, kStrand));
    return path;
}

/// Of segments that correspond to nothing.
QPainterPath stubs(double x, const std::vector<RibbonEnd>& ends, double knotX) {
    QPainterPath path;
    for (const RibbonEnd& end : ends)
        path.addPath(band({x, end.line}, kStrand, {knotX, end.line}, 0));
    return path;
}

} // namespace

QPainterPath Ribbon::bars() const {
    QPainterPath path;
    addBars(path, left, leftEnds);
    addBars(path, right - kBar, rightEnds);
    return path;
}

QPainterPath Ribbon::strands() const {
    const double from = left + kBar;
    const double to = right - kBar;
    if (rightEnds.empty())
        return stubs(from, leftEnds, knotLeft);
    if (leftEnds.empty())
        return stubs(to, rightEnds, knotRight);
    QPainterPath path = strandsOf(from, leftEnds, {knotLeft, knot});
    path.addPath(strandsOf(to, rightEnds, {knotRight, knot}));
    return path;
}

} // namespace muqabala::review
