#include "corpus/export/export.h"
#include "tests/unit/corpus/export/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <string>
#include <vector>

namespace muqabala {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Page {
public:
    explicit Page(const Project& project, const ExportOptions& options = {})
        : bytes(writeHtml(project, options).bytes) {
        // Parsed as XML with all white space kept: a page that is not well-formed fails here.
        const auto result =
            document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata);
        EXPECT_TRUE(result) << result.description() << " at " << result.offset;
    }

    /// All text below an element, as a reader sees it.
    [[nodiscard]] static std::string textOf(const pugi::xml_node& node) {
        std::string text;
        for (const pugi::xml_node child : node.children())
            text += child.type() == pugi::node_pcdata ? std::string(child.value()) : textOf(child);
        return text;
    }

    [[nodiscard]] std::vector<std::string> texts(const char* path) const {
        std::vector<std::string> texts;
        for (const pugi::xpath_node& found : document.select_nodes(path))
            texts.push_back(textOf(found.node()));
        return texts;
    }

    [[nodiscard]] std::vector<std::string> values(const char* path) const {
        std::vector<std::string> values;
        for (const pugi::xpath_node& found : document.select_nodes(path))
            values.emplace_back(found.attribute().value());
        return values;
    }

    std::string bytes;
    pugi::xml_document document;
};

TEST(Html, EachSideStandsInItsColumnWithItsLanguageAndDirection) {
    const Page page(bakery());
    for (const pugi::xpath_node& row : page.document.select_nodes("//tbody/tr[not(@class)]")) {
        std::vector<std::string> cells;
        for (const pugi::xml_node cell : row.node().children("td"))
            cells.push_back(std::string(cell.attribute("lang").value()) + " " +
                            cell.attribute("dir").value());
        EXPECT_THAT(cells, ElementsAre("en ltr", " ", "ar rtl"));
    }
}

TEST(Html, ATranslationFromArabicHasTheArabicLeft) {
    Project project = bakery();
    std::swap(project.source, project.target);
    project.alignment = alignmentOf<Alignment>({{6, 6}});
    project.divergences.clear();
    EXPECT_THAT(Page(project).values("//td/@lang"), ElementsAre("ar", "en"));
}

TEST(Html, TheTextsAreWhole) {
    const Page page(bakery());
    EXPECT_THAT(page.texts("//td[@lang='en']"),
                ElementsAre("The Bakery on Mill Lane", "Thirty people work here.",
                            "They begin at four. It is dark.", "“Bread & salt,” says Ms. Roe.",
                            "Nobody left.", "no counterpart", "no counterpart"));
    EXPECT_THAT(page.texts("//td[@lang='ar']"),
                ElementsAre("المخبز في حارة الطاحونة", "يعمل هنا ثلاثة أشخاص.",
                            "يبدؤون في الرابعة والجو مظلم.", "تقول السيدة رو: «خبز وملح».", "no counterpart",
                            "والخبز طيب ,", "وهو رخيص."));
}

TEST(Html, NumberKindAndProbabilityStandBetween) {
    const std::vector<std::string> figures = Page(bakery()).texts("//td[@class='gutter']/span");
    EXPECT_EQ(figures[4], "3");
    EXPECT_EQ(figures[5], "2–1 · 0.700");
}

TEST(Html, ParagraphsAreHeadedWhereTheyBegin) {
    EXPECT_THAT(Page(bakery()).texts("//tr[@class='paragraph']"), ElementsAre("Title", "¶ 1", "¶ 2"));
    EXPECT_THAT(Page(bakery()).values("//tbody[tr/@class='paragraph']/@id"),
                ElementsAre("pair-1", "pair-2", "pair-4"));
}

TEST(Html, ParagraphsNumberedDifferentlyShowBothNumbers) {
    Project project = bakery();
    project.source = documentOf("a", "en", {{"One."}, {"Two."}, {"Three."}});
    project.target = documentOf("b", "ar", {{"واحد."}, {"ثلاثة."}});
    project.alignment = alignmentOf<Alignment>({{1, 1}, {1, 0}, {1, 1}});
    project.paragraphs = alignmentOf<ParagraphAlignment>({{1, 1}, {1, 0}, {1, 1}});
    project.divergences.clear();
    EXPECT_THAT(Page(project).texts("//tr[@class='paragraph']"), ElementsAre("¶ 1", "2 ¶ –", "3 ¶ 2"));
}

TEST(Html, WordsConcernedAreMarkedOnBothSides) {
    const Page page(bakery());
    EXPECT_THAT(page.texts("//tbody[@id='pair-2']//mark[@class='accuracy major']"),
                ElementsAre("Thirty", "ثلاثة"));
    EXPECT_THAT(page.values("//tbody[@id='pair-2']//a[@class='ref']/@href"),
                ElementsAre("#note-2", "#note-2"));
}

TEST(Html, NotesStandBelowTheirPair) {
    const Page page(bakery());
    EXPECT_THAT(page.texts("//tbody[@id='pair-2']//li"),
                ElementsAre("2 number, major: “Thirty” becomes “ثلاثة” (3)."));
    EXPECT_THAT(page.texts("//tbody[@id='pair-5']//li"),
                ElementsAre("3 omission, critical: Nobody left. — The sentence has no counterpart."));
}

TEST(Html, ANoteOverTwoPairsIsMarkedInBothAndListedOnce) {
    Project project = bakery();
    project.divergences[1].source = spanOf(project.source, "Thirty people work here. They begin");
    const Page page(project);
    EXPECT_THAT(page.texts("//td[@lang='en']/mark"),
                ElementsAre("Thirty people work here.", "They begin", "Nobody left."));
    EXPECT_THAT(page.texts("//li[@id='note-2']"), testing::SizeIs(1));
}

TEST(Html, WhereNotesOverlapTheGravestColoursTheWords) {
    Project project = bakery();
    Divergence name = noteOf("x", Category::Name, Severity::Critical, "reason");
    name.source = spanOf(project.source, "people");
    Divergence style = noteOf("y", Category::Awkward, Severity::Minor, "reason");
    style.source = spanOf(project.source, "Thirty people work");
    project.divergences = {style, name};
    const Page page(project);
    EXPECT_THAT(page.texts("//mark[ancestor::tbody]"), ElementsAre("Thirty ", "people", " work"));
    EXPECT_THAT(page.values("//mark[ancestor::tbody]/@class"),
                ElementsAre("style minor", "accuracy critical", "style minor"));
    EXPECT_THAT(page.values("//a[@class='ref']/@data-note"), ElementsAre("2", "1"));
}

TEST(Html, OfOverlappingNotesAsGraveAsEachOtherTheShorterColoursTheWords) {
    Project project = bakery();
    Divergence wide = noteOf("x", Category::Quotation, Severity::Minor, "reason");
    wide.source = spanOf(project.source, "Thirty people work");
    Divergence narrow = noteOf("y", Category::Spelling, Severity::Minor, "reason");
    narrow.source = spanOf(project.source, "people");
    project.divergences = {wide, narrow};
    EXPECT_THAT(Page(project).values("//mark[ancestor::tbody]/@class"),
                ElementsAre("accuracy minor", "fluency minor", "accuracy minor"));
}

TEST(Html, NotesOnTheWholeTextStandInFront) {
    EXPECT_THAT(Page(bakery()).texts("//section[@class='whole']//li"),
                ElementsAre("1 punctuation, minor: The Latin comma stands once."));
}

TEST(Html, TheSummaryCountsPairsAndNotes) {
    EXPECT_THAT(Page(bakery()).texts("//section[@class='summary']/p"),
                ElementsAre("Title and 2 paragraphs, 7 pairs, 3 of them without counterpart · 4 notes: 1 "
                            "critical, 1 major, 2 minor"));
    EXPECT_THAT(Page(bakery()).texts("//section[@class='summary']//li"),
                ElementsAre("omission 1", "addition 1", "number 1", "punctuation 1"));
}

TEST(Html, NotesAllOfOneSeverityAreCountedAsSuch) {
    Project project = bakery();
    std::erase_if(project.divergences,
                  [](const Divergence& note) { return note.severity != Severity::Minor; });
    EXPECT_THAT(Page(project).texts("//section[@class='summary']/p"),
                ElementsAre(testing::EndsWith(" · 2 minor notes")));
}

TEST(Html, TheHeadingHasTitlesAndFrontMatterOfBothTexts) {
    const Page page(bakery());
    EXPECT_THAT(page.texts("//h1"), ElementsAre("The Bakery on Mill Lane", "المخبز في حارة الطاحونة"));
    EXPECT_THAT(page.texts("//section[@dir='rtl']//dd"), ElementsAre("هند", "هند", "الرئيسة \\ طعام"));
    EXPECT_THAT(page.values("//header//section/@dir"), ElementsAre("ltr", "rtl"));
}

TEST(Html, AnAddressIsALinkOnlyWhenItIsOfTheWeb) {
    Project project = bakery();
    project.source.frontMatter = {{FrontMatterKind::Url, {0, 0}, "https://example.org/?a=1&b=2"},
                                  {FrontMatterKind::Url, {0, 0}, "javascript:alert(1)"}};
    const Page page(project);
    EXPECT_THAT(page.values("//dd//a/@href"), ElementsAre("https://example.org/?a=1&b=2"));
    EXPECT_THAT(page.texts("//section[@dir='ltr']//dd"),
                ElementsAre("https://example.org/?a=1&b=2", "javascript:alert(1)"));
}

TEST(Html, HostileTextIsOnlyText) {
    const std::string hostile = "<script>alert(1)</script> & ]]> <img src=x onerror=\"y\"/>";
    Project project = onePair(hostile, "نص");
    project.source.name = "<b>\"'&.txt";
    Divergence note = noteOf("n", Category::Spelling, Severity::Minor, hostile);
    note.source = project.source.segments[0].span;
    project.divergences = {note};
    const Page page(project);
    EXPECT_THAT(page.texts("//td[@lang='en']"), ElementsAre(hostile));
    EXPECT_THAT(page.texts("//header//bdi"), ElementsAre("<b>\"'&.txt", "b.txt"));
    EXPECT_THAT(page.bytes, Not(HasSubstr("<script")));
    EXPECT_THAT(page.bytes, Not(HasSubstr("<img")));
}

TEST(Html, NothingIsLoadedFromOutside) {
    const Page page(bakery());
    EXPECT_THAT(page.texts("//script | //link | //img | //iframe | //object"), IsEmpty());
    EXPECT_THAT(page.values("//@src"), IsEmpty());
    for (const char* outside : {"url(", "@import", "http:", "https:"})
        EXPECT_THAT(page.bytes, Not(HasSubstr(outside)));
    EXPECT_THAT(page.bytes, HasSubstr("default-src 'none'"));
}

TEST(Html, BidiControlsStayInTheTextAndOutOfLabels) {
    Project project = onePair("a\u202Eb", "نص");
    project.source.name = "gpj\u202Etxt.exe";
    Divergence note = noteOf("n", Category::Spelling, Severity::Minor, "The word \u202Ex.");
    note.source = project.source.segments[0].span;
    project.divergences = {note};
    const Page page(project);
    EXPECT_THAT(page.texts("//td[@lang='en']"), ElementsAre("a\u202Eb"));
    EXPECT_THAT(page.texts("//header//p"), ElementsAre("Collation of gpjtxt.exe with b.txt"));
    EXPECT_THAT(page.texts("//li[@id='note-1']"), ElementsAre("1 spelling, minor: ab — The word x."));
}

TEST(Html, RightToLeftWordsInAReasonAreIsolated) {
    Project project = bakery();
    project.divergences[1].reason = "Here “في 30 حزيران” 50, and نيسان/أبريل 4 too.";
    const Page page(project);
    EXPECT_THAT(page.texts("//li[@id='note-2']/bdi"), ElementsAre("في 30 حزيران", "نيسان/أبريل"));
    EXPECT_THAT(page.values("//li[@id='note-2']/bdi/@dir"), ElementsAre("rtl", "rtl"));
}

TEST(Html, AnArabicReasonStandsInItsOwnDirectionWithLatinWordsIsolated) {
    Project project = bakery();
    project.divergences[1].arabicReason = "في الأصل «over 46 million»، وفي الترجمة «64 مليون».";
    const Page page(project, {.reasons = {"ar"}});
    EXPECT_THAT(page.values("//li[@id='note-2']/bdi/@lang"), ElementsAre("ar"));
    EXPECT_THAT(page.values("//li[@id='note-2']/bdi/@dir"), ElementsAre("rtl"));
    EXPECT_THAT(page.texts("//li[@id='note-2']/bdi/bdi"), ElementsAre("over 46 million"));
    EXPECT_THAT(page.values("//li[@id='note-2']/bdi/bdi/@dir"), ElementsAre("ltr"));
}

TEST(Html, LongWordsInANoteAreShortened) {
    std::string sentence;
    for (int i = 0; i < 20; ++i)
        sentence += "word" + std::to_string(i) + " ";
    Project project = onePair(sentence, "نص");
    Divergence note = noteOf("n", Category::Omission, Severity::Minor, "reason");
    note.source = project.source.segments[0].span;
    project.divergences = {note};
    EXPECT_THAT(Page(project).texts("//li[@id='note-1']//bdi"),
                ElementsAre("word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 …"));
}

TEST(Html, ForbiddenCharactersAreLeftOutWithAWarning) {
    EXPECT_THAT(writeHtml(onePair("a\x01"
                                  "b",
                                  "نص"),
                          {})
                    .warnings,
                ElementsAre("1 character that XML forbids was left out: U+0001 in pair 1, source"));
}

TEST(Html, AnEmptyProjectIsAPage) {
    EXPECT_THAT(Page(Project{}).texts("//section[@class='summary']/p"),
                ElementsAre("0 paragraphs, 0 pairs · 0 notes"));
}

} // namespace
} // namespace muqabala
