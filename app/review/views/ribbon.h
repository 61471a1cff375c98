#pragma once

#include <QPainterPath>

#include <vector>

namespace muqabala::review {

/// A segment at the edge of the gutter: how high it stands, and where its first line runs.
struct RibbonEnd {
    double top = 0;
    double bottom = 0;
    double line = 0; ///< height at which its strand leaves
};

/// What ties the segments on both sides of the gutter: a bar along each segment and a strand from it to a
/// knot in the middle, which leaves room for a label. With nothing on one side the strands end on their way.
struct Ribbon {
    static constexpr double kStrand = 4; ///< thickness in pixels

    double left = 0; ///< edges of the gutter
    double right = 0;
    double knotLeft = 0; ///< edges of the room for the label
    double knotRight = 0;
    double knot = 0; ///< height of the knot
    std::vector<RibbonEnd> leftEnds;
    std::vector<RibbonEnd> rightEnds;

    /// To be filled.
    [[nodiscard]] QPainterPath bars() const;
    /// To be stroked.
    [[nodiscard]] QPainterPath strands() const;
};

} // namespace muqabala::review
