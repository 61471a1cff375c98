#include "align/divergence/glued_words.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>

namespace muqabala {

namespace {

constexpr auto kShortWords =
    std::to_array<std::string_view>({"من", "في", "عن", "أن", "إن", "لا",  "ما",  "لم", "لن", "قد", "هو",
                                     "هي", "أو", "مع", "كل", "بل", "وهو", "وهي", "آي", "سي", "على"});

bool isShortWord(std::string_view part) {
    return std::find(kShortWords.begin(), kShortWords.end(), part) != kShortWords.end();
}

bool startsWithArticle(std::string_view part) {
    return part.starts_with("ال") || part.starts_with("وال") || part.starts_with("بال") ||
           part.starts_with("لل");
}

/// Letters that only end a word: what follows is the next one.
bool endsLikeAWord(std::string_view part) {
    constexpr auto kEndings = std::to_array<std::string_view>({"ة", "ى", "ًا", "اً", "ً"});
    return std::any_of(kEndings.begin(), kEndings.end(),
                       [part](std::string_view ending) { return part.ends_with(ending); });
}

/// Whether a part is long enough to be no chance: any two letters are in a dictionary. An article alone adds
/// nothing.
bool isLongerThan(std::string_view part, std::size_t letters) {
    return countCodePoints(part) > letters + (startsWithArticle(part) ? 2 : 0);
}

bool isWordOrLongerThan(std::string_view part, std::size_t letters) {
    return isShortWord(part) || isLongerThan(part, letters);
}

/// How surely there is a seam between two parts that are both words.
double seamConfidence(std::string_view first, std::string_view second) {
    const bool isMarked = endsLikeAWord(first) || startsWithArticle(second);
    if (isMarked && isWordOrLongerThan(first, 2) && isWordOrLongerThan(second, 1))
        return 0.95;
    if (isLongerThan(first, 4) && isLongerThan(second, 4))
        return 0.8;
    const bool oneIsShort =
        (isShortWord(first) && isLongerThan(second, 4)) || (isShortWord(second) && isLongerThan(first, 4));
    if (oneIsShort)
        return 0.7;
    return isLongerThan(first, 3) && isLongerThan(second, 3) ? 0.5 : 0;
}

/// Reads words off one after the other where the seams are marked.
bool readMarkedWords(std::string_view rest, const Speller& speller, std::vector<std::string>& words) {
    constexpr std::size_t kMost = 6;
    if (!words.empty() && speller.knows(rest)) {
        words.emplace_back(rest);
        return true;
    }
    if (words.size() + 2 > kMost)
        return false;
    for (Utf8Reader reader(rest); !reader.atEnd();) {
        reader.next();
        const std::string_view first = rest.substr(0, reader.offset());
        const std::string_view second = rest.substr(reader.offset());
        if (second.empty() || seamConfidence(first, second) < 0.9 || !speller.knows(first))
            continue;
        words.emplace_back(first);
        if (readMarkedWords(second, speller, words))
            return true;
        words.pop_back();
    }
    return false;
}

} // namespace

std::optional<GluedWords> gluedWords(std::string_view word, const Speller& speller) {
    GluedWords marked;
    if (readMarkedWords(word, speller, marked.words)) {
        marked.confidence = 0.95;
        return marked;
    }
    std::optional<GluedWords> best;
    for (Utf8Reader reader(word); !reader.atEnd();) {
        reader.next();
        const std::string_view first = word.substr(0, reader.offset());
        const std::string_view second = word.substr(reader.offset());
        const double confidence = second.empty() ? 0 : seamConfidence(first, second);
        if (confidence == 0 || (best && confidence <= best->confidence))
            continue;
        if (speller.knows(first) && speller.knows(second))
            best = GluedWords{{std::string(first), std::string(second)}, confidence};
    }
    return best;
}

} // namespace muqabala
