#pragma once

#include <cstddef>
#include <vector>

namespace muqabala {

/// Takes equals out of two lists, one for one.
template <class Item, class Equal>
void cancelBetween(std::vector<Item>& first, std::vector<Item>& second, Equal equal) {
    for (std::size_t i = 0; i < first.size();) {
        std::size_t j = 0;
        while (j < second.size() && !equal(first[i], second[j]))
            ++j;
        if (j == second.size()) {
            ++i;
            continue;
        }
        first.erase(first.begin() + static_cast<std::ptrdiff_t>(i));
        second.erase(second.begin() + static_cast<std::ptrdiff_t>(j));
    }
}

/// What remains of two lists when equals are taken out of both, one for one, in order. `Equal` compares an
/// item of the first with one of the second. Cost: the product of the lengths, which are those of a sentence.
template <class Item>
struct Leftovers {
    std::vector<Item> source;
    std::vector<Item> target;

    template <class Equal>
    void cancel(Equal equal) {
        cancelBetween(source, target, equal);
    }
};

/// Takes out what merely stands in the neighbouring pair: a sentence boundary drawn elsewhere is no
/// divergence.
template <class Item, class Equal>
void cancelBetweenNeighbours(std::vector<Leftovers<Item>>& pairs, Equal equal) {
    for (std::size_t i = 0; i + 1 < pairs.size(); ++i) {
        cancelBetween(pairs[i].source, pairs[i + 1].target, equal);
        cancelBetween(pairs[i + 1].source, pairs[i].target, equal);
    }
}

} // namespace muqabala
