#include "app/review/views/ribbon.h"

#include <QPointF>
#include <QRectF>

namespace muqabala::review {

namespace {

constexpr double kBar = 3;    // pixels
constexpr double kTrunk = 7;  // from the bars: where strands run up and down, beside the label
constexpr double kCorner = 5; // radius
constexpr double kStub = 16;  // length

void addBars(QPainterPath& path, double x, const std::vector<RibbonEnd>& ends) {
    for (const RibbonEnd& end : ends)
        path.addRoundedRect(QRectF(x, end.top, kBar, end.bottom - end.top), kBar / 2, kBar / 2);
}

/// From the knot level to the trunk, along it, and level into the bar. `inward` is the way from bar to knot:
/// 1 or -1.
void addStrand(QPainterPath& path, QPointF bar, QPointF knot, double inward) {
    path.moveTo(knot);
    const double drop = bar.y() - knot.y();
    if (drop >= 2 * kCorner) {
        const double trunk = bar.x() + inward * kTrunk;
        path.lineTo(trunk + inward * kCorner, knot.y());
        path.quadTo(trunk, knot.y(), trunk, knot.y() + kCorner);
        path.lineTo(trunk, bar.y() - kCorner);
        path.quadTo(trunk, bar.y(), trunk - inward * kCorner, bar.y());
    }
    path.lineTo(bar);
}

void addSide(QPainterPath& path, double x, const std::vector<RibbonEnd>& ends, QPointF knot, double inward) {
    for (const RibbonEnd& end : ends)
        addStrand(path, {x, end.line}, knot, inward);
}

void addStubs(QPainterPath& path, double x, const std::vector<RibbonEnd>& ends, double inward) {
    for (const RibbonEnd& end : ends) {
        path.moveTo(x, end.line);
        path.lineTo(x + inward * kStub, end.line);
    }
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
    QPainterPath path;
    if (leftEnds.empty() || rightEnds.empty()) {
        addStubs(path, from, leftEnds, +1);
        addStubs(path, to, rightEnds, -1);
        return path;
    }
    addSide(path, from, leftEnds, {knotLeft, knot}, +1);
    addSide(path, to, rightEnds, {knotRight, knot}, -1);
    return path;
}

} // namespace muqabala::review
