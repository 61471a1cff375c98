#include "corpus/store/write_project.h"

#include "corpus/store/in_turn.h"
#include "corpus/store/names.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace muqabala::store {

namespace {

constexpr const char* kEmptyTables =
    "DELETE FROM texts; DELETE FROM front_matter; DELETE FROM paragraphs; DELETE FROM segments;"
    "DELETE FROM paragraph_beads; DELETE FROM beads; DELETE FROM crossings; DELETE FROM findings;"
    "DELETE FROM finding_occurrences; DELETE FROM verdicts; DELETE FROM notes; DELETE FROM note_words";

/// Calls `gone` with each row whose key is there no more and `fresh` with each that is new or has changed.
/// Both lists are ordered by key.
template <class Row, class KeyOf, class Gone, class Fresh>
void compare(const std::vector<Row>& before, const std::vector<Row>& after, KeyOf keyOf, Gone gone,
             Fresh fresh) {
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && keyOf(*old) < keyOf(*now))) {
            gone(*old++);
        } else if (old == before.end() || keyOf(*now) < keyOf(*old)) {
            fresh(*now++);
        } else {
            if (*now != *old)
                fresh(*now);
            ++now;
            ++old;
        }
    }
}

/// The same for rows whose key is their place in the list.
template <class Row, class Gone, class Fresh>
void compareByPlace(const std::vector<Row>& before, const std::vector<Row>& after, Gone gone, Fresh fresh) {
    for (std::size_t place = 0; place < before.size(); ++place) {
        if (place >= after.size() || before[place] != after[place])
            gone(place, before[place]);
    }
    for (std::size_t place = 0; place < after.size(); ++place) {
        if (place >= before.size() || before[place] != after[place])
            fresh(place, after[place]);
    }
}

Status bothWell(const Statement& one, const Statement& other) {
    Status first = one.status();
    return first ? other.status() : first;
}

Status writeSegments(const Database& database, Side side, const std::vector<TextSpan>& before,
                     const std::vector<TextSpan>& after, const Document& text) {
    Statement remove(database, "DELETE FROM segments WHERE side = ? AND begin_byte = ?");
    Statement put(database, "REPLACE INTO segments VALUES (?, ?, ?, ?)");
    compare(
        before, after, [](TextSpan span) { return span.begin; },
        [&](TextSpan span) { (void)remove.run(nameOf(side), span.begin); },
        [&](TextSpan span) { (void)put.run(nameOf(side), span.begin, span.end, text.at(span)); });
    return bothWell(remove, put);
}

bool differInStatusOnly(BeadRow before, const BeadRow& after) {
    const bool differ = std::exchange(before.status, after.status) != after.status;
    return differ && before == after;
}

/// Rows [first, end) get one status, by one statement: confirming a hundred thousand pairs at once is no more
/// than that.
Status writeStatus(const Database& database, const std::string& table, const std::vector<BeadRow>& rows,
                   std::size_t first, std::size_t end) {
    Statement set(database, "UPDATE " + table +
                                " SET status = ? WHERE (source_begin, target_begin) >= (?, ?) AND "
                                "(source_begin, target_begin) <= (?, ?)");
    const BeadRow& last = rows[end - 1];
    return set.run(nameOf(last.status), rows[first].source.begin, rows[first].target.begin, last.source.begin,
                   last.target.begin);
}

/// Writes runs of rows of which only the status differs, and returns the rows that are there then.
Result<std::vector<BeadRow>> writeStatuses(const Database& database, const std::string& table,
                                           std::vector<BeadRow> before, const std::vector<BeadRow>& after) {
    constexpr std::size_t kShortestRun = 2;
    for (std::size_t first = 0, end = 0; before.size() == after.size() && first < after.size(); first = end) {
        end = first;
        while (end < after.size() && after[end].status == after[first].status &&
               differInStatusOnly(before[end], after[end]))
            ++end;
        if (end - first >= kShortestRun) {
            const Status written = writeStatus(database, table, after, first, end);
            if (!written)
                return written.error();
            const auto offset = static_cast<std::ptrdiff_t>(first);
            std::copy(after.begin() + offset, after.begin() + static_cast<std::ptrdiff_t>(end),
                      before.begin() + offset);
        }
        end = std::max(end, first + 1);
    }
    return before;
}

Status writeBeads(const Database& database, const std::string& table,
                  const std::vector<BeadRow>& beforeStatuses, const std::vector<BeadRow>& after) {
    const Result<std::vector<BeadRow>> before = writeStatuses(database, table, beforeStatuses, after);
    if (!before)
        return before.error();
    Statement remove(database, "DELETE FROM " + table + " WHERE source_begin = ? AND target_begin = ?");
    Statement put(database, "REPLACE INTO " + table + " VALUES (?, ?, ?, ?, ?, ?)");
    compare(
        *before, after, [](const BeadRow& row) { return std::pair(row.source.begin, row.target.begin); },
        [&](const BeadRow& row) { (void)remove.run(row.source.begin, row.target.begin); },
        [&](const BeadRow& row) {
            (void)put.run(row.source.begin, row.source.end, row.target.begin, row.target.end, row.probability,
                          nameOf(row.status));
        });
    return bothWell(remove, put);
}

Status writeCrossings(const Database& database, const std::vector<BeadRow>& before,
                      const std::vector<BeadRow>& after) {
    Statement remove(database, "DELETE FROM crossings WHERE place = ?");
    Statement put(database, "INSERT INTO crossings VALUES (?, ?, ?, ?, ?, ?, ?)");
    compareByPlace(
        before, after, [&](std::size_t place, const BeadRow&) { (void)remove.run(place); },
        [&](std::size_t place, const BeadRow& row) {
            (void)put.run(place, row.source.begin, row.source.end, row.target.begin, row.target.end,
                          row.probability, nameOf(row.status));
        });
    return bothWell(remove, put);
}

template <class Value>
std::optional<std::string_view> nameOrNull(const std::optional<Value>& value) {
    return value ? std::optional(nameOf(*value)) : std::nullopt;
}

std::uint32_t figure(bool isSo) {
    return isSo ? 1 : 0;
}

Status writeVerdicts(const Database& database, const std::vector<Verdict>& before,
                     const std::vector<Verdict>& after) {
    Statement remove(database, "DELETE FROM verdicts WHERE finding = ?");
    Statement put(database, "REPLACE INTO verdicts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    compare(
        before, after, [](const Verdict& verdict) { return std::string_view(verdict.divergence); },
        [&](const Verdict& verdict) { (void)remove.run(verdict.divergence); },
        [&](const Verdict& verdict) {
            (void)put.run(verdict.divergence, nameOf(verdict.kind), verdict.comment, verdict.suggestion,
                          nameOrNull(verdict.category), nameOrNull(verdict.severity),
                          figure(verdict.isRepeated), verdict.by.author, verdict.by.time);
        });
    return bothWell(remove, put);
}

void writeWords(Statement& put, const Note& note, Side side, const std::vector<TextSpan>& spans,
                const Document& text) {
    for (const TextSpan span : spans)
        (void)put.run(note.id, nameOf(side), span.begin, span.end, text.at(span));
}

Status writeNotes(const Database& database, const std::vector<Note>& before, const std::vector<Note>& after,
                  const Project& texts) {
    Statement remove(database, "DELETE FROM notes WHERE place = ?");
    Statement removeWords(database, "DELETE FROM note_words WHERE note = ?");
    Statement put(database, "INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Statement putWords(database, "INSERT INTO note_words VALUES (?, ?, ?, ?, ?)");
    compareByPlace(
        before, after,
        [&](std::size_t place, const Note& note) {
            (void)remove.run(place);
            (void)removeWords.run(note.id);
        },
        [&](std::size_t place, const Note& note) {
            (void)put.run(place, note.id, nameOf(note.category), nameOf(note.severity), note.comment,
                          note.suggestion, figure(note.isRepeated), note.by.author, note.by.time);
            writeWords(putWords, note, Side::Source, note.source, texts.source);
            writeWords(putWords, note, Side::Target, note.target, texts.target);
        });
    Status removed = bothWell(remove, removeWords);
    return removed ? bothWell(put, putWords) : removed;
}

Status writeText(const Database& database, Side side, const Document& document) {
    Statement text(database, "INSERT INTO texts VALUES (?, ?, ?, ?)");
    Statement frontMatter(database, "INSERT INTO front_matter VALUES (?, ?, ?, ?, ?, ?)");
    Statement paragraph(database, "INSERT INTO paragraphs VALUES (?, ?, ?, ?)");
    (void)text.run(nameOf(side), document.name, document.language.tag, document.text);
    std::uint32_t place = 0;
    for (const FrontMatterItem& item : document.frontMatter)
        (void)frontMatter.run(nameOf(side), place++, nameOf(item.kind), item.span.begin, item.span.end,
                              item.value);
    for (const auto& [span, role, first, count] : document.paragraphs)
        (void)paragraph.run(nameOf(side), span.begin, span.end, nameOf(role));
    Status written = bothWell(text, frontMatter);
    return written ? paragraph.status() : written;
}

Status insertFindings(const Database& database, const std::vector<Divergence>& findings) {
    Statement put(database, "INSERT INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Statement putPlace(database, "INSERT INTO finding_occurrences VALUES (?, ?, ?, ?)");
    const auto begin = [](const std::optional<TextSpan>& span) {
        return span ? std::optional(span->begin) : std::nullopt;
    };
    const auto end = [](const std::optional<TextSpan>& span) {
        return span ? std::optional(span->end) : std::nullopt;
    };
    for (std::size_t place = 0; place < findings.size(); ++place) {
        const Divergence& finding = findings[place];
        (void)put.run(place, finding.id, finding.check, begin(finding.source), end(finding.source),
                      begin(finding.target), end(finding.target), nameOf(finding.category),
                      nameOf(finding.severity), finding.confidence, finding.reason, finding.arabicReason);
        for (std::size_t i = 0; i < finding.targetOccurrences.size(); ++i)
            (void)putPlace.run(place, i, finding.targetOccurrences[i].begin,
                               finding.targetOccurrences[i].end);
    }
    return bothWell(put, putPlace);
}

} // namespace

Status writeProject(const Database& database, const Project& project) {
    return inTurn([&] { return writeText(database, Side::Source, project.source); },
                  [&] { return writeText(database, Side::Target, project.target); },
                  [&] { return writeDifference(database, {}, rowsOf(project), project); },
                  [&] { return insertFindings(database, project.divergences); });
}

Status rewriteProject(const Database& database, const Project& project) {
    return inTurn([&] { return database.run(kEmptyTables); },
                  [&] { return writeProject(database, project); });
}

Status writeDifference(const Database& database, const Rows& before, const Rows& after,
                       const Project& texts) {
    return inTurn(
        [&] {
            return writeSegments(database, Side::Source, before.sourceSegments, after.sourceSegments,
                                 texts.source);
        },
        [&] {
            return writeSegments(database, Side::Target, before.targetSegments, after.targetSegments,
                                 texts.target);
        },
        [&] { return writeBeads(database, "paragraph_beads", before.paragraphBeads, after.paragraphBeads); },
        [&] { return writeBeads(database, "beads", before.beads, after.beads); },
        [&] { return writeCrossings(database, before.crossings, after.crossings); },
        [&] { return writeVerdicts(database, before.verdicts, after.verdicts); },
        [&] { return writeNotes(database, before.notes, after.notes, texts); });
}

Status rewriteFindings(const Database& database, const std::vector<Divergence>& findings) {
    return inTurn([&] { return database.run("DELETE FROM findings; DELETE FROM finding_occurrences"); },
                  [&] { return insertFindings(database, findings); });
}

Status writeProperties(const Database& database, PropertyTable table, const Properties& properties) {
    Statement put(database, table == PropertyTable::Settings ? "REPLACE INTO settings VALUES (?, ?)"
                                                             : "REPLACE INTO view_state VALUES (?, ?)");
    for (const auto& [name, value] : properties)
        (void)put.run(name, value);
    return put.status();
}

} // namespace muqabala::store
