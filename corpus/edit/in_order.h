#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace muqabala {

/// For each unit of an older sequence its place in the newer one, as far as equal units stand in the same
/// order in both; equal units have equal numbers. Where what differs is short, no longer such match exists
/// (dynamic programming, a million cells at most); elsewhere units that are alone of their kind on both sides
/// part it into shorter pieces first (the patience difference of B. Cohen, with the longest increasing
/// subsequence of their places), and pieces without any are left unmatched. Cost: n log n where little
/// differs.
[[nodiscard]] std::vector<std::optional<std::uint32_t>> matchInOrder(std::span<const std::uint32_t> older,
                                                                     std::span<const std::uint32_t> newer);

} // namespace muqabala
