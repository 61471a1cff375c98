#include "align/lexicon/english_forms.h"

#include "align/lexicon/irregular_english.h"

#include <algorithm>

namespace muqabala {

namespace {

constexpr float kPossessiveCost = .05F;
constexpr float kLemmaCost = .1F;
/// Between headwords of one lemma: .3 from attacks over attack to attacked.
constexpr float kHeadwordLemmaCost = .2F;

constexpr std::size_t kShortestStem = 3;

bool isVowel(char letter) {
    return std::string_view("aeiou").find(letter) != std::string_view::npos;
}

bool isVowelAt(std::string_view word, std::size_t i) {
    return isVowel(word[i]) || (word[i] == 'y' && i > 0);
}

/// Whether a word would double its last letter before -ed and -ing: one vowel, one consonant after it (plan,
/// not visit or clean). Then "planed" comes from "plane" only.
bool doublesBeforeEnding(std::string_view stem) {
    const std::size_t size = stem.size();
    if (size < 3 || isVowelAt(stem, size - 1) || stem.back() == 'w' || stem.back() == 'x' ||
        stem.back() == 'y')
        return false;
    if (!isVowelAt(stem, size - 2))
        return false;
    for (std::size_t i = 0; i + 2 < size; ++i) {
        if (isVowelAt(stem, i))
            return false;
    }
    return true;
}

bool endsInDouble(std::string_view stem) {
    return stem.size() > 3 && stem.back() == stem[stem.size() - 2] && !isVowel(stem.back());
}

bool hasVowel(std::string_view stem) {
    for (std::size_t i = 0; i < stem.size(); ++i) {
        if (isVowelAt(stem, i))
            return true;
    }
    return false;
}

std::string with(std::string_view stem, std::string_view ending) {
    return std::string(stem) += ending;
}

/// The word before an ending that begins with a vowel: restores e and single letters (making, planned,
/// visited).
void addBeforeVowel(Analyses& analyses, std::string_view stem, float cost) {
    if (stem.size() < 2 || !hasVowel(stem))
        return;
    if (endsInDouble(stem))
        analyses.add(stem.substr(0, stem.size() - 1), cost);
    if (stem.size() >= kShortestStem && !doublesBeforeEnding(stem))
        analyses.add(stem, cost);
    if (!endsInDouble(stem))
        analyses.add(with(stem, "e"), cost);
}

bool takesEs(std::string_view stem) {
    return stem.ends_with("s") || stem.ends_with("x") || stem.ends_with("z") || stem.ends_with("ch") ||
           stem.ends_with("sh") || stem.ends_with("o");
}

void addFromPlural(Analyses& analyses, std::string_view word, float cost) {
    if (word.size() < 4 || !word.ends_with("s") || word.ends_with("ss") || word.ends_with("us") ||
        word.ends_with("is"))
        return;
    const std::string_view stem = word.substr(0, word.size() - 1);
    analyses.add(stem, cost);
    if (!stem.ends_with("e"))
        return;
    const std::string_view shorter = stem.substr(0, stem.size() - 1);
    if (takesEs(shorter))
        analyses.add(shorter, cost);
    if (shorter.ends_with("i"))
        analyses.add(with(shorter.substr(0, shorter.size() - 1), "y"), cost);
    if (shorter.ends_with("v")) {
        analyses.add(with(shorter.substr(0, shorter.size() - 1), "f"), cost);
        analyses.add(with(shorter.substr(0, shorter.size() - 1), "fe"), cost);
    }
}

void addFromPast(Analyses& analyses, std::string_view word, float cost) {
    if (word.size() < 4 || !word.ends_with("ed") || word.ends_with("eed"))
        return;
    const std::string_view stem = word.substr(0, word.size() - 2);
    if (stem.ends_with("i"))
        analyses.add(with(stem.substr(0, stem.size() - 1), "y"), cost);
    else
        addBeforeVowel(analyses, stem, cost);
}

void addFromGerund(Analyses& analyses, std::string_view word, float cost) {
    if (word.size() >= 5 && word.ends_with("ing"))
        addBeforeVowel(analyses, word.substr(0, word.size() - 3), cost);
}

void addInflected(Analyses& analyses, std::string_view word, float cost) {
    if (const std::string_view lemma = irregularEnglishLemma(word); !lemma.empty())
        analyses.add(lemma, cost);
    addFromPlural(analyses, word, cost);
    addFromPast(analyses, word, cost);
    addFromGerund(analyses, word, cost);
}

struct Derivation {
    std::string_view ending;
    std::string_view replacement;
    float cost;
    bool restores; ///< whether e, y or a single letter may have been lost before the ending
};

constexpr Derivation kDerivations[] = {
    {"ly", "", .2F, false},
    {"ily", "y", .2F, false},
    {"bly", "ble", .2F, false},
    {"ically", "ic", .2F, false},
    {"est", "", .2F, true},
    {"iest", "y", .2F, false},
    {"ier", "y", .2F, false},
    {"er", "", .3F, true},
    {"or", "", .3F, true},
    {"ness", "", .3F, false},
    {"iness", "y", .3F, false},
    {"ment", "", .3F, false},
    {"ation", "", .3F, true},
    {"ition", "", .3F, true},
    {"ion", "", .3F, true},
    {"ification", "ify", .3F, false},
    {"ization", "ize", .3F, false},
    {"isation", "ize", .3F, false},
    {"ise", "ize", .05F, false},
    {"ised", "ize", .1F, false},
    {"ising", "ize", .1F, false},
    {"ises", "ize", .1F, false},
    {"our", "or", .05F, false},
    {"ours", "or", .1F, false},
    {"ity", "", .4F, true},
    {"ability", "able", .3F, false},
    {"ibility", "ible", .3F, false},
    {"al", "", .3F, true},
    {"ial", "", .4F, true},
    {"ic", "", .4F, true},
    {"ical", "", .4F, true},
    {"ical", "ic", .2F, false},
    {"ive", "", .4F, true},
    {"ative", "", .4F, true},
    {"able", "", .4F, true},
    {"ible", "", .4F, true},
    {"ful", "", .4F, false},
    {"less", "", .5F, false},
    {"ous", "", .4F, true},
    {"ism", "", .4F, true},
    {"ist", "", .4F, true},
    {"ship", "", .4F, false},
    {"hood", "", .4F, false},
    {"an", "a", .3F, false},
    {"an", "", .4F, false},
    {"ian", "", .4F, true},
    {"ian", "ia", .3F, false},
    {"ese", "", .4F, true},
    {"ish", "", .4F, true},
    {"i", "", .3F, false},
    {"ance", "", .4F, true},
    {"ence", "", .4F, true},
    {"ency", "ent", .3F, false},
    {"ancy", "ant", .3F, false},
    {"ence", "ent", .3F, false},
    {"ance", "ant", .3F, false},
    {"y", "", .4F, true},
    {"cy", "t", .4F, false},
    {"ist", "y", .4F, false},
    {"sion", "d", .4F, false},
    {"sion", "de", .4F, false},
    {"ees", "", .5F, true},
    {"ee", "", .5F, true},
};

void addDerived(Analyses& analyses, std::string_view word, float cost) {
    for (const Derivation& derivation : kDerivations) {
        if (!word.ends_with(derivation.ending))
            continue;
        const std::string_view stem = word.substr(0, word.size() - derivation.ending.size());
        if (stem.size() < kShortestStem)
            continue;
        if (derivation.restores)
            addBeforeVowel(analyses, stem, cost + derivation.cost);
        else
            analyses.add(with(stem, derivation.replacement), cost + derivation.cost);
    }
}

} // namespace

std::string_view irregularEnglishLemma(std::string_view folded) {
    const auto* found = std::ranges::lower_bound(kIrregularEnglishForms, folded, {}, &IrregularForm::form);
    return found != kIrregularEnglishForms.end() && found->form == folded ? found->lemma : std::string_view();
}

std::string_view withoutPossessive(std::string_view word) {
    if (word.ends_with("'s"))
        return word.substr(0, word.size() - 2);
    if (word.ends_with("'"))
        return word.substr(0, word.size() - 1);
    return word;
}

std::vector<Analysis> englishForms(std::string_view folded) {
    Analyses analyses;
    analyses.add(folded, 0);
    const std::string_view bare = withoutPossessive(folded);
    const float cost = bare.size() == folded.size() ? 0 : kPossessiveCost;
    analyses.add(bare, cost);
    addInflected(analyses, bare, cost + kLemmaCost);
    addDerived(analyses, bare, cost);
    if (bare.ends_with("s"))
        addDerived(analyses, bare.substr(0, bare.size() - 1), cost + kLemmaCost);
    return std::move(analyses).take();
}

std::vector<Analysis> englishHeadwordForms(std::string_view folded) {
    Analyses analyses;
    analyses.add(folded, 0);
    addInflected(analyses, folded, kHeadwordLemmaCost);
    return std::move(analyses).take();
}

} // namespace muqabala
