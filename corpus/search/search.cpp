#include "corpus/search/search.h"

#include "corpus/search/clitics.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace muqabala {

namespace {

constexpr std::array<std::string_view, 4> kLevelNames{"exact", "marks", "letters", "words"};

std::optional<Folding> foldingOf(SearchLevel level) {
    switch (level) {
    case SearchLevel::Exact:
        return std::nullopt;
    case SearchLevel::Marks:
        return Folding::Marks;
    case SearchLevel::Letters:
        return Folding::Search;
    case SearchLevel::Words:
        break;
    }
    return Folding::Match;
}

bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

/// A pattern whose letters are folded; what is ASCII stays, as \W is not \w. Case is left to the matcher.
std::string foldedPattern(std::string_view expression, std::optional<Folding> folding) {
    if (!folding)
        return std::string(expression);
    std::string result;
    while (!expression.empty()) {
        const auto letters = std::find_if_not(expression.begin(), expression.end(), isAscii);
        result.append(expression.begin(), letters);
        const auto end = std::find_if(letters, expression.end(), isAscii);
        result += fold(std::string_view(letters, end), *folding);
        expression.remove_prefix(static_cast<std::size_t>(end - expression.begin()));
    }
    return result;
}

std::vector<CliticWord> wordsOf(std::string_view query) {
    std::vector<CliticWord> words;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find(' '), query.size());
        words.emplace_back(query.substr(0, end));
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return words;
}

} // namespace

std::string_view levelName(SearchLevel level) {
    return kLevelNames.at(static_cast<std::size_t>(level));
}

std::optional<SearchLevel> levelByName(std::string_view name) {
    const auto found = std::find(kLevelNames.begin(), kLevelNames.end(), name);
    if (found == kLevelNames.end())
        return std::nullopt;
    return static_cast<SearchLevel>(found - kLevelNames.begin());
}

SearchableText::SearchableText(const Document& document, SearchLevel level)
    : level_(level),
      folded_(document, foldingOf(level)),
      counts_(folded_.text()) {}

std::vector<TextHit> SearchableText::find(std::string_view query, std::size_t limit) const {
    const std::string wanted = foldedQuery(query, foldingOf(level_));
    if (wanted.empty() || limit == 0)
        return {};
    return hitsAt(level_ == SearchLevel::Words ? placesOfWords(wanted, limit) : placesOf(wanted, limit));
}

std::vector<SearchableText::Place> SearchableText::placesOf(const std::string& text,
                                                            std::size_t limit) const {
    std::vector<Place> places;
    const ByteSearch search(counts_, text);
    for (std::size_t at = search.find(folded_.text(), 0); at != ByteSearch::kNone && places.size() < limit;
         at = search.find(folded_.text(), at + text.size()))
        places.push_back({at, at + text.size()});
    return places;
}

std::vector<SearchableText::Place> SearchableText::placesOfWords(const std::string& words,
                                                                 std::size_t limit) const {
    std::vector<Place> places = placesOf(words, limit);
    const std::vector<CliticWord> wanted = wordsOf(words);
    if (wanted.size() == 1 && wanted.front().isShort())
        return places; // it stands in the word with its clitics as it is
    for (const std::string& core : wanted.front().cores()) {
        const std::string stem(wordStem(core));
        const ByteSearch search(counts_, stem);
        std::size_t found = 0;
        for (std::size_t at = search.find(folded_.text(), 0); at != ByteSearch::kNone && found < limit;
             at = search.find(folded_.text(), at + stem.size())) {
            const std::optional<WordPlace> place = phraseAt(folded_.text(), at, wanted);
            if (!place)
                continue;
            places.push_back({place->begin, place->end});
            ++found;
        }
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::pair(a.begin, b.end) < std::pair(b.begin, a.end); // the longer first
    });
    std::size_t end = 0;
    std::erase_if(places, [&](const Place& place) {
        return place.begin < end || (end = place.end, false); // apart from those before
    });
    places.resize(std::min(places.size(), limit));
    return places;
}

std::vector<TextHit> SearchableText::hitsAt(const std::vector<Place>& places) const {
    std::vector<TextHit> hits;
    hits.reserve(places.size());
    const std::vector<std::uint32_t>& begins = folded_.segmentBegins();
    std::size_t segment = places.empty() ? 0 : folded_.segmentAt(places.front().begin);
    std::size_t run = 0;
    for (const Place place : places) {
        while (segment + 1 < begins.size() && begins[segment + 1] <= place.begin)
            ++segment;
        hits.push_back({folded_.original(place.begin, place.end, run), static_cast<std::uint32_t>(segment)});
    }
    return hits;
}

Result<PatternHits> SearchableText::findPattern(std::string_view expression, std::size_t limit) const {
    Result<Pattern> pattern =
        Pattern::compile(foldedPattern(expression, foldingOf(level_)),
                         level_ == SearchLevel::Exact ? LetterCase::Exact : LetterCase::Ignored);
    if (!pattern)
        return pattern.error();
    PatternHits result;
    std::vector<Place> places;
    const std::vector<std::uint32_t>& begins = folded_.segmentBegins();
    const std::string_view text = folded_.text();
    for (std::size_t segment = 0; segment < begins.size() && places.size() < limit; ++segment) {
        // The line break or space between two segments is of neither.
        const std::size_t end = segment + 1 < begins.size() ? begins[segment + 1] - 1 : text.size();
        const auto hits = pattern->findIn(text.substr(begins[segment], end - begins[segment]));
        if (!hits) {
            ++result.segmentsGivenUp;
            continue;
        }
        for (const PatternHit& hit : *hits)
            places.push_back({begins[segment] + hit.begin, begins[segment] + hit.end});
    }
    places.resize(std::min(places.size(), limit));
    result.hits = hitsAt(places);
    return result;
}

} // namespace muqabala
