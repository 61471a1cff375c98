#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace muqabala {

/// Takes equals out of two lists, one for one; where there is a choice, those that stand at like places.
template <class Item, class Equal>
void cancelBetween(std::vector<Item>& first, std::vector<Item>& second, Equal equal) {
    std::vector<bool> firstTaken(first.size());
    std::vector<bool> secondTaken(second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        std::size_t best = second.size();
        double nearest = 2;
        for (std::size_t j = 0; j < second.size(); ++j) {
            const double apart = std::abs(static_cast<double>(i) / static_cast<double>(first.size()) -
                                          static_cast<double>(j) / static_cast<double>(second.size()));
            if (secondTaken[j] || apart >= nearest || !equal(first[i], second[j]))
                continue;
            best = j;
            nearest = apart;
        }
        if (best == second.size())
            continue;
        firstTaken[i] = true;
        secondTaken[best] = true;
    }
    std::size_t index = 0;
    std::erase_if(first, [&](const Item&) { return firstTaken[index++]; });
    index = 0;
    std::erase_if(second, [&](const Item&) { return secondTaken[index++]; });
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
