#include "align/lexicon/bilingual.h"

#include <algorithm>
#include <utility>

namespace muqabala {

void Bilingual::link(std::uint32_t first, std::uint32_t second, float cost) {
    if (first != StringPool::kNone && second != StringPool::kNone)
        pairs_.push_back({first, second, cost});
}

void Bilingual::index() {
    first_.index();
    second_.index();
    const auto order = [](const Pair& p) {
        return std::pair(std::uint64_t{p.first} << 32 | p.second, p.cost);
    };
    const auto added = pairs_.begin() + static_cast<std::ptrdiff_t>(indexed_);
    std::ranges::sort(added, pairs_.end(), {}, order);
    std::ranges::inplace_merge(pairs_, added, {}, order); // the dictionaries before it need no sorting again
    const auto repeated =
        std::ranges::unique(pairs_, {}, [](const Pair& p) { return std::pair(p.first, p.second); });
    pairs_.erase(repeated.begin(), repeated.end());
    indexed_ = pairs_.size();
    const std::span<const Pair> pairs(pairs_);
    fromFirst_ = Grouped<Link>(
        first_.termLimit(), pairs, [](const Pair& p) { return p.first; },
        [](const Pair& p) {
            return Link{p.second, p.cost};
        });
    fromSecond_ = Grouped<Link>(
        second_.termLimit(), pairs, [](const Pair& p) { return p.second; },
        [](const Pair& p) {
            return Link{p.first, p.cost};
        });
}

} // namespace muqabala
