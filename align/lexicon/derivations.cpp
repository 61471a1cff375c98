#include "align/lexicon/derivations.h"

#include <span>

namespace muqabala {

void Derivations::add(std::string_view one, std::string_view other) {
    const std::uint32_t first = words_.intern(one);
    const std::uint32_t second = words_.intern(other);
    pairs_.emplace_back(first, second);
    pairs_.emplace_back(second, first);
}

void Derivations::index() {
    using Pair = std::pair<std::uint32_t, std::uint32_t>;
    byWord_ = Grouped<std::uint32_t>(
        words_.size(), std::span<const Pair>(pairs_), [](const Pair& p) { return p.first; },
        [](const Pair& p) { return p.second; });
}

std::vector<std::string_view> Derivations::of(std::string_view folded) const& {
    std::vector<std::string_view> related;
    const std::uint32_t word = words_.find(folded);
    if (word == StringPool::kNone)
        return related;
    for (const std::uint32_t other : byWord_[word])
        related.push_back(words_.view(other));
    return related;
}

} // namespace muqabala
