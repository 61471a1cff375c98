#pragma once

#include "align/divergence/comparison.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// The words of an Arabic side as checks of grammar read them: without vowel signs and tatweel, and nothing
/// where a mark, a number or a word of another script stands. Cost: linear in the side.
class ArabicWords {
public:
    explicit ArabicWords(const SideView& side);

    [[nodiscard]] std::size_t size() const { return forms_.size(); }

    /// The word at an index; "" beyond the last one and where no Arabic word stands.
    [[nodiscard]] std::string_view operator[](std::size_t index) const {
        return index < forms_.size() ? std::string_view(forms_[index]) : std::string_view();
    }

    [[nodiscard]] bool isNumber(std::size_t index) const {
        return index < side_.words.size() && side_.words[index].kind == WordKind::Number;
    }

    /// As it stands in the text.
    [[nodiscard]] std::string_view written(std::size_t index) const { return side_.at(span(index)); }
    [[nodiscard]] TextSpan span(std::size_t index) const { return side_.words[index].span; }
    [[nodiscard]] TextSpan span(std::size_t first, std::size_t last) const {
        return {span(first).begin, span(last).end};
    }

private:
    const SideView& side_;
    std::vector<std::string> forms_;
};

/// The word without a leading و or ف, where at least two letters are left.
[[nodiscard]] std::string_view withoutConjunction(std::string_view form);

template <class Words>
[[nodiscard]] bool isAmong(const Words& words, std::string_view form) {
    return std::find(words.begin(), words.end(), form) != words.end();
}

/// The same, seen through a leading و or ف.
template <class Words>
[[nodiscard]] bool isAmongBehindConjunction(const Words& words, std::string_view form) {
    return isAmong(words, form) || isAmong(words, withoutConjunction(form));
}

} // namespace muqabala
