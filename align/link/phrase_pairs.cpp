#include "align/link/phrase_pairs.h"

#include "align/lexicon/word_forms.h"

#include <algorithm>

namespace muqabala {

namespace {

constexpr float kMostFormCost = .55F; ///< of a word of the text that is taken for one of a phrase
constexpr float kMostKeyCost = .35F;  ///< of what a word of a phrase is taken to stand for
constexpr float kMostCost = .65F;     ///< of both together

} // namespace

std::uint32_t PhraseVocabulary::add(std::string_view folded) {
    const std::uint32_t phrase = texts_.intern(folded);
    if (phrase < size())
        return phrase;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        if (end > begin)
            words_.push_back(forms_.intern(folded.substr(begin, end - begin)));
        begin = end + 1;
    }
    begins_.push_back(static_cast<std::uint32_t>(words_.size()));
    return phrase;
}

void PhraseVocabulary::index() {
    struct First {
        std::uint32_t word = 0;
        std::uint32_t phrase = 0;
    };
    std::vector<First> firsts;
    for (std::uint32_t phrase = 0; phrase < size(); ++phrase)
        firsts.push_back({wordsOf(phrase).front(), phrase});
    byFirst_ = Grouped<std::uint32_t>(
        forms_.size(), std::span<const First>(firsts), [](const First& f) { return f.word; },
        [](const First& f) { return f.phrase; });

    struct Posting {
        std::uint32_t key = 0;
        Key word;
    };
    std::vector<Posting> postings;
    for (std::uint32_t word = 0; word < forms_.size(); ++word) {
        for (const Analysis& analysis : textForms(forms_.view(word), language_)) {
            if (analysis.cost <= kMostKeyCost)
                postings.push_back({keys_.intern(analysis.stem), {word, analysis.cost}});
        }
    }
    byKey_ = Grouped<Key>(
        keys_.size(), std::span<const Posting>(postings), [](const Posting& p) { return p.key; },
        [](const Posting& p) { return p.word; });
}

std::vector<std::uint32_t> PhraseVocabulary::wordsFor(std::string_view folded) const {
    std::vector<std::uint32_t> words;
    for (const Analysis& analysis : textForms(folded, language_)) {
        const std::uint32_t key =
            analysis.cost > kMostFormCost ? StringPool::kNone : keys_.find(analysis.stem);
        if (key == StringPool::kNone)
            continue;
        for (const Key& word : byKey_[key]) {
            if (analysis.cost + word.cost <= kMostCost)
                words.push_back(word.word);
        }
    }
    std::ranges::sort(words);
    const auto rest = std::ranges::unique(words);
    words.erase(rest.begin(), rest.end());
    return words;
}

void PhrasePairs::add(std::string_view first, std::string_view second) {
    rows_.push_back({first_.add(first), second_.add(second)});
}

void PhrasePairs::index() {
    first_.index();
    second_.index();
    byFirst_ = Grouped<std::uint32_t>(
        first_.size(), std::span<const Row>(rows_), [](const Row& r) { return r.first; },
        [](const Row& r) { return r.second; });
}

} // namespace muqabala
