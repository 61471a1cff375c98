#pragma once

#include "corpus/alignment.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// Why a bead that somebody confirmed cannot be kept.
struct Conflict {
    enum class Kind {
        EmptyOnBothSides,
        BeyondSource, ///< holds segments that the source does not have; it has `segment` of them
        BeyondTarget,
        SharesSource, ///< holds a segment of the source, `segment`, that another confirmed bead holds too
        SharesTarget,
        Crosses, ///< stands before another confirmed bead on one side and behind it on the other
    };
    Kind kind{};
    std::size_t bead = 0;      ///< its place among the beads given; of two at odds, the later
    std::size_t other = 0;     ///< the place of the one it is at odds with
    std::uint32_t segment = 0; ///< from 0, or how many there are

    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// The first reason why the beads cannot all be part of one alignment; nothing when they can. The same bead
/// may stand there twice. Cost: n log n.
[[nodiscard]] std::optional<Conflict> conflictAmong(std::span<const Bead> beads, std::uint32_t sourceSize,
                                                    std::uint32_t targetSize);

/// The conflict as a claim about the bead, in English, the other one being called as given: "it crosses line
/// 3".
[[nodiscard]] std::string describe(const Conflict& conflict, std::string_view other);

/// The beads in the order of the texts, each once and certain. They are not in conflict.
[[nodiscard]] std::vector<Bead> inTextOrder(std::vector<Bead> beads);

} // namespace muqabala
