#include "align/divergence/detect.h"

#include "align/divergence/characters.h"
#include "align/divergence/comparison.h"
#include "align/divergence/detectors.h"
#include "align/divergence/echoes.h"
#include "align/divergence/findings.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace muqabala {

namespace {

using Detector = void (*)(const Comparison&, Findings&);

/// In the order in which findings of one place are listed.
constexpr auto kDetectors = std::to_array<Detector>({
    findUnmatchedSegments,
    findMovedPassages,
    findWrongCounterparts,
    findNumbers,
    findDates,
    findTimeUnits,
    findLatinWords,
    findMisspellings,
    findMistypedWords,
    findParticlesAfterSaying,
    findPhrases,
    findGovernedParticles,
    findVerbEndings,
    findDisagreement,
    findPredicateEndings,
    findUncountedNouns,
    findSourceMisspellings,
    findDoubledWords,
    findLatinMarks,
    findSpacing,
    findDirectSpeech,
    findStrayCommas,
    findUnevenMarks,
    findUnbalancedMarks,
    findEndMarks,
    findNegations,
    findQuotations,
    findContraries,
    findNamings,
    findNameSpellings,
    findTermRenderings,
    findPlaces,
    findCues,
    findModalityShifts,
    findRestrictions,
    findUnrenderedWords,
    findTerms,
    findByUserRules,
});

/// Takes out notes on places of which a note of the same check on the whole text tells.
void dropToldOnDocument(std::vector<Divergence>& notes) {
    std::map<std::string, std::vector<TextSpan>> told;
    for (const Divergence& note : notes) {
        std::vector<TextSpan>& places = told[note.check];
        places.insert(places.end(), note.targetOccurrences.begin(), note.targetOccurrences.end());
    }
    for (auto& [check, places] : told)
        std::ranges::sort(places);
    std::erase_if(notes, [&](const Divergence& note) {
        return note.target && isWithin(told.at(note.check), *note.target);
    });
}

/// Of notes of one kind on the same words, which two checks found, keeps the surest.
void dropRepetitions(std::vector<Divergence>& notes) {
    const auto ends = [](const std::optional<TextSpan>& span) {
        return span ? std::pair(span->begin, span->end) : std::pair(1U, 0U);
    };
    using Matter = std::tuple<Category, std::pair<std::uint32_t, std::uint32_t>,
                              std::pair<std::uint32_t, std::uint32_t>>;
    std::map<Matter, std::size_t> known;
    std::vector<Divergence> kept;
    for (Divergence& note : notes) {
        const Matter matter{note.category, ends(note.source), ends(note.target)};
        const auto [former, isNew] = known.try_emplace(matter, kept.size());
        if (isNew || note.isOnDocument())
            kept.push_back(std::move(note));
        else if (kept[former->second].confidence < note.confidence)
            kept[former->second] = std::move(note);
    }
    notes = std::move(kept);
}

} // namespace

std::vector<Divergence> detect(const Document& source, const Document& target,
                               const ParagraphAlignment& paragraphs, const Alignment& alignment,
                               const DetectionResources& resources, const std::vector<Bead>& crossings) {
    const Comparison comparison = compare(source, target, paragraphs, alignment, resources, crossings);
    Findings findings;
    for (const Detector find : kDetectors)
        find(comparison, findings);
    std::vector<Divergence> notes = std::move(findings).take(comparison);
    dropEchoes(notes, source, target);
    dropToldOnDocument(notes);
    dropRepetitions(notes);
    return notes;
}

} // namespace muqabala
