#include "tests/unit/corpus/export/sample.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace muqabala {

namespace {

std::uint32_t sizeOf(const std::string& text) {
    return static_cast<std::uint32_t>(text.size());
}

void appendParagraph(Document& document, const Sentences& sentences, ParagraphRole role) {
    Paragraph paragraph;
    paragraph.role = role;
    paragraph.firstSegment = static_cast<std::uint32_t>(document.segments.size());
    paragraph.segmentCount = static_cast<std::uint32_t>(sentences.size());
    paragraph.span.begin = sizeOf(document.text);
    for (const std::string& sentence : sentences) {
        document.text += sizeOf(document.text) == paragraph.span.begin ? "" : " ";
        const std::uint32_t begin = sizeOf(document.text);
        document.text += sentence;
        document.segments.push_back(
            {{begin, sizeOf(document.text)}, static_cast<std::uint32_t>(document.paragraphs.size())});
    }
    paragraph.span.end = sizeOf(document.text);
    document.text += "\n";
    document.paragraphs.push_back(paragraph);
}

void appendFrontMatter(Document& document, FrontMatterKind kind, const std::string& line, std::string value) {
    const std::uint32_t begin = sizeOf(document.text);
    document.text += line + "\n";
    document.frontMatter.push_back({kind, {begin, begin + sizeOf(line)}, std::move(value)});
}

} // namespace

Document documentOf(std::string name, std::string language, const std::vector<Sentences>& paragraphs,
                    std::initializer_list<std::size_t> titles) {
    Document document;
    document.name = std::move(name);
    document.language = {std::move(language)};
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const bool isTitle = std::find(titles.begin(), titles.end(), i) != titles.end();
        appendParagraph(document, paragraphs[i], isTitle ? ParagraphRole::Title : ParagraphRole::Body);
    }
    return document;
}

TextSpan spanOf(const Document& document, std::string_view words) {
    const std::size_t begin = document.text.find(words);
    assert(begin != std::string::npos);
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
}

Divergence noteOf(std::string id, Category category, Severity severity, std::string reason) {
    Divergence note;
    note.id = std::move(id);
    note.check = "test";
    note.category = category;
    note.severity = severity;
    note.confidence = 0.75;
    note.reason = std::move(reason);
    return note;
}

Project bakery() {
    Project project;
    project.source = documentOf("bakery.en.txt", "en",
                                {{"The Bakery on Mill Lane"},
                                 {"Thirty people work here.", "They begin at four.", "It is dark."},
                                 {"“Bread & salt,” says Ms. Roe.", "Nobody left."}},
                                {0});
    project.target = documentOf("bakery.ar.txt", "ar",
                                {{"المخبز في حارة الطاحونة"},
                                 {"يعمل هنا ثلاثة أشخاص.", "يبدؤون في الرابعة والجو مظلم."},
                                 {"تقول السيدة رو: «خبز وملح».", "والخبز طيب ,", "وهو رخيص."}},
                                {0});
    appendFrontMatter(project.source, FrontMatterKind::Title, "The Bakery on Mill Lane",
                      "The Bakery on Mill Lane");
    appendFrontMatter(project.source, FrontMatterKind::Date, "4.4.2017", "2017-04-04");
    appendFrontMatter(project.target, FrontMatterKind::SitePath, "الرئيسة \\ طعام", "الرئيسة \\ طعام");
    appendFrontMatter(project.target, FrontMatterKind::Translator, "ترجمة : هند", "هند");
    appendFrontMatter(project.target, FrontMatterKind::Translator, "ترجمة : هند", "هند");
    project.alignment = alignmentOf<Alignment>(
        {{1, 1, 0.9996}, {1, 1, 0.98}, {2, 1, 0.7}, {1, 1, 0.95}, {1, 0, 0.6}, {0, 1, 0.55}, {0, 1, 0.4}});
    project.paragraphs = alignmentOf<ParagraphAlignment>({{1, 1, 0.99}, {1, 1, 0.98}, {1, 1, 0.97}});

    Divergence comma = noteOf("d0", Category::Punctuation, Severity::Minor, "The Latin comma stands once.");
    comma.targetOccurrences = {spanOf(project.target, ",")};
    Divergence number = noteOf("n1", Category::Number, Severity::Major, "“Thirty” becomes “ثلاثة” (3).");
    number.source = spanOf(project.source, "Thirty");
    number.target = spanOf(project.target, "ثلاثة");
    Divergence omission =
        noteOf("o2", Category::Omission, Severity::Critical, "The sentence has no counterpart.");
    omission.source = spanOf(project.source, "Nobody left.");
    Divergence addition =
        noteOf("a3", Category::Addition, Severity::Minor, "The original does not say this.");
    addition.target = spanOf(project.target, "وهو رخيص.");
    project.divergences = {comma, number, omission, addition};
    return project;
}

Project reviewedBakery() {
    Project project = bakery();
    std::vector<Bead> beads = project.alignment.beads();
    beads[1].status = PairStatus::Confirmed;
    beads[3].status = PairStatus::Rejected;
    project.alignment = Alignment(std::move(beads));
    Verdict dismissed;
    dismissed.divergence = "d0";
    dismissed.kind = VerdictKind::Dismissed;
    dismissed.comment = "house style";
    Verdict accepted;
    accepted.divergence = "n1";
    accepted.kind = VerdictKind::Accepted;
    accepted.comment = "a slip <of the pen>";
    accepted.suggestion = "ثلاثون";
    accepted.severity = Severity::Critical;
    accepted.by = {"Omar", "2017-04-05T10:00:00Z"};
    project.verdicts = {dismissed, accepted};
    Note note;
    note.id = "own-1";
    note.source = {spanOf(project.source, "They"), spanOf(project.source, "four.")};
    note.target = {spanOf(project.target, "الرابعة")};
    note.category = Category::Hedge;
    note.severity = Severity::Minor;
    note.comment = "فجرا";
    note.isRepeated = true;
    note.by = {"Hind", "2017-04-05T11:00:00Z"};
    project.notes = {note};
    return project;
}

Project onePair(std::string source, std::string target) {
    Project project;
    project.source = documentOf("a.txt", "en", {{std::move(source)}});
    project.target = documentOf("b.txt", "ar", {{std::move(target)}});
    project.alignment = alignmentOf<Alignment>({{1, 1, 0.5}});
    project.paragraphs = alignmentOf<ParagraphAlignment>({{}});
    return project;
}

} // namespace muqabala
