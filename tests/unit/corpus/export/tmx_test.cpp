#include "corpus/export/export.h"
#include "tests/unit/corpus/export/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace muqabala {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

pugi::xml_document parsed(const std::string& bytes) {
    pugi::xml_document document;
    EXPECT_TRUE(document.load_buffer(bytes.data(), bytes.size())) << bytes;
    return document;
}

std::vector<std::pair<std::string, std::string>> propsOf(const pugi::xml_node& node) {
    std::vector<std::pair<std::string, std::string>> props;
    for (const pugi::xml_node prop : node.children("prop"))
        props.emplace_back(prop.attribute("type").value(), prop.text().get());
    return props;
}

std::vector<std::string> segmentsOf(const pugi::xml_node& unit) {
    std::vector<std::string> segments;
    for (const pugi::xml_node variant : unit.children("tuv"))
        segments.push_back(std::string(variant.attribute("xml:lang").value()) + ": " +
                           variant.child("seg").text().get());
    return segments;
}

std::vector<std::vector<std::string>> allSegments(const std::string& bytes) {
    const pugi::xml_document document = parsed(bytes);
    std::vector<std::vector<std::string>> segments;
    for (const pugi::xml_node unit : document.child("tmx").child("body").children("tu"))
        segments.push_back(segmentsOf(unit));
    return segments;
}

TEST(Tmx, RejectedPairsAreLeftOutAndCounted) {
    Project project = bakery();
    const std::size_t before = allSegments(writeTmx(project, {}).bytes).size();
    std::vector<Bead> beads = project.alignment.beads();
    for (Bead& bead : beads)
        bead.status = bead.isOneSided() ? PairStatus::Unconfirmed : PairStatus::Confirmed;
    const auto first = std::ranges::find_if(beads, [](const Bead& bead) { return !bead.isOneSided(); });
    first->status = PairStatus::Rejected;
    project.alignment = Alignment(beads);
    const Exported exported = writeTmx(project, {});
    EXPECT_EQ(allSegments(exported.bytes).size(), before - 1);
    EXPECT_THAT(exported.warnings, ElementsAre("1 pair was rejected and left out."));
}

TEST(Tmx, ASmallProjectIsThisFile) {
    Project project = onePair("Ten & “more”.", "خمسة «وأكثر».");
    project.source.language.tag = "en-GB";
    Divergence note = noteOf("n1", Category::Number, Severity::Major, "“Ten” becomes “خمسة”.");
    note.source = spanOf(project.source, "Ten");
    note.target = spanOf(project.target, "خمسة");
    project.divergences = {note};
    ExportOptions options;
    options.creationDate = "20170404T120000Z";
    options.programVersion = "1.2";
    const Exported exported = writeTmx(project, options);
    EXPECT_EQ(exported.bytes, R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="muqabala" creationtoolversion="1.2" segtype="sentence" o-tmf="muqabala" adminlang="en" srclang="en-GB" datatype="plaintext" o-encoding="UTF-8" creationdate="20170404T120000Z">
    <prop type="x-issue-fields">id|check|category|severity|confidence|side|start|end</prop>
    <prop type="x-issue-offsets">half-open, in Unicode code points of the seg</prop>
  </header>
  <body>
    <tu tuid="1">
      <note xml:lang="en">[accuracy/number, major] “Ten” becomes “خمسة”.</note>
      <prop type="x-align-type">1-1</prop>
      <prop type="x-align-score">0.500</prop>
      <prop type="x-para-src">1</prop>
      <prop type="x-para-tgt">1</prop>
      <prop type="x-doc-src">a.txt</prop>
      <prop type="x-doc-tgt">b.txt</prop>
      <prop type="x-issue">n1|test|accuracy/number|major|0.750|source|0|3</prop>
      <prop type="x-issue">n1|test|accuracy/number|major|0.750|target|0|4</prop>
      <tuv xml:lang="en-GB"><seg>Ten &amp; “more”.</seg></tuv>
      <tuv xml:lang="ar"><seg>خمسة «وأكثر».</seg></tuv>
    </tu>
  </body>
</tmx>
)");
    EXPECT_THAT(exported.warnings, IsEmpty());
}

TEST(Tmx, SentencesComeBackAsTheyWentOut) {
    EXPECT_THAT(
        allSegments(writeTmx(bakery(), {}).bytes),
        ElementsAre(ElementsAre("en: The Bakery on Mill Lane", "ar: المخبز في حارة الطاحونة"),
                    ElementsAre("en: Thirty people work here.", "ar: يعمل هنا ثلاثة أشخاص."),
                    ElementsAre("en: They begin at four. It is dark.", "ar: يبدؤون في الرابعة والجو مظلم."),
                    ElementsAre("en: “Bread & salt,” says Ms. Roe.", "ar: تقول السيدة رو: «خبز وملح».")));
}

TEST(Tmx, OneSidedPairsHaveOneVariantWhenTheyAreAskedFor) {
    ExportOptions options;
    options.oneSided = OneSidedPairs::Include;
    const auto segments = allSegments(writeTmx(bakery(), options).bytes);
    ASSERT_EQ(segments.size(), 7U);
    EXPECT_THAT(segments[4], ElementsAre("en: Nobody left."));
    EXPECT_THAT(segments[6], ElementsAre("ar: وهو رخيص."));
}

TEST(Tmx, UnitsKeepTheirNumbersWhenOneSidedPairsAreLeftOut) {
    Project project = bakery();
    project.alignment = alignmentOf<Alignment>({{1, 0}, {5, 6}});
    const pugi::xml_document document = parsed(writeTmx(project, {}).bytes);
    EXPECT_STREQ(document.child("tmx").child("body").child("tu").attribute("tuid").value(), "2");
}

TEST(Tmx, AtTheLevelOfParagraphsSegmentsAreParagraphs) {
    ExportOptions options;
    options.level = Level::Paragraph;
    const std::string bytes = writeTmx(bakery(), options).bytes;
    EXPECT_STREQ(parsed(bytes).child("tmx").child("header").attribute("segtype").value(), "paragraph");
    EXPECT_THAT(allSegments(bytes)[1],
                ElementsAre("en: Thirty people work here. They begin at four. It is dark.",
                            "ar: يعمل هنا ثلاثة أشخاص. يبدؤون في الرابعة والجو مظلم."));
}

TEST(Tmx, FrontMatterAndNotesOnTheWholeTextStandInTheHeader) {
    const pugi::xml_document document = parsed(writeTmx(bakery(), {}).bytes);
    const pugi::xml_node header = document.child("tmx").child("header");
    EXPECT_STREQ(header.child("note").text().get(),
                 "[fluency/punctuation, minor] The Latin comma stands once.");
    EXPECT_THAT(propsOf(header),
                ElementsAre(Pair("x-title-src", "The Bakery on Mill Lane"), Pair("x-date-src", "2017-04-04"),
                            Pair("x-sitepath-tgt", "الرئيسة \\ طعام"), Pair("x-translator-tgt", "هند"),
                            Pair("x-issue-fields", testing::_), Pair("x-issue-offsets", testing::_)));
}

TEST(Tmx, AHardWrappedSegmentIsOneLine) {
    EXPECT_THAT(allSegments(writeTmx(onePair("A line\r\n  that goes on.", "سطر\nيستمر."), {}).bytes),
                ElementsAre(ElementsAre("en: A line that goes on.", "ar: سطر يستمر.")));
}

TEST(Tmx, HostileTextComesBackAsItWentOut) {
    const std::string hostile = "</seg><script>&amp; ]]> \"x\" 'y' <!-- --> \u202Ey\u202C";
    const Project project = onePair(hostile, "نص");
    EXPECT_THAT(allSegments(writeTmx(project, {}).bytes),
                ElementsAre(ElementsAre("en: " + hostile, "ar: نص")));
}

TEST(Tmx, ForbiddenCharactersAreLeftOutWithAWarningThatNamesTheirPair) {
    const Exported exported = writeTmx(onePair("a\x01"
                                               "b",
                                               "ن\uFFFFص"),
                                       {});
    EXPECT_THAT(allSegments(exported.bytes), ElementsAre(ElementsAre("en: ab", "ar: نص")));
    EXPECT_THAT(exported.warnings,
                ElementsAre("2 characters that XML forbids were left out: U+0001 in pair 1, source; "
                            "U+FFFF in pair 1, target"));
}

TEST(Tmx, PlacesAreCountedInTheSegmentAsItIsWritten) {
    Project project = onePair("a\x01 😀\n\n bad word", "نص");
    Divergence note = noteOf("n", Category::Spelling, Severity::Minor, "reason");
    note.source = spanOf(project.source, "bad");
    project.divergences = {note};
    const pugi::xml_document document = parsed(writeTmx(project, {}).bytes);
    EXPECT_THAT(propsOf(document.child("tmx").child("body").child("tu")),
                testing::Contains(Pair("x-issue", "n|test|fluency/spelling|minor|0.750|source|4|7")));
}

TEST(Tmx, ANoteOverTwoPairsStandsInBothWithItsShareOfTheWords) {
    Project project = onePair("One. Two.", "واحد. اثنان.");
    project.source = documentOf("a", "en", {{"One.", "Two."}});
    project.target = documentOf("b", "ar", {{"واحد.", "اثنان."}});
    project.alignment = alignmentOf<Alignment>({{}, {}});
    Divergence note = noteOf("n", Category::Omission, Severity::Minor, "reason");
    note.source = spanOf(project.source, "e. Tw");
    project.divergences = {note};
    const pugi::xml_document document = parsed(writeTmx(project, {}).bytes);
    std::vector<std::string> issues;
    for (const pugi::xml_node unit : document.child("tmx").child("body").children("tu"))
        issues.emplace_back(unit.find_child_by_attribute("prop", "type", "x-issue").text().get());
    EXPECT_THAT(issues, ElementsAre("n|test|accuracy/omission|minor|0.750|source|2|4",
                                    "n|test|accuracy/omission|minor|0.750|source|0|2"));
}

TEST(Tmx, AnUnknownLanguageIsUndeterminedRatherThanMissing) {
    Project project = onePair("a", "b");
    project.source.language.tag.clear();
    const pugi::xml_document document = parsed(writeTmx(project, {}).bytes);
    EXPECT_STREQ(document.child("tmx").child("header").attribute("srclang").value(), "und");
}

TEST(Tmx, AnEmptyProjectIsAFileWithoutUnits) {
    EXPECT_THAT(allSegments(writeTmx(Project{}, {}).bytes), IsEmpty());
}

} // namespace
} // namespace muqabala
