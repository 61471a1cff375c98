#include "align/divergence/detect.h"

#include "align/divergence/comparison.h"
#include "align/divergence/detectors.h"
#include "align/divergence/findings.h"

#include <array>

namespace muqabala {

namespace {

using Detector = void (*)(const Comparison&, Findings&);

/// In the order in which findings of one place are listed.
constexpr auto kDetectors = std::to_array<Detector>({
    findUnmatchedSegments,
    findNumbers,
    findDates,
    findTimeUnits,
    findLatinWords,
    findMisspellings,
    findParticlesAfterSaying,
    findSourceMisspellings,
    findDoubledWords,
    findLatinMarks,
    findSpacing,
    findUnevenMarks,
    findUnbalancedMarks,
    findEndMarks,
    findNegations,
    findQuotations,
    findContraries,
    findPlaces,
    findCues,
    findUnrenderedWords,
});

} // namespace

std::vector<Divergence> detect(const Document& source, const Document& target,
                               const ParagraphAlignment& paragraphs, const Alignment& alignment,
                               const DetectionResources& resources) {
    const Comparison comparison = compare(source, target, paragraphs, alignment, resources);
    Findings findings;
    for (const Detector find : kDetectors)
        find(comparison, findings);
    return std::move(findings).take(comparison);
}

} // namespace muqabala
