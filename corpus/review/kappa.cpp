#include "corpus/review/kappa.h"

namespace muqabala {

std::size_t LabelCounts::total() const {
    std::size_t total = 0;
    for (const auto& [labels, count] : counts_)
        total += count;
    return total;
}

std::size_t LabelCounts::agreed() const {
    std::size_t agreed = 0;
    for (const auto& [labels, count] : counts_)
        agreed += labels.first == labels.second ? count : 0;
    return agreed;
}

std::optional<double> LabelCounts::kappa() const {
    std::map<int, double> first;
    std::map<int, double> second;
    for (const auto& [labels, count] : counts_) {
        first[labels.first] += static_cast<double>(count);
        second[labels.second] += static_cast<double>(count);
    }
    const auto all = static_cast<double>(total());
    double byChance = 0;
    for (const auto& [label, count] : first)
        byChance += count / all * (second[label] / all);
    if (counts_.empty() || byChance >= 1)
        return std::nullopt;
    return (static_cast<double>(agreed()) / all - byChance) / (1 - byChance);
}

} // namespace muqabala
