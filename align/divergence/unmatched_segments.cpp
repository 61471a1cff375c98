#include "align/divergence/characters.h"
#include "align/divergence/detectors.h"

#include <algorithm>
#include <array>
#include <string>

namespace muqabala {

namespace {

/// Neighbouring segments of one paragraph that all lack a counterpart.
struct Run {
    std::uint32_t paragraph = 0;
    TextSpan span;
    std::uint32_t segments = 0;
    double probability = 0; ///< the mean over the beads
};

bool hasLetters(const Document& document, TextSpan span) {
    const std::vector<Character> characters = charactersOf(document.text, span);
    return std::any_of(characters.begin(), characters.end(),
                       [](const Character& c) { return isLetterOrDigit(c.code); });
}

bool isMoved(const Comparison& comparison, Side side, std::uint32_t segment) {
    return std::ranges::any_of(comparison.crossings, [&](const Bead& bead) {
        return side == Side::Source ? bead.source.begin.value <= segment && segment < bead.source.end.value
                                    : bead.target.begin.value <= segment && segment < bead.target.end.value;
    });
}

/// The runs of one side, from beads that are empty on the other.
std::vector<Run> runsOf(const Comparison& comparison, Side side) {
    const Document& document = side == Side::Source ? comparison.source : comparison.target;
    std::vector<Run> runs;
    std::uint32_t next = 0; // the segment that would continue the last run
    for (const PairView& pair : comparison.pairs) {
        const bool isLonely = side == Side::Source ? pair.target.isEmpty() : pair.source.isEmpty();
        const std::uint32_t begin =
            side == Side::Source ? pair.bead.source.begin.value : pair.bead.target.begin.value;
        const std::uint32_t end =
            side == Side::Source ? pair.bead.source.end.value : pair.bead.target.end.value;
        for (std::uint32_t i = begin; isLonely && i < end; ++i) {
            const Segment& segment = document.segments[i];
            if (!hasLetters(document, segment.span) || isMoved(comparison, side, i))
                continue;
            if (runs.empty() || next != i || runs.back().paragraph != segment.paragraph)
                runs.push_back({segment.paragraph, segment.span, 0, 0});
            runs.back().span.end = segment.span.end;
            runs.back().probability += pair.bead.probability;
            ++runs.back().segments;
            next = i + 1;
        }
    }
    for (Run& run : runs)
        run.probability /= run.segments;
    return runs;
}

/// "لهذه الجمل الثلاث"; beyond ten in figures.
std::string theseSentencesInArabic(std::uint32_t count) {
    constexpr std::array<std::string_view, 8> kNumbers{"الثلاث", "الأربع",  "الخمس", "الست",
                                                       "السبع",  "الثماني", "التسع", "العشر"};
    if (count == 2)
        return "لهاتين الجملتين";
    if (count - 3 < kNumbers.size())
        return std::string("لهذه الجمل ").append(kNumbers.at(count - 3));
    return "لهذه الجمل البالغ عددها " + std::to_string(count);
}

Wording extentOf(const Run& run, const Document& document) {
    if (run.segments == document.paragraphs[run.paragraph].segmentCount)
        return run.segments == 1 ? Wording("This paragraph", "لهذه الفقرة")
                                 : Wording("This whole paragraph", "لهذه الفقرة كلها");
    if (run.segments == 1)
        return {"This sentence", "لهذه الجملة"};
    return {"These " + std::to_string(run.segments) + " sentences", theseSentencesInArabic(run.segments)};
}

const char* verbOf(const Run& run, const Document& document) {
    const bool isOne = run.segments == 1 || run.segments == document.paragraphs[run.paragraph].segmentCount;
    return isOne ? "has" : "have";
}

/// How far a run without counterpart is to be believed when the alignment is certain of it: long texts do not
/// go missing by a slip of the alignment, short ones may be taken up by a neighbour.
constexpr double kBelief = 0.95;

Divergence findingOf(const Run& run, const Document& document, Side side) {
    Divergence finding;
    const bool isOmission = side == Side::Source;
    finding.check = isOmission ? "segment-omitted" : "segment-added";
    finding.category = isOmission ? Category::Omission : Category::Addition;
    (isOmission ? finding.source : finding.target) = run.span;
    finding.severity = Severity::Major;
    finding.confidence = kBelief * run.probability;
    constexpr Sentence kOmitted{"{0} of the original {1} no counterpart in the translation.",
                                "لا مقابل في الترجمة {0} من الأصل."};
    constexpr Sentence kAdded{"{0} of the translation {1} no counterpart in the original.",
                              "لا مقابل في الأصل {0} من الترجمة."};
    explain(finding, say(isOmission ? kOmitted : kAdded, {extentOf(run, document), verbOf(run, document)}));
    return finding;
}

} // namespace

void findUnmatchedSegments(const Comparison& comparison, Findings& findings) {
    for (const Side side : {Side::Source, Side::Target}) {
        const Document& document = side == Side::Source ? comparison.source : comparison.target;
        for (const Run& run : runsOf(comparison, side))
            findings.add(findingOf(run, document, side));
    }
}

} // namespace muqabala
