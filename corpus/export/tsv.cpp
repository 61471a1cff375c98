// Tab-separated values for spreadsheets. FORMAT.md tells the columns.

#include "corpus/export/flat_text.h"
#include "corpus/export/labels.h"
#include "corpus/export/pairs.h"
#include "corpus/export/reviewed.h"
#include "corpus/export/table.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace muqabala {

namespace {

/// What a person added, behind what the check says.
std::string withAdditions(std::string_view saying, const Remark& remark) {
    std::string text(saying);
    if (!commentOn(remark).empty())
        text.append(text.empty() ? "" : " – ").append(commentOn(remark));
    if (!remark.suggestion().empty())
        text.append(text.empty() ? "" : " ").append("→ ").append(remark.suggestion());
    return text;
}

std::string notesOf(const Pair& pair, const std::vector<Remark>& remarks, const Language& language) {
    std::string notes;
    for (const std::uint32_t note : pair.notes) {
        const Remark& remark = remarks[note];
        notes += notes.empty() ? "" : " | ";
        notes += noteHeading(remark) + ": " + withAdditions(sayingOf(remark, language), remark);
    }
    return notes;
}

/// Words of a document on one line; empty when there are none.
std::string wordsAt(const Document& document, const Remark& remark, Side side) {
    return remark.isOnDocument() ? std::string() : FlatText(document, remark.spans(side)).text();
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

/// Cells that stand behind the others in a project that somebody reviewed.
std::vector<std::string> reviewCells(const Remark& remark) {
    return {std::string(standingName(remark)), std::string(remark.isRepeated() ? "yes" : ""),
            std::string(remark.comment()), std::string(remark.suggestion()), std::string(remark.author())};
}

template <class Cells>
void append(std::vector<std::string>& row, const Cells& cells) {
    row.insert(row.end(), cells.begin(), cells.end());
}

/// Names of checks and figures that only findings have.
std::vector<std::string> noteHead(const Remark& remark) {
    const Divergence* finding = remark.divergence();
    return {std::string(remark.id()), finding == nullptr ? "" : finding->check,
            std::string(categoryName(remark.category())), std::string(severityName(remark.severity())),
            finding == nullptr ? "" : threeDecimals(finding->confidence)};
}

std::size_t occurrencesOf(const Remark& remark) {
    return remark.isOnDocument() ? std::max<std::size_t>(1, remark.spans(Side::Target).size()) : 1;
}

} // namespace

Exported writeTsv(const Project& project, const ExportOptions& options) {
    const std::vector<Remark> remarks = reportedRemarks(project);
    const bool hasReview = isReviewed(project);
    Table table{{"pair", "kind", "probability", "source paragraph", "target paragraph", "source text",
                 "target text", "notes"},
                {}};
    if (hasReview)
        table.heads.emplace_back("status");
    for (const Pair& pair : pairsOf(project, options.level, remarks)) {
        table.rows.push_back(
            {std::to_string(pair.number), kindName(pair, Dash::En), threeDecimals(pair.probability),
             paragraphNumbers(pair.source, Dash::En), paragraphNumbers(pair.target, Dash::En),
             FlatText(project.source, pair.source.spans).text(),
             FlatText(project.target, pair.target.spans).text(), notesOf(pair, remarks, options.reasons)});
        if (hasReview)
            table.rows.back().emplace_back(statusName(pair.status));
    }
    return {tsvOf(table, options.byteOrderMark), {}};
}

Exported writeNotesTsv(const Project& project, const ExportOptions& options) {
    const bool hasReview = isReviewed(project);
    Table table{{"id", "check", "category", "severity", "confidence", "pair", "source paragraph",
                 "target paragraph", "source words", "target words", "occurrences", "reason"},
                {}};
    if (hasReview)
        append(table.heads, std::array{"verdict", "repeated", "comment", "suggestion", "author"});
    const std::vector<Remark> remarks = remarksOf(project, [](const Divergence&) { return true; });
    const std::vector<Pair> pairs = pairsOf(project, options.level, remarks);
    const auto byNote = pairsByNote(pairs, remarks.size());
    for (std::size_t note = 0; note < remarks.size(); ++note) {
        const Remark& remark = remarks[note];
        std::vector<std::string> row = noteHead(remark);
        append(row,
               std::vector<std::string>{
                   firstToLast(byNote[note]), paragraphsOf(byNote[note], &Pair::source),
                   paragraphsOf(byNote[note], &Pair::target), wordsAt(project.source, remark, Side::Source),
                   wordsAt(project.target, remark, Side::Target), std::to_string(occurrencesOf(remark)),
                   remark.note() != nullptr ? "" : std::string(sayingOf(remark, options.reasons))});
        if (hasReview)
            append(row, reviewCells(remark));
        table.rows.push_back(std::move(row));
    }
    return {tsvOf(table, options.byteOrderMark), {}};
}

} // namespace muqabala
