#pragma once

namespace muqabala {

/// What may be set about aligning; the rest is measured and stands beside the code that uses it.
struct AlignOptions {
    int longestSide = 4; ///< most segments on one side of a bead, 1 to 4
};

} // namespace muqabala
