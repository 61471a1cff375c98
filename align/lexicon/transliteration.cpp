#include "align/lexicon/transliteration.h"

#include "align/lexicon/sounds.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <string>

namespace muqabala {

double transliterationSimilarity(std::string_view latin, std::string_view arabic) {
    const std::vector<LatinSound> sounds = latinSounds(fold(latin, Folding::Match));
    if (sounds.empty())
        return 0;
    const int consonants = consonantCount(sounds);
    const std::string folded = fold(arabic, Folding::Match);
    double best = 0;
    for (const std::string_view form : nameForms(folded))
        best = std::max(best, similarityOf(spellingCost(sounds, arabicSounds(form)), consonants));
    return best;
}

} // namespace muqabala
