#include "align/divergence/linked_pair.h"

#include "corpus/text/normalize.h"

namespace muqabala {

namespace {

constexpr float kSure = .4F; ///< what a word must be supported by for its link to be built upon

std::optional<WordIndex> linkOf(const LinkedSide& side, WordIndex index) {
    const auto at = static_cast<std::size_t>(index);
    if (index < 0 || at >= side.linked.size() || side.linked[at] < 0 || side.support[at] < kSure)
        return std::nullopt;
    return side.linked[at];
}

} // namespace

LinkedPair::LinkedPair(const PairView& pair)
    : pair_(pair),
      arabic_(pair.target) {
    english_.reserve(pair.source.words.size());
    for (const Word& word : pair.source.words) {
        const bool isWord = word.kind != WordKind::Punctuation;
        english_.push_back(isWord ? fold(pair.source.at(word.span), Folding::Match) : std::string());
    }
}

bool LinkedPair::isCapitalised(WordIndex index) const {
    if (english(index).empty())
        return false;
    const char first = pair_.source.at(pair_.source.words[static_cast<std::size_t>(index)].span).front();
    return first >= 'A' && first <= 'Z';
}

std::optional<WordIndex> LinkedPair::arabicOf(WordIndex english) const {
    return linkOf(pair_.links.source, english);
}

std::optional<WordIndex> LinkedPair::englishOf(WordIndex arabic) const {
    return linkOf(pair_.links.target, arabic);
}

std::vector<LinkedPair> linkedPairs(const Comparison& comparison) {
    std::vector<LinkedPair> linked;
    if (!comparison.source.language.is("en") || !comparison.target.language.is("ar"))
        return linked;
    for (const PairView& pair : comparison.pairs) {
        if (!pair.source.isEmpty() && !pair.target.isEmpty())
            linked.emplace_back(pair);
    }
    return linked;
}

} // namespace muqabala
