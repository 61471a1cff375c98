#pragma once

#include "corpus/edit/edit.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace muqabala {

/// Probability of a pair that a person made and nobody estimated: even odds. Only a bead whose ranges are
/// those of a bead that stood there before keeps that one's probability and status.
inline constexpr double kUnknownProbability = 0.5;

/// A pair by the number of its units on either side. As beads tile the texts, the numbers say which units
/// they are, and every edit of an alignment is arithmetic on rows.
struct PairRow {
    std::uint32_t source = 0;
    std::uint32_t target = 0;

    [[nodiscard]] std::uint32_t& on(Side side) { return side == Side::Source ? source : target; }
    [[nodiscard]] std::uint32_t on(Side side) const { return side == Side::Source ? source : target; }
    [[nodiscard]] bool isEmpty() const { return source == 0 && target == 0; }

    friend bool operator==(const PairRow&, const PairRow&) = default;
};

using PairRows = std::vector<PairRow>;

/// Pairs [first, first + count) of a level.
struct PairWindow {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// How many pairs there are, and whether a person confirmed one of them.
[[nodiscard]] std::size_t pairCount(const Project& project, Level level);
[[nodiscard]] bool isConfirmed(const Project& project, Level level, std::size_t pair);
[[nodiscard]] PairRows rowsOf(const Project& project, Level level, PairWindow window);

/// Other rows in the place of the window's, with the same sums on both sides; rows empty on both sides go.
struct Rearrangement {
    ChangeKind kind{};
    Level level = Level::Sentence;
    std::size_t pair = 0; ///< that the change is named after, from 0
    PairWindow window;
    PairRows rows;
    std::optional<std::vector<Bead>> crossings; ///< by source, wanted in the place of those there are
};

/// The edits that make it; none when all is so already. Sentence pairs that reach over the edge of a new
/// paragraph pair are cut there, what stands before the edge first. Crossings whose segments would no longer
/// be alone go. Cost: linear in the window, logarithmic in the texts.
[[nodiscard]] std::vector<Edit> editsFor(const Project& project, Rearrangement wanted);

/// The same as a change; nothing when there is nothing to do.
[[nodiscard]] std::optional<Change> changeFor(const Project& project, Rearrangement wanted);

} // namespace muqabala
