#include "align/lexicon/arabic_forms.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>

namespace muqabala {

namespace {

constexpr float kArticleCost = .05F;
constexpr float kProcliticCost = .15F;
constexpr float kPronounCost = .3F;
constexpr float kPluralToSingularCost = .3F; ///< ات become ة
constexpr float kEndingCost = .4F;
constexpr float kAccusativeCost = .2F; ///< the ا of the indefinite accusative changes no meaning
constexpr float kImperfectCost = .5F;
constexpr float kImperfectEndingCost = .75F;

constexpr std::size_t kFewestLetters = 2;
constexpr std::size_t kFewestLettersBeforeEnding = 3;

constexpr float kHollowCost = .4F;
constexpr float kMostCostOfHollow = .55F; ///< an analysis that is dearer is not varied further
constexpr std::array<std::string_view, 3> kWeakMiddles{"ا", "و", "ي"};
constexpr std::string_view kArticle = "ال";
constexpr std::string_view kToThe = "لل";
constexpr std::array<std::string_view, 3> kConjunctions{"", "و", "ف"};
constexpr std::array<std::string_view, 5> kPrepositions{"", "ب", "ك", "ل", "س"};
constexpr std::array<std::string_view, 3> kBeforeImperfect{"", "ل", "س"};
constexpr std::array<std::string_view, 4> kImperfectPrefixes{"ي", "ت", "ن", "ا"};
constexpr std::array<std::string_view, 11> kPronouns{"ه",  "ها",  "هم", "هن", "هما", "ك",
                                                     "كم", "كما", "نا", "ني", "ي"};
constexpr std::array<std::string_view, 16> kEndings{"ون", "ين", "ان", "تان", "تين", "ه",   "يه",  "ي",
                                                    "وا", "و",  "ت",  "تم",  "ن",   "يون", "يين", "يات"};
constexpr std::array<std::string_view, 5> kVerbEndings{"ون", "ين", "ان", "وا", "ن"};
constexpr std::string_view kPlural = "ات";
constexpr std::string_view kAlef = "ا";     ///< ends the indefinite accusative, opens many perfects
constexpr std::string_view kFeminine = "ه"; ///< ة when folded
constexpr std::string_view kOpenFeminine = "ت";

/// The word without the prefix, if it has it.
bool strip(std::string_view& word, std::string_view prefix) {
    if (!word.starts_with(prefix))
        return false;
    word.remove_prefix(prefix.size());
    return true;
}

bool stripEnd(std::string_view& word, std::string_view suffix) {
    if (!word.ends_with(suffix))
        return false;
    word.remove_suffix(suffix.size());
    return true;
}

bool hasLetters(std::string_view word, std::size_t fewest) {
    return countCodePoints(word) >= fewest;
}

/// The singular of a plural in ات, which is told from a word in ة or from one without.
void addPluralStems(Analyses& analyses, std::string_view word, float cost) {
    if (!stripEnd(word, kPlural) || !hasLetters(word, kFewestLetters))
        return;
    analyses.add(std::string(word) += kFeminine, cost + kPluralToSingularCost);
    if (hasLetters(word, kFewestLettersBeforeEnding))
        analyses.add(word, cost + kEndingCost);
}

void addPronounStems(Analyses& analyses, std::string_view word, std::string_view pronoun, float cost) {
    if (!stripEnd(word, pronoun) || !hasLetters(word, kFewestLettersBeforeEnding))
        return;
    analyses.add(word, cost + kPronounCost);
    addPluralStems(analyses, word, cost + kPronounCost);
    if (stripEnd(word, kOpenFeminine))
        analyses.add(std::string(word) += kFeminine, cost + kPronounCost);
}

void addEndingStem(Analyses& analyses, std::string_view word, std::string_view ending, float cost) {
    if (stripEnd(word, ending) && hasLetters(word, kFewestLettersBeforeEnding))
        analyses.add(word, cost);
}

/// Whether the last letter is that of some ending; most words are done with this.
bool mayHaveEnding(std::string_view word) {
    constexpr std::array<std::string_view, 8> kLast{"ه", "ا", "م", "ن", "ك", "ي", "ت", "و"};
    return std::ranges::any_of(kLast, [word](std::string_view letter) { return word.ends_with(letter); });
}

/// The word as it is and without each of its endings.
void addStems(Analyses& analyses, std::string_view word, float cost) {
    analyses.add(word, cost);
    if (!mayHaveEnding(word))
        return;
    for (const std::string_view pronoun : kPronouns)
        addPronounStems(analyses, word, pronoun, cost);
    for (const std::string_view ending : kEndings)
        addEndingStem(analyses, word, ending, cost + kEndingCost);
    addPluralStems(analyses, word, cost);
    addEndingStem(analyses, word, kAlef, cost + kAccusativeCost);
}

/// What stands behind a conjunction: with preposition and article, any may be absent.
void addBehindConjunction(Analyses& analyses, std::string_view word, std::string_view conjunction) {
    const float bare = conjunction == "ف" ? kProcliticCost : conjunction.empty() ? 0 : kArticleCost;
    for (const std::string_view preposition : kPrepositions) {
        std::string_view rest = word;
        if (!strip(rest, preposition) || !hasLetters(rest, kFewestLetters))
            continue;
        addStems(analyses, rest, preposition.empty() ? bare : kProcliticCost);
        if (strip(rest, kArticle) && hasLetters(rest, kFewestLetters))
            addStems(analyses, rest, kArticleCost);
    }
    if (strip(word, kToThe) && hasLetters(word, kFewestLetters))
        addStems(analyses, word, kArticleCost);
}

/// A verb behind the prefix of the imperfect, with and without its ending.
void addVerbStems(Analyses& analyses, std::string_view stem) {
    analyses.add(stem, kImperfectCost);
    for (const std::string_view pronoun : kPronouns)
        addEndingStem(analyses, stem, pronoun, kImperfectEndingCost);
    for (const std::string_view ending : kVerbEndings)
        addEndingStem(analyses, stem, ending, kImperfectEndingCost);
}

/// The perfect of what may be an imperfect; many verbs begin with ا in the perfect only (يستخدم, استخدم).
void addPerfectOf(Analyses& analyses, std::string_view word) {
    for (const std::string_view prefix : kImperfectPrefixes) {
        std::string_view stem = word;
        if (!strip(stem, prefix) || !hasLetters(stem, kFewestLetters) || stem.starts_with(kArticle))
            continue;
        addVerbStems(analyses, stem);
        addVerbStems(analyses, std::string(kAlef).append(stem));
    }
}

/// The imperfect of what may be a perfect, for dictionaries that have verbs in the imperfect: أضاف, يضيف.
void addImperfectOf(Analyses& analyses, std::string_view word) {
    constexpr std::string_view kHe = "ي";
    for (const std::string_view ending : {"", "ت", "وا"}) {
        std::string_view stem = word;
        if (!stripEnd(stem, ending) || !hasLetters(stem, kFewestLettersBeforeEnding) ||
            stem.starts_with(kArticle))
            continue;
        strip(stem, kAlef);
        analyses.add(std::string(kHe).append(stem), ending.empty() ? kImperfectCost : kImperfectEndingCost);
    }
}

bool isWeak(char32_t letter) {
    return letter == U'ا' || letter == U'و' || letter == U'ي' || letter == U'ه' || letter == U'ء';
}

/// Verbs with a weak middle letter change it with tense, voice and derived noun: قال, يقول, قيل, قل, القول.
void addHollow(Analyses& analyses, const Analysis& plain) {
    constexpr std::size_t kLetterBytes = 2; // of every letter of the basic Arabic block
    const std::string_view stem = plain.stem;
    if (stem.size() != 3 * kLetterBytes)
        return;
    const std::string first(stem.substr(0, kLetterBytes));
    const std::string_view middle = stem.substr(kLetterBytes, kLetterBytes);
    const std::string_view last = stem.substr(2 * kLetterBytes);
    if (std::ranges::find(kWeakMiddles, middle) == kWeakMiddles.end())
        return;
    for (const std::string_view other : kWeakMiddles) {
        if (other != middle)
            analyses.add((first + std::string(other)).append(last), plain.cost + kHollowCost);
    }
    analyses.add(first + std::string(last), plain.cost + kHollowCost);
}

void addHollowOfAll(Analyses& analyses) {
    for (const Analysis& plain : std::vector<Analysis>(analyses.list())) {
        if (plain.cost <= kMostCostOfHollow)
            addHollow(analyses, plain);
    }
}

} // namespace

std::vector<Analysis> arabicForms(std::string_view folded) {
    Analyses analyses;
    analyses.add(folded, 0);
    for (const std::string_view conjunction : kConjunctions) {
        std::string_view rest = folded;
        if (!strip(rest, conjunction))
            continue;
        addBehindConjunction(analyses, rest, conjunction);
        addImperfectOf(analyses, rest);
        for (const std::string_view particle : kBeforeImperfect) {
            std::string_view verb = rest;
            if (strip(verb, particle))
                addPerfectOf(analyses, verb);
        }
    }
    addHollowOfAll(analyses);
    return std::move(analyses).take();
}

std::vector<Analysis> arabicHeadwordForms(std::string_view folded) {
    Analyses analyses;
    addStems(analyses, folded, 0);
    if (strip(folded, kArticle) && hasLetters(folded, kFewestLetters))
        addStems(analyses, folded, kArticleCost);
    return std::move(analyses).take();
}

std::string arabicSkeleton(std::string_view folded) {
    std::string skeleton;
    std::size_t consonants = 0;
    for (Utf8Reader reader(folded); !reader.atEnd();) {
        const char32_t letter = reader.next();
        if (isWeak(letter))
            continue;
        appendUtf8(skeleton, letter);
        ++consonants;
    }
    return consonants >= 3 ? skeleton : std::string();
}

} // namespace muqabala
