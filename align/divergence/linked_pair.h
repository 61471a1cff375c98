#pragma once

#include "align/divergence/arabic_words.h"
#include "align/divergence/comparison.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// The place of a word in its side; places beyond the ends may be asked for, and hold no word.
using WordIndex = std::ptrdiff_t;

/// An English original and its Arabic translation, word beside word, as checks of relations read them. The
/// pair must outlive it. Cost: linear in the pair.
class LinkedPair {
public:
    explicit LinkedPair(const PairView& pair);

    [[nodiscard]] const PairView& pair() const { return pair_; }
    [[nodiscard]] WordIndex englishSize() const { return static_cast<WordIndex>(english_.size()); }

    /// In lower case; "" beyond the ends and where a mark stands.
    [[nodiscard]] std::string_view english(WordIndex index) const {
        const bool isInside = index >= 0 && index < englishSize();
        return isInside ? std::string_view(english_[static_cast<std::size_t>(index)]) : std::string_view();
    }
    /// Without vowel signs; "" beyond the ends and where no Arabic word stands.
    [[nodiscard]] std::string_view arabic(WordIndex index) const {
        return index < 0 ? std::string_view() : arabic_[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] WordIndex arabicSize() const { return static_cast<WordIndex>(arabic_.size()); }

    [[nodiscard]] bool isCapitalised(WordIndex index) const;

    /// The word that a word with content is surely linked with.
    [[nodiscard]] std::optional<WordIndex> arabicOf(WordIndex english) const;
    [[nodiscard]] std::optional<WordIndex> englishOf(WordIndex arabic) const;

    /// Words [first, last] of a side.
    [[nodiscard]] TextSpan englishSpan(WordIndex first, WordIndex last) const {
        return spanIn(pair_.source, first, last);
    }
    [[nodiscard]] TextSpan arabicSpan(WordIndex first, WordIndex last) const {
        return spanIn(pair_.target, first, last);
    }

    /// Whether a test holds for a word among [first, last] of a side; indices beyond the ends are left out.
    template <class Test>
    [[nodiscard]] bool anyEnglish(WordIndex first, WordIndex last, Test test) const {
        for (WordIndex i = std::max<WordIndex>(first, 0); i <= last; ++i) {
            if (!english(i).empty() && test(english(i)))
                return true;
        }
        return false;
    }
    template <class Test>
    [[nodiscard]] bool anyArabic(WordIndex first, WordIndex last, Test test) const {
        for (WordIndex i = std::max<WordIndex>(first, 0); i <= last; ++i) {
            if (!arabic(i).empty() && test(arabic(i)))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] static TextSpan spanIn(const SideView& side, WordIndex first, WordIndex last) {
        return {side.words[static_cast<std::size_t>(first)].span.begin,
                side.words[static_cast<std::size_t>(last)].span.end};
    }

    const PairView& pair_;
    std::vector<std::string> english_;
    ArabicWords arabic_;
};

/// The English and Arabic pairs of a comparison that have words on both sides.
[[nodiscard]] std::vector<LinkedPair> linkedPairs(const Comparison& comparison);

} // namespace muqabala
