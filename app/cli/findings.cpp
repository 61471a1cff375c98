#include "app/cli/findings.h"

#include "app/cli/wording.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muqabala::cli {
namespace {

using Ranges = std::vector<LineRange>;

/// "Arabic lines 1–33".
std::string describeLines(const Document& document, const Ranges& ranges) {
    const std::uint64_t first = ranges.front().first;
    const std::uint64_t last = ranges.back().last;
    const std::string name = languageName(document.language);
    return first == last ? name + " line " + std::to_string(first)
                         : name + " lines " + std::to_string(first) + "–" + std::to_string(last);
}

std::string describeLayout(const BilingualText& texts) {
    const ReadingReport& report = texts.report;
    if (!report.layout)
        return languageName(texts.source.language) + ": " + texts.source.name + ", " +
               languageName(texts.target.language) + ": " + texts.target.name;
    std::string source = describeLines(texts.source, report.sourceLines);
    std::string target = describeLines(texts.target, report.targetLines);
    if (report.targetLines.front().first < report.sourceLines.front().first)
        std::swap(source, target);
    return source + ", " + target + (*report.layout == Layout::Interleaved ? ", by turns" : "");
}

void describeWrapping(const Document& document, ParagraphRule rule, std::vector<std::string>& lines) {
    if (rule == ParagraphRule::BlankLines)
        lines.push_back(languageName(document.language) +
                        " paragraphs end at blank lines: the text is hard-wrapped");
}

/// What a project holds, as far as one line tells of it.
struct Tally {
    bool hasTitlePair = false;
    std::size_t paragraphPairs = 0;
    std::size_t sentencePairs = 0;
    std::size_t sourceAlone = 0; ///< sentences of the original without counterpart
    std::size_t targetAlone = 0;
    std::size_t moved = 0;              ///< sentences of the original whose counterpart stands elsewhere
    std::array<std::size_t, 3> notes{}; ///< by severity
};

bool isTitle(const Document& document, std::uint32_t paragraph) {
    return document.paragraphs[paragraph].role == ParagraphRole::Title;
}

bool isTitlePair(const Project& project, const ParagraphBead& bead) {
    return !bead.isOneSided() && isTitle(project.source, bead.source.begin.value) &&
           isTitle(project.target, bead.target.begin.value);
}

bool isTitlePair(const Project& project, const Bead& bead) {
    return !bead.isOneSided() &&
           isTitle(project.source, project.source.segments[bead.source.begin.value].paragraph) &&
           isTitle(project.target, project.target.segments[bead.target.begin.value].paragraph);
}

Tally tallyOf(const Project& project) {
    Tally tally;
    for (const ParagraphBead& bead : project.paragraphs.beads()) {
        if (isTitlePair(project, bead))
            tally.hasTitlePair = true;
        else if (!bead.isOneSided())
            ++tally.paragraphPairs;
    }
    for (const Bead& crossing : project.crossings) {
        tally.moved += crossing.source.size();
        tally.sourceAlone -= crossing.source.size();
        tally.targetAlone -= crossing.target.size();
    }
    for (const Bead& bead : project.alignment.beads()) {
        if (bead.isOneSided()) {
            tally.sourceAlone += bead.source.size();
            tally.targetAlone += bead.target.size();
        } else if (!isTitlePair(project, bead)) {
            ++tally.sentencePairs;
        }
    }
    for (const Divergence& divergence : project.divergences)
        ++tally.notes.at(static_cast<std::size_t>(divergence.severity));
    return tally;
}

/// "2 sentences of the original and 1 of the translation have no counterpart"; empty when all have.
std::string describeLoneSentences(std::size_t source, std::size_t target) {
    const std::string ofSource = counted(source, "sentence") + " of the original";
    if (source == 0 && target == 0)
        return {};
    if (target == 0)
        return ofSource + (source == 1 ? " has" : " have") + " no counterpart";
    if (source == 0)
        return counted(target, "sentence") + " of the translation" + (target == 1 ? " has" : " have") +
               " no counterpart";
    return ofSource + " and " + std::to_string(target) + " of the translation have no counterpart";
}

/// "31 notes: 2 critical, 9 major, 20 minor".
std::string describeNotes(const std::array<std::size_t, 3>& bySeverity) {
    const std::size_t total = bySeverity[0] + bySeverity[1] + bySeverity[2];
    std::string text = total == 0 ? "no notes" : counted(total, "note");
    std::string mark = ": ";
    for (const Severity severity : {Severity::Critical, Severity::Major, Severity::Minor}) {
        const std::size_t count = bySeverity.at(static_cast<std::size_t>(severity));
        if (count == 0)
            continue;
        text += std::exchange(mark, ", ") + std::to_string(count) + " " + std::string(severityName(severity));
    }
    return text;
}

} // namespace

std::vector<std::string> describeReading(const BilingualText& texts) {
    std::vector<std::string> lines = {describeLayout(texts)};
    if (texts.report.encoding != Encoding::Utf8)
        lines.push_back("Encoding " + std::string(encodingName(texts.report.encoding)));
    describeWrapping(texts.source, texts.report.sourceParagraphs, lines);
    describeWrapping(texts.target, texts.report.targetParagraphs, lines);
    return lines;
}

std::string describePairs(const Project& project) {
    const Tally tally = tallyOf(project);
    std::string text = tally.hasTitlePair ? "the titles, " : "";
    text += counted(tally.paragraphPairs, "paragraph pair") + ", " +
            counted(tally.sentencePairs, "sentence pair");
    const std::string alone = describeLoneSentences(tally.sourceAlone, tally.targetAlone);
    if (!alone.empty())
        text += ", " + alone;
    if (tally.moved > 0)
        text += ", " + counted(tally.moved, "sentence") + " of the original " +
                (tally.moved == 1 ? "was" : "were") + " moved in the translation";
    return text + "; " + describeNotes(tally.notes);
}

std::string describeKinship(const Kinship& kinship) {
    return "only " + percent(kinship.score) + " of their sentences have a counterpart; at least " +
           percent(kinship.threshold) + " of those of a translation have";
}

} // namespace muqabala::cli
