#include "align/link/phrase_finder.h"

#include <algorithm>
#include <unordered_map>

namespace muqabala {

namespace {

constexpr std::uint32_t kBetween = 3; ///< words that may stand between two words of a phrase

} // namespace

PhraseFinder::Side::Side(const PhraseVocabulary& phrases, const LinkedTypes& text)
    : vocabulary(&phrases) {
    struct Item {
        std::uint32_t type = 0;
        std::uint32_t word = 0;
    };
    std::vector<Item> items;
    for (std::uint32_t type = 0; type < text.types.size(); ++type) {
        isMark.push_back(text.types[type].kind == WordKind::Punctuation);
        if (isMark.back())
            continue;
        for (const std::uint32_t word : phrases.wordsFor(text.types[type].folded))
            items.push_back({type, word});
    }
    words = Grouped<std::uint32_t>(
        text.types.size(), std::span<const Item>(items), [](const Item& i) { return i.type; },
        [](const Item& i) { return i.word; });
}

PhraseFinder::PhraseFinder(const PhrasePairs& table, const LinkedTypes& source, const LinkedTypes& target)
    : table_(table),
      isTurned_(source.language.is(table.second().language().primary())) {
    const LinkedTypes& first = isTurned_ ? target : source;
    const LinkedTypes& second = isTurned_ ? source : target;
    if (!first.language.is(table.first().language().primary()) ||
        !second.language.is(table.second().language().primary()))
        return;
    sides_.emplace_back(table.first(), first);
    sides_.emplace_back(table.second(), second);
}

std::vector<std::uint32_t> PhraseFinder::placesOf(const Side& side, std::uint32_t phrase,
                                                  std::span<const std::uint32_t> types, std::uint32_t begin) {
    std::vector<std::uint32_t> places{begin};
    for (const std::uint32_t wanted : side.vocabulary->wordsOf(phrase).subspan(1)) {
        const auto end = std::min(types.size(), static_cast<std::size_t>(places.back()) + kBetween + 2);
        auto at = places.back() + 1;
        for (; at < end && !side.isMark[types[at]]; ++at) {
            if (std::ranges::binary_search(side.words[types[at]], wanted))
                break;
        }
        if (at >= end || side.isMark[types[at]])
            return {};
        places.push_back(at);
    }
    return places;
}

std::vector<PhraseMatch> PhraseFinder::find(std::span<const std::uint32_t> sourceTypes,
                                            std::span<const std::uint32_t> targetTypes) const {
    std::vector<PhraseMatch> found;
    if (sides_.empty())
        return found;
    const auto firstTypes = isTurned_ ? targetTypes : sourceTypes;
    const auto secondTypes = isTurned_ ? sourceTypes : targetTypes;
    const Side& first = sides_.front();
    const Side& second = sides_.back();
    std::unordered_multimap<std::uint32_t, std::uint32_t> placesOfWord;
    for (std::uint32_t place = 0; place < secondTypes.size(); ++place) {
        for (const std::uint32_t word : second.words[secondTypes[place]])
            placesOfWord.emplace(word, place);
    }
    for (std::uint32_t begin = 0; begin < firstTypes.size(); ++begin) {
        for (const std::uint32_t word : first.words[firstTypes[begin]]) {
            for (const std::uint32_t phrase : first.vocabulary->beginningWith(word)) {
                const std::vector<std::uint32_t> places = placesOf(first, phrase, firstTypes, begin);
                if (places.empty())
                    continue;
                for (const std::uint32_t rendering : table_.renderingsOf(phrase)) {
                    const auto [from, to] =
                        placesOfWord.equal_range(second.vocabulary->wordsOf(rendering).front());
                    for (auto at = from; at != to; ++at) {
                        std::vector<std::uint32_t> answer =
                            placesOf(second, rendering, secondTypes, at->second);
                        if (answer.empty())
                            continue;
                        if (isTurned_)
                            found.push_back({std::move(answer), places});
                        else
                            found.push_back({places, std::move(answer)});
                    }
                }
            }
        }
    }
    return found;
}

} // namespace muqabala
