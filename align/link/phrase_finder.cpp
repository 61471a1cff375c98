#include "align/link/phrase_finder.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

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

/// The texts of one pair, in the order of the table's languages.
class PhraseFinder::Pair {
public:
    Pair(const PhraseFinder& finder, std::span<const std::uint32_t> first,
         std::span<const std::uint32_t> second)
        : table_(finder.table_),
          first_(finder.sides_.front()),
          second_(finder.sides_.back()),
          firstTypes_(first),
          secondTypes_(second) {
        for (std::uint32_t place = 0; place < second.size(); ++place) {
            for (const std::uint32_t word : second_.words[second[place]])
                placesOfWord_.emplace(word, place);
        }
    }

    /// Calls `take` with the places of each phrase and those of its rendering.
    template <class Take>
    void find(const Take& take) const {
        for (std::uint32_t begin = 0; begin < firstTypes_.size(); ++begin) {
            for (const std::uint32_t word : first_.words[firstTypes_[begin]]) {
                for (const std::uint32_t phrase : first_.vocabulary->beginningWith(word))
                    findRenderings(phrase, begin, take);
            }
        }
    }

private:
    using Places = std::vector<std::uint32_t>;

    template <class Take>
    void findRenderings(std::uint32_t phrase, std::uint32_t begin, const Take& take) const {
        const Places places = placesOf(first_, phrase, firstTypes_, begin);
        if (places.empty())
            return;
        for (const std::uint32_t rendering : table_.renderingsOf(phrase)) {
            const std::uint32_t opening = second_.vocabulary->wordsOf(rendering).front();
            const auto [from, to] = placesOfWord_.equal_range(opening);
            for (auto at = from; at != to; ++at) {
                if (Places answer = placesOf(second_, rendering, secondTypes_, at->second); !answer.empty())
                    take(places, std::move(answer));
            }
        }
    }

    /// Where the words of a phrase stand that begins at a place, each the next one there is; none where one
    /// is missing.
    static Places placesOf(const Side& side, std::uint32_t phrase, std::span<const std::uint32_t> types,
                           std::uint32_t begin) {
        Places places{begin};
        for (const std::uint32_t wanted : side.vocabulary->wordsOf(phrase).subspan(1)) {
            const std::uint32_t end = endOfReach(side, types, places.back());
            std::uint32_t at = places.back() + 1;
            while (at < end && !std::ranges::binary_search(side.words[types[at]], wanted))
                ++at;
            if (at == end)
                return {};
            places.push_back(at);
        }
        return places;
    }

    /// Before which place the next word of a phrase must stand.
    static std::uint32_t endOfReach(const Side& side, std::span<const std::uint32_t> types,
                                    std::uint32_t place) {
        const auto size = static_cast<std::uint32_t>(types.size());
        std::uint32_t end = place + 1;
        while (end < std::min(size, place + kBetween + 2) && !side.isMark[types[end]])
            ++end;
        return end;
    }

    const PhrasePairs& table_;
    const Side& first_;
    const Side& second_;
    std::span<const std::uint32_t> firstTypes_;
    std::span<const std::uint32_t> secondTypes_;
    std::unordered_multimap<std::uint32_t, std::uint32_t> placesOfWord_; ///< in the second text
};

std::vector<PhraseMatch> PhraseFinder::find(std::span<const std::uint32_t> sourceTypes,
                                            std::span<const std::uint32_t> targetTypes) const {
    std::vector<PhraseMatch> found;
    if (sides_.empty())
        return found;
    if (isTurned_)
        Pair(*this, targetTypes, sourceTypes).find([&](const auto& first, auto second) {
            found.push_back({std::move(second), first});
        });
    else
        Pair(*this, sourceTypes, targetTypes).find([&](const auto& first, auto second) {
            found.push_back({first, std::move(second)});
        });
    return found;
}

} // namespace muqabala
