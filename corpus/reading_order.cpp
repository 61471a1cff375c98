#include "corpus/reading_order.h"

#include <algorithm>

namespace muqabala {

ReadingOrder::ReadingOrder(const Document& source, const Document& target, const Alignment& alignment) {
    std::uint32_t behind = 0;
    for (const Bead& bead : alignment.beads()) {
        const bool hasTarget = !bead.target.isEmpty();
        if (!bead.source.isEmpty())
            begins_.emplace_back(source.segments[bead.source.begin.value].span.begin,
                                 hasTarget ? target.segments[bead.target.begin.value].span.begin : behind);
        if (hasTarget)
            behind = target.segments[bead.target.end.value - 1].span.end;
    }
}

ReadingPlace ReadingOrder::of(std::optional<TextSpan> source, std::optional<TextSpan> target) const {
    if (!source && !target)
        return {};
    if (target)
        return {true, target->begin, source ? source->begin : 0};
    const auto behind =
        std::upper_bound(begins_.begin(), begins_.end(), source->begin,
                         [](std::uint32_t at, const auto& begin) { return at < begin.first; });
    return {true, behind == begins_.begin() ? 0 : std::prev(behind)->second, source->begin};
}

} // namespace muqabala
