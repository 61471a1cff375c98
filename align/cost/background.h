#pragma once

#include "align/cost/length.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// The mean of a weight over all spans of 1, 2, … segments of a text.
using SpanMeans = std::array<double, kLongestSide>;

/// How well a word is matched by chance: the mean, over all spans of a text, of the weight of its best match
/// there. Protocol: (add* takeMeans)*, for one word after the other.
class Background {
public:
    /// Of a text of so many segments.
    explicit Background(std::uint32_t segments);

    /// Says that there is a match in these segments. Weights do not decrease from one call to the next.
    void add(std::span<const std::uint32_t> segments, float weight);

    /// The means, smoothed. Forgets what was added. Cost: linear in it.
    [[nodiscard]] SpanMeans takeMeans();

private:
    /// How far before and behind a match there is a better one; of equal ones the one behind.
    [[nodiscard]] std::size_t betterBefore(std::size_t place) const;
    [[nodiscard]] std::size_t betterBehind(std::size_t place) const;

    std::uint32_t segments_;
    std::vector<float> weights_;        ///< of the best match in each segment, with room on either side
    std::vector<std::uint32_t> places_; ///< in weights_, of segments with a match
    SpanMeans prior_{};
};

} // namespace muqabala
