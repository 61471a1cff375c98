#include "corpus/store/read_project.h"

#include "corpus/store/in_turn.h"
#include "corpus/store/journal.h"
#include "corpus/store/names.h"
#include "corpus/store/rows.h"
#include "corpus/store/soundness.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace muqabala::store {

namespace {

template <class Value>
Value value(Statement& query) {
    const std::optional<Value> known = named<Value>(query.text());
    if (!known)
        query.reject("a name that is not known");
    return known.value_or(Value{});
}

template <class Value>
std::optional<Value> valueOrNull(Statement& query) {
    const std::optional<std::string_view> name = query.textOrNull();
    const std::optional<Value> known = name ? named<Value>(*name) : std::nullopt;
    if (name && !known)
        query.reject("a name that is not known");
    return known;
}

bool truth(Statement& query) {
    const std::uint32_t figure = query.natural();
    if (figure > 1)
        query.reject("neither 0 nor 1");
    return figure == 1;
}

std::string string(Statement& query) {
    return std::string(query.text());
}

/// A row that counts its place in the table from 0.
void expectPlace(Statement& query, std::size_t place) {
    if (query.natural() != place)
        query.reject("places are missing");
}

/// The two documents that are filled while rows come by, source and target.
class Texts {
public:
    explicit Texts(Project& project)
        : project_(project) {}

    Document& of(Statement& query) {
        return value<Side>(query) == Side::Source ? project_.source : project_.target;
    }

private:
    Project& project_;
};

Status readTexts(const Database& database, Project& project) {
    Statement query(database, "SELECT side, name, language, text FROM texts");
    Texts texts(project);
    std::size_t count = 0;
    while (query.next()) {
        Document& document = texts.of(query);
        document.name = query.text();
        document.language.tag = query.text();
        document.text = query.text();
        ++count;
    }
    Status read = query.status();
    if (!read || count == 2)
        return read;
    return database.damage("there are not two texts in it");
}

Status readFrontMatter(const Database& database, Project& project) {
    Statement query(database, "SELECT side, place, kind, begin_byte, end_byte, value FROM front_matter "
                              "ORDER BY side, place");
    Texts texts(project);
    while (query.next()) {
        std::vector<FrontMatterItem>& items = texts.of(query).frontMatter;
        expectPlace(query, items.size());
        FrontMatterItem item;
        item.kind = value<FrontMatterKind>(query);
        item.span = query.span();
        item.value = query.text();
        items.push_back(std::move(item));
    }
    return query.status();
}

Status readParagraphs(const Database& database, Project& project) {
    Statement query(database, "SELECT side, begin_byte, end_byte, role FROM paragraphs "
                              "ORDER BY side, begin_byte");
    Texts texts(project);
    while (query.next()) {
        std::vector<Paragraph>& paragraphs = texts.of(query).paragraphs;
        Paragraph paragraph;
        paragraph.span = query.span();
        paragraph.role = value<ParagraphRole>(query);
        paragraphs.push_back(paragraph);
    }
    return query.status();
}

/// Whether the words beside a span are those of the text; a span that is not within it is not.
bool areWordsOf(const Document& document, TextSpan span, std::string_view words) {
    return span.begin <= span.end && span.end <= document.text.size() && document.at(span) == words;
}

Status readSegments(const Database& database, Project& project) {
    Statement query(database, "SELECT side, begin_byte, end_byte, words FROM segments "
                              "ORDER BY side, begin_byte");
    Texts texts(project);
    while (query.next()) {
        Document& document = texts.of(query);
        const TextSpan span = query.span();
        if (!areWordsOf(document, span, query.text()))
            query.reject("words that are not those of the text");
        document.segments.push_back({span, 0});
    }
    return query.status();
}

/// Gives each segment to the paragraph that holds its beginning; flawOf finds those that none holds.
void deal(Document& document) {
    std::uint32_t segment = 0;
    for (std::uint32_t p = 0; p < document.paragraphs.size(); ++p) {
        Paragraph& paragraph = document.paragraphs[p];
        paragraph.firstSegment = segment;
        while (segment < document.segments.size() &&
               document.segments[segment].span.begin < paragraph.span.end)
            document.segments[segment++].paragraph = p;
        paragraph.segmentCount = segment - paragraph.firstSegment;
    }
}

BeadRow beadRow(Statement& query) {
    BeadRow row;
    row.source = query.span();
    row.target = query.span();
    row.probability = query.real();
    row.status = value<PairStatus>(query);
    return row;
}

Result<std::vector<BeadRow>> readBeads(const Database& database, const std::string& table) {
    Statement query(database,
                    "SELECT source_begin, source_end, target_begin, target_end, probability, status "
                    "FROM " +
                        table + " ORDER BY source_begin, target_begin");
    std::vector<BeadRow> rows;
    while (query.next())
        rows.push_back(beadRow(query));
    const Status read = query.status();
    if (!read)
        return read.error();
    return rows;
}

Result<std::vector<BeadRow>> readCrossings(const Database& database) {
    Statement query(database,
                    "SELECT place, source_begin, source_end, target_begin, target_end, probability, status "
                    "FROM crossings ORDER BY place");
    std::vector<BeadRow> rows;
    while (query.next()) {
        expectPlace(query, rows.size());
        rows.push_back(beadRow(query));
    }
    const Status read = query.status();
    if (!read)
        return read.error();
    return rows;
}

Status readAlignments(const Database& database, Project& project) {
    const Result<std::vector<BeadRow>> paragraphs = readBeads(database, "paragraph_beads");
    if (!paragraphs)
        return paragraphs.error();
    const Result<std::vector<BeadRow>> beads = readBeads(database, "beads");
    if (!beads)
        return beads.error();
    const Result<std::vector<BeadRow>> crossings = readCrossings(database);
    if (!crossings)
        return crossings.error();
    auto ofParagraphs = paragraphBeadsOf(*paragraphs, project.source, project.target);
    auto ofSegments = beadsOf(*beads, project.source, project.target);
    auto crossed = crossingsOf(*crossings, project.source, project.target);
    if (!ofParagraphs || !ofSegments || !crossed)
        return database.damage("beads do not join end to end");
    project.paragraphs = ParagraphAlignment(std::move(*ofParagraphs));
    project.alignment = Alignment(std::move(*ofSegments));
    project.crossings = std::move(*crossed);
    return std::monostate{};
}

Status readFindings(const Database& database, Project& project) {
    Statement query(database,
                    "SELECT place, id, check_name, source_begin, source_end, target_begin, "
                    "target_end, category, severity, confidence, reason, arabic_reason FROM findings "
                    "ORDER BY place");
    while (query.next()) {
        expectPlace(query, project.divergences.size());
        Divergence finding;
        finding.id = query.text();
        finding.check = query.text();
        finding.source = query.spanOrNull();
        finding.target = query.spanOrNull();
        finding.category = value<Category>(query);
        finding.severity = value<Severity>(query);
        finding.confidence = query.real();
        finding.reason = query.text();
        finding.arabicReason = query.text();
        project.divergences.push_back(std::move(finding));
    }
    return query.status();
}

Status readOccurrences(const Database& database, Project& project) {
    Statement query(database, "SELECT finding, place, begin_byte, end_byte FROM finding_occurrences "
                              "ORDER BY finding, place");
    while (query.next()) {
        const std::uint32_t finding = query.natural();
        if (finding >= project.divergences.size()) {
            query.reject("a finding that is not there");
            break;
        }
        std::vector<TextSpan>& occurrences = project.divergences[finding].targetOccurrences;
        expectPlace(query, occurrences.size());
        occurrences.push_back(query.span());
    }
    return query.status();
}

Status readVerdicts(const Database& database, Project& project) {
    Statement query(database, "SELECT finding, verdict, comment, suggestion, category, severity, repeated, "
                              "author, time FROM verdicts ORDER BY finding");
    while (query.next()) {
        Verdict verdict;
        verdict.divergence = query.text();
        verdict.kind = value<VerdictKind>(query);
        verdict.comment = query.text();
        verdict.suggestion = query.text();
        verdict.category = valueOrNull<Category>(query);
        verdict.severity = valueOrNull<Severity>(query);
        verdict.isRepeated = truth(query);
        verdict.by.author = query.text();
        verdict.by.time = query.text();
        project.verdicts.push_back(std::move(verdict));
    }
    return query.status();
}

Status readWords(const Database& database, Project& project, Note& note) {
    Statement query(database, "SELECT side, begin_byte, end_byte, words FROM note_words WHERE note = ? "
                              "ORDER BY side, begin_byte");
    query.with(note.id);
    while (query.next()) {
        const Side side = value<Side>(query);
        const TextSpan span = query.span();
        if (!areWordsOf(side == Side::Source ? project.source : project.target, span, query.text()))
            query.reject("words that are not those of the text");
        (side == Side::Source ? note.source : note.target).push_back(span);
    }
    return query.status();
}

Status readNotes(const Database& database, Project& project) {
    Statement query(database, "SELECT place, id, category, severity, comment, suggestion, repeated, author, "
                              "time FROM notes ORDER BY place");
    while (query.next()) {
        expectPlace(query, project.notes.size());
        Note note;
        note.id = query.text();
        note.category = value<Category>(query);
        note.severity = value<Severity>(query);
        note.comment = query.text();
        note.suggestion = query.text();
        note.isRepeated = truth(query);
        note.by.author = query.text();
        note.by.time = query.text();
        project.notes.push_back(std::move(note));
        Status words = readWords(database, project, project.notes.back());
        if (!words)
            return words;
    }
    return query.status();
}

/// Gives the segments to their paragraphs, now that both are known.
Status dealSegments(Project& project) {
    deal(project.source);
    deal(project.target);
    return std::monostate{};
}

Status checkSoundness(const Database& database, const Project& project) {
    std::string flaw = flawOf(project);
    return flaw.empty() ? Status(std::monostate{}) : database.damage(std::move(flaw));
}

Status readProject(const Database& database, Project& project) {
    return inTurn(
        [&] { return readTexts(database, project); }, [&] { return readFrontMatter(database, project); },
        [&] { return readParagraphs(database, project); }, [&] { return readSegments(database, project); },
        [&] { return dealSegments(project); }, [&] { return readAlignments(database, project); },
        [&] { return readFindings(database, project); }, [&] { return readOccurrences(database, project); },
        [&] { return readVerdicts(database, project); }, [&] { return readNotes(database, project); },
        [&] { return checkSoundness(database, project); });
}

/// The steps that are done come first; of the undone ones the first is the next.
Status readJournal(const Database& database, History& history) {
    Statement query(database, "SELECT step, done, kind, level, pair, edits FROM journal ORDER BY step");
    for (std::uint32_t step = 1; query.next(); ++step) {
        if (query.natural() != step)
            query.reject("steps are missing");
        const bool isDone = truth(query);
        const std::optional<ChangeKind> kind = changeByName(query.text());
        const auto level = value<Level>(query);
        const std::uint32_t pair = query.natural();
        std::optional<std::vector<Edit>> edits = editsFromJson(query.text());
        if (!kind || !edits || (isDone && !history.undone.empty())) {
            query.reject("step " + std::to_string(step) + " makes no sense");
            break;
        }
        (isDone ? history.done : history.undone).push_back({*kind, level, pair, std::move(*edits)});
    }
    std::reverse(history.undone.begin(), history.undone.end());
    return query.status();
}

Status readProperties(const Database& database, const std::string& table, Properties& properties) {
    Statement query(database, "SELECT name, value FROM " + table);
    while (query.next()) {
        std::string name = string(query);
        properties.insert_or_assign(std::move(name), string(query));
    }
    return query.status();
}

} // namespace

Result<StoredProject> readStored(const Database& database) {
    StoredProject stored;
    const Status read = inTurn([&] { return readProject(database, stored.project); },
                               [&] { return readJournal(database, stored.history); },
                               [&] { return readProperties(database, "settings", stored.settings); },
                               [&] { return readProperties(database, "view_state", stored.view); });
    if (!read)
        return read.error();
    return stored;
}

} // namespace muqabala::store
