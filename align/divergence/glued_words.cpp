#include "align/divergence/glued_words.h"

#include "corpus/text/utf8.h"

#include <array>

namespace muqabala {

namespace {

bool endsLikeAWord(std::string_view part) {
    for (const std::string_view ending : {"ة", "ى", "ًا", "اً", "ً"}) {
        if (part.ends_with(ending))
            return true;
    }
    return false;
}

/// What may follow without being more than a suffix or chance: a few letters make a word of anything.
bool isLongEnough(std::string_view part) {
    return countCodePoints(part) >= 3;
}

bool isShortWord(std::string_view part) {
    for (const std::string_view word : {"من", "في", "عن", "أن", "إن", "لا", "ما", "لم", "لن", "قد", "هو",
                                        "هي", "أو", "مع", "كل", "بل", "وهو", "وهي"}) {
        if (part == word)
            return true;
    }
    return false;
}

double confidenceOf(std::string_view first, std::string_view second) {
    const bool hasSeam = endsLikeAWord(first) || second.starts_with("ال") || second.starts_with("وال");
    if (hasSeam && (isLongEnough(first) || isShortWord(first)) &&
        (isLongEnough(second) || isShortWord(second)))
        return 0.95;
    const bool bothLong = isLongEnough(first) && isLongEnough(second);
    if (bothLong && countCodePoints(first) + countCodePoints(second) >= 7)
        return 0.75;
    const bool oneParticle = (isShortWord(first) && countCodePoints(second) >= 4) ||
                             (isShortWord(second) && countCodePoints(first) >= 4);
    return oneParticle ? 0.7 : 0;
}

} // namespace

std::optional<GluedWords> gluedWords(std::string_view word, const Speller& speller) {
    std::optional<GluedWords> best;
    for (Utf8Reader reader(word); !reader.atEnd();) {
        reader.next();
        if (reader.atEnd())
            break;
        const std::string_view first = word.substr(0, reader.offset());
        const std::string_view second = word.substr(reader.offset());
        const double confidence = confidenceOf(first, second);
        if (confidence == 0 || (best && confidence <= best->confidence))
            continue;
        if (speller.knows(first) && speller.knows(second))
            best = GluedWords{std::string(first), std::string(second), confidence};
    }
    return best;
}

} // namespace muqabala
