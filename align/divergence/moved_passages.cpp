#include "align/divergence/detectors.h"

#include <algorithm>

namespace muqabala {

namespace {

/// Whether a crossing goes on where another ends, on both sides.
bool continues(const Bead& former, const Bead& bead) {
    return former.source.end == bead.source.begin && former.target.end == bead.target.begin;
}

TextSpan sourceSpan(const Comparison& comparison, const Bead& bead) {
    const auto& segments = comparison.source.segments;
    return {segments[bead.source.begin.value].span.begin, segments[bead.source.end.value - 1].span.end};
}

TextSpan targetSpan(const Comparison& comparison, const Bead& bead) {
    const auto& segments = comparison.target.segments;
    return {segments[bead.target.begin.value].span.begin, segments[bead.target.end.value - 1].span.end};
}

/// Whether a passage stands earlier in the translation than what it follows in the original.
bool standsEarlier(const Comparison& comparison, const Bead& crossing) {
    const auto follows = [&](const Bead& bead) {
        return !bead.isOneSided() && bead.source.end <= crossing.source.begin &&
               bead.target.begin >= crossing.target.end;
    };
    return std::ranges::any_of(comparison.alignment.beads(), follows);
}

Divergence findingOf(const Comparison& comparison, const Bead& passage) {
    Divergence finding;
    finding.check = "passage-moved";
    finding.category = Category::Awkward;
    finding.severity = Severity::Minor;
    finding.source = sourceSpan(comparison, passage);
    finding.target = targetSpan(comparison, passage);
    finding.confidence = passage.probability;
    constexpr Sentence kEarlier{"This passage stands earlier in the translation than in the original.",
                                "تقدّم هذا المقطع في الترجمة عن موضعه في الأصل."};
    constexpr Sentence kLater{"This passage stands later in the translation than in the original.",
                              "تأخّر هذا المقطع في الترجمة عن موضعه في الأصل."};
    explain(finding, say(standsEarlier(comparison, passage) ? kEarlier : kLater));
    return finding;
}

} // namespace

void findMovedPassages(const Comparison& comparison, Findings& findings) {
    std::vector<Bead> passages;
    for (const Bead& crossing : comparison.crossings) {
        if (passages.empty() || !continues(passages.back(), crossing)) {
            passages.push_back(crossing);
            continue;
        }
        Bead& passage = passages.back();
        passage.source.end = crossing.source.end;
        passage.target.end = crossing.target.end;
        passage.probability = std::min(passage.probability, crossing.probability);
    }
    for (const Bead& passage : passages)
        findings.add(findingOf(comparison, passage));
}

} // namespace muqabala
