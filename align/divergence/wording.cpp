#include "align/divergence/wording.h"

#include <cassert>
#include <utility>

namespace muqabala {

namespace {

/// Fills the slots of one language; digits between braces that name no word stay as they are.
std::string filled(std::string_view pattern, std::initializer_list<Wording> words,
                   std::string Wording::*language) {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isSlot = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        const auto slot = isSlot ? static_cast<std::size_t>(pattern[i + 1] - '0') : words.size();
        if (slot >= words.size()) {
            text += pattern[i];
            continue;
        }
        text += words.begin()[slot].*language;
        i += 2;
    }
    return text;
}

std::string inEnglishMarks(std::string_view word) {
    return std::string("“").append(word).append("”");
}

std::string inArabicMarks(std::string_view word) {
    return std::string("«").append(word).append("»");
}

/// Joins words by a comma, the last two by a conjunction; Arabic repeats its conjunction between all.
Wording joined(const std::vector<std::string>& words, const char* last, const char* between) {
    assert(!words.empty());
    Wording list(inEnglishMarks(words.front()), inArabicMarks(words.front()));
    for (std::size_t i = 1; i < words.size(); ++i) {
        list.english += (i + 1 == words.size() ? last : ", ") + inEnglishMarks(words[i]);
        list.arabic += between + inArabicMarks(words[i]);
    }
    return list;
}

} // namespace

Wording say(const Sentence& sentence, std::initializer_list<Wording> words) {
    return {filled(sentence.english, words, &Wording::english),
            filled(sentence.arabic, words, &Wording::arabic)};
}

Wording alternatives(const std::vector<std::string>& words) {
    return joined(words, " or ", " أو ");
}

Wording listed(const std::vector<std::string>& words) {
    return joined(words, " and ", " و");
}

std::string countedInArabic(std::size_t count, const CountedNoun& noun) {
    constexpr std::size_t kHundred = 100;
    const std::size_t rest = count % kHundred;
    if (count == 1)
        return std::string(noun.singular);
    if (count == 2)
        return std::string(noun.dual);
    const bool isFew = rest >= 3 && rest <= 10;
    return std::to_string(count).append(" ").append(isFew ? noun.plural : noun.singular);
}

Wording times(std::size_t count) {
    constexpr CountedNoun kTime{"مرة", "مرتين", "مرات"};
    const std::string english = count == 1 ? "once" : count == 2 ? "twice" : std::to_string(count) + " times";
    return {english, countedInArabic(count, kTime)};
}

void explain(Divergence& finding, Wording reason) {
    finding.reason = std::move(reason.english);
    finding.arabicReason = std::move(reason.arabic);
}

} // namespace muqabala
