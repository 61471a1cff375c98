#include "align/divergence/arabic_words.h"
#include "align/divergence/check_tables.h"
#include "align/divergence/detectors.h"

#include <array>
#include <optional>
#include <string>

namespace muqabala {

namespace {

/// أن with its pronouns.
constexpr auto kParticles = std::to_array<std::string_view>(
    {"أن", "أنه", "أنها", "أنهم", "أننا", "أنني", "أنهما", "أنك", "أنكم", "أنهن"});

/// Prepositions that lean on it, or stand before it.
constexpr auto kPrepositions = std::to_array<std::string_view>(
    {"على", "إلى", "عن", "من", "في", "مع", "بعد", "قبل", "رغم", "غير", "دون"});

/// What opens another clause, whose verb governs the particle behind it.
constexpr auto kOpeners = std::to_array<std::string_view>(
    {"عندما", "حين",  "حينما", "بعدما", "لأن", "لأنه", "لأنها", "الذي", "التي",
     "الذين", "إذا",  "لو",    "كما",   "حيث", "مما",  "ما",    "لما",  "إن",
     "إنه",   "إنها", "قد",    "وقد",   "ثم",  "لكن",  "لا",    "لم",   "لن"});

/// A particle and the preposition it stands with.
struct Governed {
    std::string preposition;
    std::string_view particle; ///< أن with its pronoun
    std::size_t first = 0;
    std::size_t last = 0;
};

std::optional<Governed> governedAt(const ArabicWords& words, std::size_t index) {
    constexpr std::string_view kBy = "ب";
    const std::string_view form = words[index];
    if (isAmong(kParticles, form)) {
        const bool isBehind = isAmong(kPrepositions, words[index - 1]);
        return Governed{isBehind ? std::string(words[index - 1]) : std::string(), form,
                        isBehind ? index - 1 : index, index};
    }
    if (form.starts_with(kBy) && isAmong(kParticles, form.substr(kBy.size())))
        return Governed{std::string(kBy), form.substr(kBy.size()), index, index};
    return std::nullopt;
}

/// What is right, with the pronoun of what is written.
std::string withPronoun(const std::string& right, std::string_view particle) {
    return right + std::string(particle.substr(std::string_view("أن").size()));
}

Divergence findingOf(const ArabicWords& words, std::size_t verb, const Governed& governed,
                     const GovernanceTable::Rule& rule, const SideView& side) {
    Divergence finding;
    finding.check = "particle-governed";
    finding.target = words.span(verb, governed.last);
    finding.category = Category::Grammar;
    finding.severity = Severity::Minor;
    finding.confidence = rule.confidence;
    explain(finding, say({"“{0}” takes “{1}”, not “{2}”.", "الفعل «{0}» يتعدى هنا بـ «{1}»، لا بـ «{2}»."},
                         {words.written(verb), withPronoun(rule.right, governed.particle),
                          side.at(words.span(governed.first, governed.last))}));
    return finding;
}

/// The particle behind a verb, with its subject between them at most. A preposition between them may bring
/// the noun that governs a bare one: تمكنوا من إثبات أن.
std::optional<Governed> governedBy(const ArabicWords& words, std::size_t verb, const GovernanceTable& table) {
    constexpr std::size_t kReach = 5; // words
    std::size_t preposition = verb;   // the first one behind it
    for (std::size_t i = verb + 1; i <= verb + kReach && !words[i].empty(); ++i) {
        if (auto governed = governedAt(words, i)) {
            const bool isOwn =
                governed->preposition == "ب" || preposition == verb || preposition == governed->first;
            return isOwn ? governed : std::nullopt;
        }
        const bool isVerb = words[i].starts_with("ي") || isAmong(kOpeners, words[i]) ||
                            table.byVerb.contains(std::string(withoutConjunction(words[i])));
        if (isVerb)
            return std::nullopt;
        if (preposition == verb && isAmong(kPrepositions, words[i]))
            preposition = i;
    }
    return std::nullopt;
}

} // namespace

void findGovernedParticles(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar") || comparison.resources.tables == nullptr)
        return;
    const GovernanceTable& table = comparison.resources.tables->governance;
    for (const PairView& pair : comparison.pairs) {
        const ArabicWords words(pair.target);
        for (std::size_t i = 0; i < words.size(); ++i) {
            auto rules = table.byVerb.find(std::string(words[i]));
            if (rules == table.byVerb.end())
                rules = table.byVerb.find(std::string(withoutConjunction(words[i])));
            if (rules == table.byVerb.end())
                continue;
            const std::optional<Governed> governed = governedBy(words, i, table);
            if (!governed)
                continue;
            for (const std::size_t rule : rules->second) {
                if (table.rules[rule].wrong == governed->preposition)
                    findings.add(findingOf(words, i, *governed, table.rules[rule], pair.target));
            }
        }
    }
}

} // namespace muqabala
