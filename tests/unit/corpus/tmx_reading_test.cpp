#include "corpus/import/pairs.h"
#include "corpus/import/tmx.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muqabala {
namespace {

using testing::ElementsAre;
using testing::Pair;

using Texts = std::vector<std::pair<std::string, std::string>>;

std::string memory(std::string_view units) {
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx "
           "version=\"1.4\"><header/><body>" +
           std::string(units) + "</body></tmx>";
}

std::string unit(std::string_view english, std::string_view arabic) {
    return "<tu><tuv xml:lang=\"en\"><seg>" + std::string(english) +
           "</seg></tuv><tuv xml:lang=\"ar\"><seg>" + std::string(arabic) + "</seg></tuv></tu>";
}

template <class I>
std::string textOf(const Document& document, Range<I> range) {
    return range.isEmpty() ? std::string()
                           : std::string(document.at(document.segments[range.begin.value].span));
}

Texts pairsOf(const Project& project) {
    Texts texts;
    for (const Bead& bead : project.alignment.beads())
        texts.emplace_back(textOf(project.source, bead.source), textOf(project.target, bead.target));
    return texts;
}

Texts read(std::string_view bytes, const ReadOptions& options = {}) {
    const Result<Project> project = readTmx(bytes, "memory.tmx", options);
    EXPECT_TRUE(project) << project.error().detail;
    return pairsOf(*project);
}

/// The source text of a memory of one unit.
std::string readSource(std::string_view english) {
    return read(memory(unit(english, "نص"))).at(0).first;
}

Error errorOf(std::string_view bytes) {
    const Result<Project> project = readTmx(bytes, "memory.tmx", {});
    EXPECT_FALSE(project);
    return project ? Error{} : project.error();
}

TEST(TmxReading, EachUnitIsAPair) {
    EXPECT_THAT(read(memory(unit("Rain.", "مطر.") + unit("Wind.", "ريح."))),
                ElementsAre(Pair("Rain.", "مطر."), Pair("Wind.", "ريح.")));
}

TEST(TmxReading, TheOrderOfTheVariantsDoesNotMatter) {
    EXPECT_THAT(read(memory("<tu><tuv xml:lang=\"ar\"><seg>مطر</seg></tuv>"
                            "<tuv xml:lang=\"en\"><seg>Rain</seg></tuv></tu>")),
                ElementsAre(Pair("Rain", "مطر")));
}

TEST(TmxReading, AMoreParticularTagAnswersToItsLanguageInEitherCase) {
    EXPECT_THAT(read(memory("<tu><tuv xml:lang=\"EN-US\"><seg>Rain</seg></tuv>"
                            "<tuv lang=\"ar_SY\"><seg>مطر</seg></tuv></tu>")),
                ElementsAre(Pair("Rain", "مطر")));
}

TEST(TmxReading, OfSeveralVariantsTheOneWithTheVeryTagIsTaken) {
    const std::string bytes = memory("<tu><tuv xml:lang=\"ar-EG\"><seg>شتا</seg></tuv>"
                                     "<tuv xml:lang=\"ar-SY\"><seg>مطر</seg></tuv>"
                                     "<tuv xml:lang=\"en\"><seg>Rain</seg></tuv></tu>");
    EXPECT_THAT(read(bytes), ElementsAre(Pair("Rain", "شتا")));
    EXPECT_THAT(read(bytes, {.target = {"ar-SY"}}), ElementsAre(Pair("Rain", "مطر")));
}

TEST(TmxReading, ALanguageThatOnlyBeginsAlikeDoesNotAnswer) {
    EXPECT_EQ(errorOf(memory("<tu><tuv xml:lang=\"en\"><seg>Rain</seg></tuv>"
                             "<tuv xml:lang=\"arc\"><seg>x</seg></tuv></tu>")),
              (Error{.code = ErrorCode::LanguagesMissing,
                     .file = "memory.tmx",
                     .detail = "en and ar; found: arc, en"}));
}

TEST(TmxReading, UnitsOfOtherLanguagesArePassedOver) {
    EXPECT_THAT(read(memory(unit("Rain.", "مطر.") + "<tu><tuv xml:lang=\"en\"><seg>Wind</seg></tuv>"
                                                    "<tuv xml:lang=\"fr\"><seg>Vent</seg></tuv></tu>")),
                ElementsAre(Pair("Rain.", "مطر.")));
}

TEST(TmxReading, AUnitWithASingleVariantIsAPairWithAnEmptySide) {
    EXPECT_THAT(read(memory(unit("Rain.", "مطر.") + "<tu><tuv xml:lang=\"ar\"><seg>ريح.</seg></tuv></tu>")),
                ElementsAre(Pair("Rain.", "مطر."), Pair("", "ريح.")));
}

TEST(TmxReading, NativeCodesAreNotText) {
    EXPECT_EQ(readSource("<bpt i=\"1\">&lt;b&gt;</bpt>Rain<ept i=\"1\">&lt;/b&gt;</ept> <ph>{1}</ph> "
                         "<it pos=\"begin\">{2}</it>fell<ut>{3}</ut>."),
              "Rain  fell.");
}

TEST(TmxReading, WhatIsHighlightedStays) {
    EXPECT_EQ(readSource("Heavy <hi type=\"term\">rain <hi>and</hi> wind</hi>"), "Heavy rain and wind");
}

TEST(TmxReading, SubFlowsOfCodesFollowTheSentence) {
    EXPECT_EQ(
        readSource("Elephants<ph>{\\footnote <sub>They are <bpt i=\"1\">{</bpt>large.</sub>}</ph> sleep."),
        "Elephants sleep. They are large.");
}

TEST(TmxReading, WhiteSpaceInsideASegmentStaysAndAroundItGoes) {
    EXPECT_EQ(readSource("\n  two  <hi>words</hi> <hi>more</hi>\n "), "two  words more");
}

TEST(TmxReading, TheFiveEntitiesAndNumbersAreCharactersAndNoOthers) {
    EXPECT_EQ(readSource("&lt;&gt;&amp;&quot;&apos;&#65;&#x42;<![CDATA[<&>]]>&nbsp;"), "<>&\"'AB<&>&nbsp;");
}

TEST(TmxReading, EntitiesThatAFileDefinesAreNotExpanded) {
    const std::string bytes = "<!DOCTYPE tmx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">"
                              "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>\n<tmx><body>" +
                              unit("&b;&c;", "نص") + "</body></tmx>";
    EXPECT_THAT(read(bytes), ElementsAre(Pair("&b;&c;", "نص")));
}

TEST(TmxReading, ANumberThatIsNoCharacterIsNamedByItsLine) {
    for (const std::string_view reference :
         {"&#0;", "&#x0;", "&#xD800;", "&#x110000;", "&#4294967296;", "&#99999999999999999999;"})
        EXPECT_EQ(errorOf(memory("\n" + unit(reference, "نص"))),
                  (Error{.code = ErrorCode::MalformedData,
                         .file = "memory.tmx",
                         .line = 4,
                         .detail = "a character reference (&#…;) that stands for no character"}))
            << reference;
}

TEST(TmxReading, MarkupThatIsTooDeepIsRefused) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<hi>";
    deep += "x";
    for (int i = 0; i < 100'000; ++i)
        deep += "</hi>";
    EXPECT_EQ(errorOf(memory(unit(deep, "نص"))),
              (Error{.code = ErrorCode::MalformedData,
                     .file = "memory.tmx",
                     .line = 3,
                     .detail = "elements of a segment more than 64 deep within each other"}));
}

TEST(TmxReading, WhatIsNotWellFormedIsNamedByItsLine) {
    EXPECT_EQ(errorOf("<tmx><body>\n<tu></body></tmx>"),
              (Error{.code = ErrorCode::MalformedData,
                     .file = "memory.tmx",
                     .line = 2,
                     .detail = "not well-formed XML (Start-end tags mismatch)"}));
}

TEST(TmxReading, AnotherKindOfXmlIsNamed) {
    EXPECT_EQ(errorOf("<?xml version=\"1.0\"?>\n<xliff/>").detail,
              "expected the element <tmx>, found <xliff>");
    EXPECT_EQ(errorOf("<tmx/>").detail, "there is no <body> in <tmx>");
    EXPECT_EQ(errorOf(memory("")).detail, "en and ar; found: none");
}

TEST(TmxReading, ProbabilitiesOfOurOwnAreReadBackAndOthersAreOne) {
    const auto scored = [](std::string_view score) {
        return "<tu><prop type=\"x-align-score\">" + std::string(score) +
               "</prop><tuv xml:lang=\"en\"><seg>Rain</seg></tuv><tuv "
               "xml:lang=\"ar\"><seg>مطر</seg></tuv></tu>";
    };
    const Result<Project> project =
        readTmx(memory(scored("0.973") + scored("-1") + unit("Wind", "ريح")), "memory.tmx", {});
    ASSERT_TRUE(project);
    std::vector<double> probabilities;
    for (const Bead& bead : project->alignment.beads())
        probabilities.push_back(bead.probability);
    EXPECT_THAT(probabilities, ElementsAre(.973, 1, 1));
}

std::string utf16(std::string_view ascii, std::string_view mark, bool bigEndian) {
    std::string bytes(mark);
    for (const char c : ascii)
        bytes += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    return bytes;
}

TEST(TmxReading, Utf16WithAByteOrderMarkIsReadWhateverIsDeclared) {
    const std::string text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><tmx><body>" +
                             unit("Rain", "&#x0645;&#x0637;&#x0631;") + "</body></tmx>";
    EXPECT_THAT(readPairs(utf16(text, "\xFF\xFE", false), "m.tmx", {}).value().source.text, "Rain\n");
    EXPECT_THAT(readPairs(utf16(text, "\xFE\xFF", true), "m.tmx", {}).value().target.text, "مطر\n");
    EXPECT_THAT(read("\xEF\xBB\xBF" + text), ElementsAre(Pair("Rain", "مطر")));
    EXPECT_THAT(read(text), ElementsAre(Pair("Rain", "مطر"))); // saved as UTF-8 since
}

TEST(TmxReading, TheDeclaredEncodingCounts) {
    const std::string windows = "<?xml version='1.0' encoding='windows-1256'?><tmx><body>" +
                                unit("Caf\xE9", "\xE3\xD8\xD1") + "</body></tmx>";
    EXPECT_THAT(read(windows), ElementsAre(Pair("Café", "مطر")));
    EXPECT_EQ(errorOf("<?xml version='1.0' encoding='EBCDIC'?><tmx/>"),
              (Error{.code = ErrorCode::UnknownEncoding, .file = "memory.tmx", .detail = "EBCDIC"}));
}

TEST(TmxReading, AFileOfOneLongLineIsRead) {
    const std::string longText(kLongestLine, 'x');
    EXPECT_EQ(readSource(longText), longText);
}

TEST(Pairs, TheFormOfAFileIsKnownByHowItBegins) {
    EXPECT_EQ(pairsOf(readPairs("\n <tmx><body>" + unit("Rain", "مطر") + "</body></tmx>", "x", {}).value()),
              (Texts{{"Rain", "مطر"}}));
    EXPECT_EQ(pairsOf(readPairs("id\toriginal\ttranslation\n1\tRain\tمطر\n", "x", {}).value()),
              (Texts{{"Rain", "مطر"}}));
    EXPECT_EQ(readPairs("Rain fell.\n", "x", {}).error().code, ErrorCode::MalformedData);
}

} // namespace
} // namespace muqabala
