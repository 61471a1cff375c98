#include "align/divergence/denied_words.h"

#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace muqabala {

namespace {

bool isConjunction(std::string_view word) {
    constexpr auto kConjunctions = std::to_array<std::string_view>({"and", "or", "but"});
    return std::find(kConjunctions.begin(), kConjunctions.end(), word) != kConjunctions.end();
}

/// The word that a negator denies: the next that carries content, within a few words, with neither a mark nor
/// a conjunction between.
std::optional<std::size_t> wordBehind(const DenyingSide& side, TextSpan negator) {
    constexpr std::size_t kReach = 5;
    const auto& words = side.text.words;
    const auto first = std::find_if(words.begin(), words.end(),
                                    [negator](const Word& word) { return word.span.begin >= negator.end; });
    const auto begin = static_cast<std::size_t>(first - words.begin());
    for (std::size_t word = begin; word < std::min(words.size(), begin + kReach); ++word) {
        if (words[word].kind == WordKind::Punctuation || isConjunction(side.text.at(words[word].span)))
            return std::nullopt;
        if (isContent(side.links.classes[word]))
            return word;
    }
    return std::nullopt;
}

/// Whether an English word has a prefix or an ending by which it may deny: "incompetent", "harmless".
bool mayDenyByForm(const SideView& side, TextSpan word) {
    if (!side.document->language.is("en"))
        return false;
    constexpr auto kPrefixes =
        std::to_array<std::string_view>({"un", "in", "im", "ir", "il", "dis", "non", "mis", "ab", "a"});
    constexpr std::size_t kLongestAfter = 5;
    const std::string form = fold(side.at(word), Folding::Match);
    const bool hasPrefix = std::any_of(kPrefixes.begin(), kPrefixes.end(), [&form](std::string_view prefix) {
        return form.starts_with(prefix) && form.size() >= prefix.size() + kLongestAfter;
    });
    return hasPrefix || form.ends_with("less") || form.ends_with("lessly");
}

bool overlapsAny(const std::vector<TextSpan>& spans, TextSpan reach) {
    return std::any_of(spans.begin(), spans.end(), [reach](TextSpan span) { return span.overlaps(reach); });
}

/// Whether something around a word denies it.
bool isDenied(const DenyingSide& side, std::size_t word) {
    constexpr std::size_t kBefore = 6;
    constexpr std::size_t kAfter = 3;
    const auto& words = side.text.words;
    const TextSpan reach{words[word > kBefore ? word - kBefore : 0].span.begin,
                         words[std::min(words.size() - 1, word + kAfter)].span.end};
    return overlapsAny(side.polarity.negators, reach) || overlapsAny(side.polarity.denials, reach) ||
           overlapsAny(side.polarity.likely, reach) || mayDenyByForm(side.text, words[word].span);
}

} // namespace

DeniedWord deniedWord(const DenyingSide& side, TextSpan negator, const DenyingSide& other) {
    constexpr float kRendered = .3F;
    if (side.links.support.empty() || other.links.support.empty())
        return DeniedWord::NotKnown;
    const std::optional<std::size_t> word = wordBehind(side, negator);
    if (!word)
        return DeniedWord::None;
    const std::int32_t counterpart = side.links.linked[*word];
    if (counterpart < 0 || side.links.support[*word] < kRendered)
        return DeniedWord::Unrendered;
    return isDenied(other, static_cast<std::size_t>(counterpart)) ? DeniedWord::Denied : DeniedWord::Affirmed;
}

} // namespace muqabala
