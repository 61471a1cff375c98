// Arabic words with what is written together with them. Light stemming as in Larkey, Ballesteros and Connell
// 2002 ("Improving stemming for Arabic information retrieval"), but clitics only: a search for a word is to
// find that word, not its plural.

#include "corpus/search/clitics.h"

#include <algorithm>
#include <array>

namespace muqabala {

namespace {

constexpr std::size_t kLetter = 2; // bytes of an Arabic letter
constexpr std::size_t kShortestCore = 3 * kLetter;

constexpr std::array<std::string_view, 10> kArticles{"وبال", "وكال", "فبال", "وال", "فال",
                                                     "بال",  "كال",  "ولل",  "لل",  "ال"};
constexpr std::array<std::string_view, 10> kPronouns{"هما", "كما", "ها", "هم", "هن",
                                                     "كم",  "كن",  "نا", "ني", "ه"};
constexpr std::array<std::string_view, 12> kAllPronouns{"هما", "كما", "ها", "هم", "هن", "كم",
                                                        "كن",  "نا",  "ني", "ه",  "ي",  "ك"};
constexpr std::array<std::string_view, 3> kConjunctions{"", "و", "ف"};
constexpr std::array<std::string_view, 10> kProclitics{"", "ال", "لل", "بال", "كال", "ب", "ك", "ل", "س", "ا"};

/// Whether a letter of the Arabic script stands at a place; all of them are two bytes.
bool isArabicLetterAt(std::string_view text, std::size_t at) {
    if (at + kLetter > text.size())
        return false;
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0xD8 || lead > 0xDB)
        return false;
    const char32_t c = (lead & 0x1FU) << 6U | (static_cast<unsigned char>(text[at + 1]) & 0x3FU);
    return (c >= 0x0621 && c <= 0x064A) || (c >= 0x066E && c <= 0x06D3);
}

/// What stands before a word.
enum class Before { OtherLetters, Proclitic, Article };

Before judge(std::string_view text) {
    for (const std::string_view conjunction : kConjunctions) {
        if (!text.starts_with(conjunction))
            continue;
        const std::string_view rest = text.substr(conjunction.size());
        if (std::find(kProclitics.begin(), kProclitics.end(), rest) != kProclitics.end())
            return rest.size() > kLetter ? Before::Article : Before::Proclitic;
    }
    return Before::OtherLetters;
}

bool isEnclitic(std::string_view text) {
    return std::find(kAllPronouns.begin(), kAllPronouns.end(), text) != kAllPronouns.end();
}

/// Whether what stands behind a stem is the end of the word and, without an article, pronouns; ه may be ة,
/// which is ت before them.
bool isEnding(std::string_view text, std::string_view end, Before before) {
    if (text == end || before == Before::Article)
        return text == end;
    if (text.starts_with(end) && isEnclitic(text.substr(end.size())))
        return true;
    return !end.empty() && text.starts_with("ت") && text.size() > kLetter && isEnclitic(text.substr(kLetter));
}

bool isArabicWord(std::string_view word) {
    const WordPlace place = arabicWordAt(word, 0);
    return place.end == word.size() && !word.empty();
}

/// The end of a word that begins at a place; nothing when another stands there.
std::optional<std::size_t> endOf(const CliticWord& word, std::string_view text, std::size_t begin) {
    if (!word.isArabic()) {
        const std::string& same = word.cores().front();
        return text.substr(begin, same.size()) == same ? std::optional(begin + same.size()) : std::nullopt;
    }
    const std::size_t end = arabicWordAt(text, begin).end;
    return word.matches(text.substr(begin, end - begin)) ? std::optional(end) : std::nullopt;
}

std::string_view withoutArticle(std::string_view word) {
    for (const std::string_view article : kArticles) {
        if (word.starts_with(article) && word.size() - article.size() >= kShortestCore)
            return word.substr(article.size());
    }
    return word;
}

std::string_view withoutPronoun(std::string_view word) {
    for (const std::string_view pronoun : kPronouns) {
        if (word.ends_with(pronoun) && word.size() - pronoun.size() >= kShortestCore)
            return word.substr(0, word.size() - pronoun.size());
    }
    return word;
}

} // namespace

std::string_view wordStem(std::string_view core) {
    return core.ends_with("ه") && core.size() > kLetter ? core.substr(0, core.size() - kLetter) : core;
}

WordPlace arabicWordAt(std::string_view text, std::size_t offset) {
    WordPlace place{offset, offset};
    while (place.begin >= kLetter && isArabicLetterAt(text, place.begin - kLetter))
        place.begin -= kLetter;
    while (isArabicLetterAt(text, place.end))
        place.end += kLetter;
    return place;
}

std::optional<WordPlace> phraseAt(std::string_view text, std::size_t offset,
                                  const std::vector<CliticWord>& words) {
    const std::size_t begin = words.front().isArabic() ? arabicWordAt(text, offset).begin : offset;
    std::size_t end = begin;
    for (const CliticWord& word : words) {
        if (&word != &words.front() && !text.substr(end++).starts_with(' '))
            return std::nullopt;
        const std::optional<std::size_t> wordEnd = endOf(word, text, end);
        if (!wordEnd)
            return std::nullopt;
        end = *wordEnd;
    }
    return WordPlace{begin, end};
}

CliticWord::CliticWord(std::string_view word)
    : isArabic_(isArabicWord(word)) {
    const std::string_view noun = isArabic_ ? withoutArticle(word) : word;
    cores_.emplace_back(noun);
    if (isArabic_ && noun.size() == word.size() && withoutPronoun(word).size() < word.size())
        cores_.emplace_back(withoutPronoun(word));
}

bool CliticWord::isShort() const {
    return cores_.front().size() < kShortestCore;
}

bool CliticWord::matches(std::string_view textWord) const {
    if (!isArabic_)
        return textWord == cores_.front();
    return std::any_of(cores_.begin(), cores_.end(),
                       [&](const std::string& core) { return matches(textWord, core); });
}

bool CliticWord::matches(std::string_view textWord, std::string_view core) {
    const std::string_view stem = wordStem(core);
    for (std::size_t at = textWord.find(stem); at != std::string_view::npos;
         at = textWord.find(stem, at + kLetter)) {
        const std::string_view behind = textWord.substr(at + stem.size());
        const Before before = judge(textWord.substr(0, at));
        if (before != Before::OtherLetters && isEnding(behind, core.substr(stem.size()), before))
            return true;
    }
    return false;
}

} // namespace muqabala
