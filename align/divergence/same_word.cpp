#include "align/divergence/same_word.h"

#include "align/lexicon/arabic_forms.h"

#include <algorithm>

namespace muqabala {

namespace {

/// What may be supposed to see two words as one: clitics, the article, an ending.
constexpr float kMostCost = .45F;

} // namespace

const std::vector<std::string>& SameWord::stemsOf(std::string_view word) {
    const auto [entry, isNew] = stems_.try_emplace(std::string(word));
    if (isNew) {
        entry->second.emplace_back(word);
        for (const Analysis& form : arabicForms(word)) {
            if (form.cost <= kMostCost)
                entry->second.push_back(form.stem);
        }
        std::ranges::sort(entry->second);
    }
    return entry->second;
}

bool SameWord::operator()(std::string_view left, std::string_view right) {
    if (left == right)
        return true;
    const std::vector<std::string> one = stemsOf(left); // a copy: looking up the other may move it
    const std::vector<std::string>& other = stemsOf(right);
    return std::ranges::any_of(
        one, [&](const std::string& stem) { return std::ranges::binary_search(other, stem); });
}

} // namespace muqabala
