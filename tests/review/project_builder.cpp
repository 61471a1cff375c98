#include "tests/review/project_builder.h"

#include <cassert>

namespace muqabala::review::test {

namespace {

/// Appends a pair's sentences of one side to its document.
std::uint32_t append(Document& document, const std::vector<std::string>& sentences, Begins begins) {
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const bool opens = document.paragraphs.empty() || (i == 0 && begins != Begins::Nothing);
        if (!document.text.empty())
            document.text += opens ? '\n' : ' ';
        const auto begin = static_cast<std::uint32_t>(document.text.size());
        document.text += sentences[i];
        const auto end = static_cast<std::uint32_t>(document.text.size());
        if (opens) {
            document.paragraphs.push_back(
                {.span = {begin, end},
                 .role = begins == Begins::Title ? ParagraphRole::Title : ParagraphRole::Body,
                 .firstSegment = static_cast<std::uint32_t>(document.segments.size())});
        }
        document.paragraphs.back().span.end = end;
        ++document.paragraphs.back().segmentCount;
        document.segments.push_back(
            {{begin, end}, static_cast<std::uint32_t>(document.paragraphs.size() - 1)});
    }
    return static_cast<std::uint32_t>(document.segments.size());
}

/// One paragraph of either side to one of the other, as long as both have one.
ParagraphAlignment pairParagraphs(const Project& project) {
    assert(project.source.paragraphs.size() == project.target.paragraphs.size());
    std::vector<ParagraphBead> beads;
    for (std::uint32_t i = 0; i < project.source.paragraphs.size(); ++i)
        beads.push_back({{{i}, {i + 1}}, {{i}, {i + 1}}, 1.0});
    return ParagraphAlignment(std::move(beads));
}

} // namespace

Project buildProject(const std::vector<PairText>& pairs) {
    Project project;
    project.source.name = "harbour.en.txt";
    project.source.language = {"en"};
    project.target.name = "harbour.ar.txt";
    project.target.language = {"ar"};
    std::vector<Bead> beads;
    SourceIndex source;
    TargetIndex target;
    for (const PairText& pair : pairs) {
        const SourceIndex sourceEnd{append(project.source, pair.source, pair.begins)};
        const TargetIndex targetEnd{append(project.target, pair.target, pair.begins)};
        beads.push_back({{source, sourceEnd}, {target, targetEnd}, pair.probability});
        source = sourceEnd;
        target = targetEnd;
    }
    project.alignment = Alignment(std::move(beads));
    project.paragraphs = pairParagraphs(project);
    return project;
}

Project smallProject() {
    Project project = buildProject({
        {{"The old harbour"}, {"الميناء القديم"}, Begins::Title},
        {{"Forty boats left before dawn."}, {"غادر أربعة عشر قارباً قبل الفجر."}, Begins::Paragraph},
        {{"The wind was fair.", "Nobody spoke."},
         {"كانت الريح مواتية ولم يتكلم أحد."},
         Begins::Nothing,
         0.62},
        {{"Only the gulls followed them."}, {}},
        {{"The keeper wrote it down."}, {"دوّن الحارسُ ذلك, ثم نام."}, Begins::Paragraph},
        {{"By noon the ISIS ferry was back."}, {"عند الظهر عادت العبّارة ISIS إلى المرفأ, فارغة."}},
    });
    const auto source = [&](std::string_view words) { return spanOf(project.source, words); };
    const auto target = [&](std::string_view words) { return spanOf(project.target, words); };
    project.divergences = {
        {.id = "a",
         .check = "latin-punctuation",
         .targetOccurrences = {target(","), spanOf(project.target, ", فارغة")},
         .category = Category::Punctuation,
         .severity = Severity::Minor,
         .confidence = 0.9,
         .reason = "The Arabic text uses the Latin comma in 2 places."},
        {.id = "b",
         .check = "number-altered",
         .source = source("Forty"),
         .target = target("أربعة عشر"),
         .category = Category::Number,
         .severity = Severity::Critical,
         .confidence = 0.97,
         .reason = "The original has 40, the translation 14."},
        {.id = "c",
         .check = "sentence-omitted",
         .source = source("Only the gulls followed them."),
         .category = Category::Omission,
         .severity = Severity::Major,
         .confidence = 0.8,
         .reason = "This sentence has no counterpart."},
        {.id = "d",
         .check = "spelling",
         .target = target("العبّارة"),
         .category = Category::Spelling,
         .severity = Severity::Minor,
         .confidence = 0.65,
         .reason = "Not in the dictionary."},
    };
    return project;
}

Project longProject(int pairs) {
    std::vector<PairText> texts;
    for (int i = 0; i < pairs; ++i) {
        std::string source = "Boat number " + std::to_string(i) + " came in";
        std::string target = "دخل القارب رقم " + std::to_string(i);
        for (int more = 0; more < i % 7; ++more) {
            source += " and the keeper counted its crates one after the other";
            target += " وعدّ الحارس صناديقه واحداً بعد الآخر";
        }
        texts.push_back({{source + "."}, {target + "."}, i % 5 == 0 ? Begins::Paragraph : Begins::Nothing});
    }
    return buildProject(texts);
}

TextSpan spanOf(const Document& document, std::string_view words) {
    const std::size_t begin = document.text.find(words);
    assert(begin != std::string::npos);
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
}

app::Collation collationOf(Project project) {
    return {.project = std::move(project), .report = {}, .kinship = {.score = 1.0, .threshold = 0.2}};
}

} // namespace muqabala::review::test
