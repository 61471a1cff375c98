#include "corpus/store/soundness.h"

#include "corpus/spans.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <string_view>

namespace muqabala::store {

namespace {

bool holdsWords(const std::optional<TextSpan>& span, const std::string& text) {
    return !span || muqabala::holdsWords(*span, text);
}

bool areParagraphsSound(const Document& document) {
    std::uint32_t before = 0;
    std::uint32_t segments = 0;
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.span.begin < before || !muqabala::holdsWords(paragraph.span, document.text) ||
            paragraph.firstSegment != segments ||
            paragraph.segmentCount > document.segments.size() - segments)
            return false;
        before = paragraph.span.end;
        segments += paragraph.segmentCount;
    }
    return segments == document.segments.size();
}

/// Precondition: areParagraphsSound.
bool areSegmentsSound(const Document& document) {
    std::uint32_t before = 0;
    std::size_t segment = 0;
    for (std::size_t p = 0; p < document.paragraphs.size(); ++p) {
        const Paragraph& paragraph = document.paragraphs[p];
        for (std::uint32_t i = 0; i < paragraph.segmentCount; ++i, ++segment) {
            const auto& [span, home] = document.segments[segment];
            if (home != p || span.begin < before || !paragraph.span.contains(span) ||
                !muqabala::holdsWords(span, document.text))
                return false;
            before = span.end;
        }
    }
    return true;
}

bool isFrontMatterSound(const Document& document) {
    return std::all_of(document.frontMatter.begin(), document.frontMatter.end(),
                       [&](const FrontMatterItem& item) { return isWithin(item.span, document.text); });
}

std::string_view flawOf(const Document& document) {
    if (firstInvalidUtf8(document.text))
        return "a text is no valid UTF-8";
    if (!areParagraphsSound(document))
        return "paragraphs are not in order within their text";
    if (!areSegmentsSound(document))
        return "segments are not in order within their paragraphs";
    return isFrontMatterSound(document) ? "" : "front matter is not within its text";
}

template <class Bead>
bool isProbable(const Bead& bead) {
    return bead.probability >= 0 && bead.probability <= 1;
}

/// The beads tile, for an Alignment does.
template <class Alignment>
bool covers(const Alignment& alignment, std::size_t sourceUnits, std::size_t targetUnits) {
    const auto& beads = alignment.beads();
    if (beads.empty())
        return true;
    return beads.back().source.end.value == sourceUnits && beads.back().target.end.value == targetUnits &&
           std::all_of(beads.begin(), beads.end(), [](const auto& bead) { return isProbable(bead); });
}

bool areCrossingsSound(const Project& project) {
    return std::all_of(project.crossings.begin(), project.crossings.end(), [&](const Bead& bead) {
        return bead.source.begin < bead.source.end && bead.target.begin < bead.target.end &&
               bead.source.end.value <= project.source.segments.size() &&
               bead.target.end.value <= project.target.segments.size() && isProbable(bead);
    });
}

bool areFindingsSound(const Project& project) {
    return std::all_of(project.divergences.begin(), project.divergences.end(),
                       [&](const Divergence& finding) {
                           return holdsWords(finding.source, project.source.text) &&
                                  holdsWords(finding.target, project.target.text) &&
                                  std::all_of(finding.targetOccurrences.begin(),
                                              finding.targetOccurrences.end(), [&](TextSpan span) {
                                                  return muqabala::holdsWords(span, project.target.text);
                                              });
                       });
}

bool areVerdictsSound(const std::vector<Verdict>& verdicts) {
    return std::adjacent_find(verdicts.begin(), verdicts.end(), [](const Verdict& one, const Verdict& next) {
               return one.divergence >= next.divergence;
           }) == verdicts.end();
}

bool areNotesSound(const Project& project) {
    std::vector<std::string_view> ids;
    for (const Note& note : project.notes) {
        if (!holdWords(note.source, project.source.text) || !holdWords(note.target, project.target.text))
            return false;
        ids.push_back(note.id);
    }
    std::sort(ids.begin(), ids.end());
    return std::adjacent_find(ids.begin(), ids.end()) == ids.end();
}

} // namespace

std::string flawOf(const Project& project) {
    std::string flaw(flawOf(project.source));
    if (flaw.empty())
        flaw = flawOf(project.target);
    if (!flaw.empty())
        return flaw;
    if (!covers(project.paragraphs, project.source.paragraphs.size(), project.target.paragraphs.size()))
        return "paragraphs are not aligned from end to end";
    if (!covers(project.alignment, project.source.segments.size(), project.target.segments.size()))
        return "segments are not aligned from end to end";
    if (!areCrossingsSound(project))
        return "a crossing is not within the texts";
    if (!areFindingsSound(project))
        return "a finding is not within the texts";
    if (!areVerdictsSound(project.verdicts))
        return "two verdicts are on one finding";
    return areNotesSound(project) ? "" : "a note is not within the texts, or two have one name";
}

} // namespace muqabala::store
