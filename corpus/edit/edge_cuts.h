#pragma once

#include "corpus/edit/pair_rows.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace muqabala {

/// A place between segments of both texts (or paragraphs) that no pair may reach over.
struct Edge {
    std::uint32_t source = 0;
    std::uint32_t target = 0;

    friend bool operator==(const Edge&, const Edge&) = default;
};

/// How much of a range lies between two places.
template <class I>
std::uint32_t sharedSize(const Range<I>& range, std::uint32_t begin, std::uint32_t end) {
    const std::uint32_t first = std::max(range.begin.value, begin);
    const std::uint32_t last = std::min(range.end.value, end);
    return first < last ? last - first : 0;
}

/// Cuts beads at edges, given in order: the parts before an edge come before those behind it.
class EdgeCuts {
public:
    explicit EdgeCuts(std::vector<Edge> edges)
        : edges_(std::move(edges)) {
        constexpr std::uint32_t kBehindAll = std::numeric_limits<std::uint32_t>::max();
        edges_.push_back({kBehindAll, kBehindAll});
    }

    template <class BeadType>
    [[nodiscard]] PairRows rowsOf(std::span<const BeadType> beads) const {
        std::vector<Part> parts;
        for (const BeadType& bead : beads)
            cut(bead, parts);
        std::stable_sort(parts.begin(), parts.end(),
                         [](const Part& a, const Part& b) { return a.region < b.region; });
        PairRows rows;
        rows.reserve(parts.size());
        for (const Part& part : parts)
            rows.push_back(part.row);
        return rows;
    }

private:
    /// What of a bead lies between two edges; the region ends with the edge of its number.
    struct Part {
        std::size_t region = 0;
        PairRow row;
    };

    template <class BeadType>
    void cut(const BeadType& bead, std::vector<Part>& parts) const {
        const auto first = std::partition_point(edges_.begin(), edges_.end(), [&](const Edge& edge) {
            return edge.source <= bead.source.begin.value && edge.target <= bead.target.begin.value;
        });
        for (auto region = static_cast<std::size_t>(first - edges_.begin()); region < edges_.size();
             ++region) {
            const Edge begin = region == 0 ? Edge() : edges_[region - 1];
            if (begin.source >= bead.source.end.value && begin.target >= bead.target.end.value)
                break;
            const Edge end = edges_[region];
            const PairRow row{sharedSize(bead.source, begin.source, end.source),
                              sharedSize(bead.target, begin.target, end.target)};
            if (!row.isEmpty())
                parts.push_back({region, row});
        }
    }

    std::vector<Edge> edges_;
};

} // namespace muqabala
