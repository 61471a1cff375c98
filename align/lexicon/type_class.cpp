#include "align/lexicon/type_class.h"

#include "align/lexicon/function_words.h"
#include "align/lexicon/symbols.h"

#include <algorithm>
#include <iterator>

namespace muqabala {

namespace {

constexpr std::size_t kManySenses = 6;
/// Translations of terms that are dearer than this are not taken for senses of the word, if it has cheaper
/// ones.
constexpr float kSenseCost = .1F;
constexpr float kMostKeyCost = .8F;

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

TypeClass classBySenses(std::size_t senses) {
    if (senses >= kManySenses)
        return TypeClass::ManySenses;
    return senses >= 2 ? TypeClass::SomeSenses : TypeClass::OneSense;
}

float lowestCost(std::span<const Reach> reaches) {
    float lowest = kMostKeyCost;
    for (const Reach& reach : reaches) {
        if (reach.manner == Manner::Whole)
            lowest = std::min(lowest, reach.cost);
    }
    return lowest;
}

/// Distinct translations of the nearest terms, as dictionaries have them: what tables add are not senses.
std::size_t countTranslations(std::span<const Reach> reaches, const Grouped<Link>& links) {
    const float limit = std::max(kSenseCost, lowestCost(reaches));
    std::vector<std::uint32_t> translations;
    for (const Reach& reach : reaches) {
        if (reach.manner != Manner::Whole || reach.cost > limit)
            continue;
        for (const Link& link : links[reach.term]) {
            if (link.cost == 0)
                translations.push_back(link.term);
        }
    }
    std::ranges::sort(translations);
    return translations.size() - std::ranges::unique(translations).size();
}

std::size_t countKeys(std::span<const Reach> reaches) {
    return static_cast<std::size_t>(std::ranges::count_if(
        reaches, [](const Reach& r) { return r.manner == Manner::Whole && r.cost <= kMostKeyCost; }));
}

/// An Arabic word is as ambiguous as its analyses; others have the senses that the dictionary gives them.
TypeClass classOfContentWord(const Language& language, std::span<const Reach> reaches,
                             const Grouped<Link>* links) {
    const std::size_t keys = countKeys(reaches);
    if (keys == 0 || links == nullptr)
        return TypeClass::NoHeadword;
    if (language.is("ar"))
        return keys == 1 ? TypeClass::OneSense : TypeClass::SomeSenses;
    return classBySenses(countTranslations(reaches, *links));
}

} // namespace

bool isAcronym(std::string_view form) {
    std::size_t letters = 0;
    for (const char c : form) {
        if (!isUpper(c) && c != '.')
            return false;
        letters += isUpper(c) ? 1U : 0U;
    }
    return letters >= 2;
}

std::string acronymTerm(std::string_view acronym) {
    std::string term;
    std::ranges::copy_if(acronym, std::back_inserter(term), isUpper);
    return term;
}

bool isNameCandidate(const WordType& type, TypeClass typeClass) {
    if (type.kind != WordKind::Latin)
        return false;
    return typeClass == TypeClass::Name || (typeClass == TypeClass::NoHeadword && isUpper(type.form.front()));
}

TypeClass classOf(const WordType& type, const Language& language, std::span<const Reach> reaches,
                  const Grouped<Link>* links) {
    if (type.kind == WordKind::Number)
        return TypeClass::Number;
    if (type.kind == WordKind::Punctuation)
        return identityOf(type).empty() ? TypeClass::CommonMark : TypeClass::Punctuation;
    if (type.kind == WordKind::Latin && language.direction() == Direction::RightToLeft)
        return TypeClass::Latin;
    if (!isAcronym(type.form) && isFunctionWord(type.folded, language))
        return TypeClass::Function;
    if (type.isCapitalised)
        return TypeClass::Name;
    return classOfContentWord(language, reaches, links);
}

} // namespace muqabala
