#include "corpus/certainty.h"

#include <algorithm>
#include <tuple>

namespace muqabala {

namespace {

auto rangesOf(const Bead& bead) {
    return std::tuple(bead.source, bead.target);
}

} // namespace

const PairCertainty* Certainty::of(const Bead& bead) const {
    const auto found = std::ranges::lower_bound(
        pairs, rangesOf(bead), {}, [](const PairCertainty& pair) { return rangesOf(pair.bead); });
    return found != pairs.end() && rangesOf(found->bead) == rangesOf(bead) ? &*found : nullptr;
}

} // namespace muqabala
