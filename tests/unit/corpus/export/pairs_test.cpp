#include "corpus/export/labels.h"
#include "corpus/export/pairs.h"
#include "tests/unit/corpus/export/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <clocale>

namespace muqabala {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> kinds(const std::vector<Pair>& pairs) {
    std::vector<std::string> names;
    for (const Pair& pair : pairs)
        names.push_back(kindName(pair, Dash::Hyphen));
    return names;
}

/// Four sentences a side, one to one, in one paragraph, with one note whose spans are given.
Project withNote(std::optional<TextSpan> source, std::optional<TextSpan> target) {
    Project project;
    project.source = documentOf("a", "en", {{"aa.", "bb.", "cc.", "dd."}});
    project.target = documentOf("b", "ar", {{"aa.", "bb.", "cc.", "dd."}});
    project.alignment = alignmentOf<Alignment>({{}, {}, {}, {}});
    project.paragraphs = alignmentOf<ParagraphAlignment>({{}});
    Divergence note = noteOf("n", Category::Spacing, Severity::Minor, "reason");
    note.source = source;
    note.target = target;
    project.divergences = {note};
    return project;
}

std::vector<std::uint32_t> touched(const Project& project) {
    std::vector<std::uint32_t> numbers;
    for (const Pair& pair : pairsOf(project, Level::Sentence)) {
        if (!pair.notes.empty())
            numbers.push_back(pair.number);
    }
    return numbers;
}

TEST(Pairs, EachBeadIsAPairInOrder) {
    EXPECT_THAT(kinds(pairsOf(bakery(), Level::Sentence)),
                ElementsAre("1-1", "1-1", "2-1", "1-1", "1-0", "0-1", "0-1"));
}

TEST(Pairs, AtTheLevelOfParagraphsTheUnitsAreParagraphs) {
    const Project project = bakery();
    const std::vector<Pair> pairs = pairsOf(project, Level::Paragraph);
    EXPECT_THAT(kinds(pairs), ElementsAre("1-1", "1-1", "1-1"));
    EXPECT_THAT(pairs[1].source.spans, ElementsAre(project.source.paragraphs[1].span));
}

TEST(Pairs, TheTitleIsParagraphNoughtAndTheBodyBeginsWithOne) {
    const std::vector<Pair> pairs = pairsOf(bakery(), Level::Sentence);
    EXPECT_EQ(paragraphNumbers(pairs[0].source, Dash::Hyphen), "0");
    EXPECT_EQ(paragraphNumbers(pairs[1].target, Dash::Hyphen), "1");
    EXPECT_EQ(paragraphNumbers(pairs[3].target, Dash::Hyphen), "2");
    EXPECT_EQ(paragraphNumbers(pairs[4].target, Dash::Hyphen), "");
}

TEST(Pairs, APairAcrossParagraphsNamesTheFirstAndTheLast) {
    Project project;
    project.source = documentOf("a", "en", {{"One."}, {"Two."}});
    project.target = documentOf("b", "ar", {{"واحد واثنان."}});
    project.alignment = alignmentOf<Alignment>({{2, 1}});
    EXPECT_EQ(paragraphNumbers(pairsOf(project, Level::Sentence)[0].source, Dash::En), "1–2");
}

TEST(Pairs, ANoteBelongsToThePairOfItsWords) {
    EXPECT_THAT(touched(withNote(TextSpan{4, 6}, std::nullopt)), ElementsAre(2));
}

TEST(Pairs, ANoteOverTwoSentencesBelongsToBoth) {
    EXPECT_THAT(touched(withNote(TextSpan{4, 9}, std::nullopt)), ElementsAre(2, 3));
}

TEST(Pairs, ANoteWithSidesInDifferentPairsBelongsToBoth) {
    EXPECT_THAT(touched(withNote(TextSpan{0, 1}, TextSpan{12, 13})), ElementsAre(1, 4));
}

TEST(Pairs, ANoteBetweenSentencesBelongsToTheOneBefore) {
    EXPECT_THAT(touched(withNote(std::nullopt, TextSpan{7, 8})), ElementsAre(2));
}

TEST(Pairs, ANoteOnNoCharacterBelongsToThePairAroundIt) {
    EXPECT_THAT(touched(withNote(std::nullopt, TextSpan{5, 5})), ElementsAre(2));
    EXPECT_THAT(touched(withNote(std::nullopt, TextSpan{15, 15})), ElementsAre(4));
}

TEST(Pairs, ANoteOnTheWholeTextBelongsToNoPair) {
    EXPECT_THAT(touched(withNote(std::nullopt, std::nullopt)), IsEmpty());
}

TEST(Pairs, TwoEmptyTextsHaveNoPairs) {
    EXPECT_THAT(pairsOf(Project{}, Level::Sentence), IsEmpty());
}

TEST(Labels, ADecimalIsAPointInEveryLocale) {
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
    EXPECT_EQ(threeDecimals(0.5), "0.500");
    std::setlocale(LC_NUMERIC, before.c_str());
}

TEST(Labels, AFileIsNamedWithoutItsFolders) {
    Document document;
    document.name = "/home/hind/texts/a.txt";
    EXPECT_EQ(documentName(document), "a.txt");
}

TEST(Labels, AFileNameThatIsNoTextIsMadeLegible) {
    Document document;
    document.name = "caf\xE9-\xD9\x85.txt";
    EXPECT_EQ(documentName(document), "caf\uFFFD-م.txt");
}

TEST(Labels, AnUnknownLanguageIsUndetermined) {
    EXPECT_EQ(languageTag(Document{}), "und");
}

} // namespace
} // namespace muqabala
