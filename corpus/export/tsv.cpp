// Tab-separated values for spreadsheets. FORMAT.md tells the columns.

#include "corpus/export/flat_text.h"
#include "corpus/export/labels.h"
#include "corpus/export/pairs.h"
#include "corpus/export/table.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace muqabala {

namespace {

std::string notesOf(const Pair& pair, const Project& project, const Language& language) {
    std::string notes;
    for (const std::uint32_t note : pair.notes) {
        const Divergence& divergence = project.divergences[note];
        notes += notes.empty() ? "" : " | ";
        notes += noteHeading(divergence) + ": " + divergence.reasonIn(language);
    }
    return notes;
}

/// Words of a document on one line; empty when there are none.
std::string wordsAt(const Document& document, const std::optional<TextSpan>& span) {
    return span ? FlatText(document, std::array{*span}).text() : std::string();
}

/// For each note, the pairs that it touches.
std::vector<std::vector<const Pair*>> pairsByNote(const std::vector<Pair>& pairs, std::size_t noteCount) {
    std::vector<std::vector<const Pair*>> byNote(noteCount);
    for (const Pair& pair : pairs) {
        for (const std::uint32_t note : pair.notes)
            byNote[note].push_back(&pair);
    }
    return byNote;
}

std::string firstToLast(const std::vector<const Pair*>& pairs) {
    if (pairs.empty())
        return {};
    const std::string first = std::to_string(pairs.front()->number);
    return pairs.size() == 1 ? first : first + "–" + std::to_string(pairs.back()->number);
}

/// The paragraphs, as a reader counts them, of the first pair that has the side.
std::string paragraphsOf(const std::vector<const Pair*>& pairs, PairSide Pair::*side) {
    const auto found = std::find_if(pairs.begin(), pairs.end(),
                                    [side](const Pair* pair) { return !(pair->*side).isEmpty(); });
    return found == pairs.end() ? std::string() : paragraphNumbers((*found)->*side, Dash::En);
}

} // namespace

Exported writeTsv(const Project& project, const ExportOptions& options) {
    Table table{{"pair", "kind", "probability", "source paragraph", "target paragraph", "source text",
                 "target text", "notes"},
                {}};
    for (const Pair& pair : pairsOf(project, options.level)) {
        table.rows.push_back(
            {std::to_string(pair.number), kindName(pair, Dash::En), threeDecimals(pair.probability),
             paragraphNumbers(pair.source, Dash::En), paragraphNumbers(pair.target, Dash::En),
             FlatText(project.source, pair.source.spans).text(),
             FlatText(project.target, pair.target.spans).text(), notesOf(pair, project, options.reasons)});
    }
    return {tsvOf(table, options.byteOrderMark), {}};
}

Exported writeNotesTsv(const Project& project, const ExportOptions& options) {
    Table table{{"id", "check", "category", "severity", "confidence", "pair", "source paragraph",
                 "target paragraph", "source words", "target words", "occurrences", "reason"},
                {}};
    const std::vector<Pair> pairs = pairsOf(project, options.level);
    const auto byNote = pairsByNote(pairs, project.divergences.size());
    for (std::size_t note = 0; note < project.divergences.size(); ++note) {
        const Divergence& divergence = project.divergences[note];
        table.rows.push_back(
            {divergence.id, divergence.check, std::string(categoryName(divergence.category)),
             std::string(severityName(divergence.severity)), threeDecimals(divergence.confidence),
             firstToLast(byNote[note]), paragraphsOf(byNote[note], &Pair::source),
             paragraphsOf(byNote[note], &Pair::target), wordsAt(project.source, divergence.source),
             wordsAt(project.target, divergence.target),
             std::to_string(std::max<std::size_t>(1, divergence.targetOccurrences.size())),
             divergence.reasonIn(options.reasons)});
    }
    return {tsvOf(table, options.byteOrderMark), {}};
}

} // namespace muqabala
