#include "corpus/export/flat_text.h"

#include "tests/unit/corpus/export/sample.h"

#include <gtest/gtest.h>

#include <array>

namespace muqabala {
namespace {

Document oneText(std::string text) {
    Document document;
    document.text = std::move(text);
    return document;
}

FlatText flat(const Document& document) {
    return {document, std::array{TextSpan{0, static_cast<std::uint32_t>(document.text.size())}}};
}

TEST(FlatText, AHardWrappedSentenceBecomesOneLine) {
    EXPECT_EQ(flat(oneText("a line \r\n  that goes\non")).text(), "a line that goes on");
}

TEST(FlatText, OtherWhiteSpaceIsLeftAsItIs) {
    EXPECT_EQ(flat(oneText("a  b\u00A0c\td")).text(), "a  b\u00A0c\td");
}

TEST(FlatText, PartsAreJoinedByOneSpace) {
    const Document document = documentOf("a", "en", {{"One.", "Two."}, {"Three."}});
    const std::array parts = {document.segments[0].span, document.segments[1].span,
                              document.segments[2].span};
    EXPECT_EQ(FlatText(document, parts).text(), "One. Two. Three.");
}

TEST(FlatText, WordsAreFoundBehindALineBreak) {
    const Document document = oneText("one\n\n   اثنان two");
    const FlatText text = flat(document);
    const TextSpan place = text.find(spanOf(document, "اثنان")).value();
    EXPECT_EQ(text.text().substr(place.begin, place.size()), "اثنان");
}

TEST(FlatText, WordsOnBothSidesOfALineBreakAreFoundWithTheSpace) {
    const Document document = oneText("x one \n two y");
    const TextSpan place = flat(document).find(spanOf(document, "one \n two")).value();
    EXPECT_EQ(flat(document).text().substr(place.begin, place.size()), "one two");
}

TEST(FlatText, WordsPartlyOutsideAreCutOff) {
    const Document document = documentOf("a", "en", {{"One two.", "Three four."}});
    const FlatText second(document, std::array{document.segments[1].span});
    const TextSpan place = second.find(spanOf(document, "two. Three")).value();
    EXPECT_EQ(second.text().substr(place.begin, place.size()), "Three");
}

TEST(FlatText, WordsElsewhereAreNotFound) {
    const Document document = documentOf("a", "en", {{"One.", "Two.", "Three."}});
    const FlatText second(document, std::array{document.segments[1].span});
    EXPECT_EQ(second.find(spanOf(document, "One.")), std::nullopt);
    EXPECT_EQ(second.find(spanOf(document, "Three.")), std::nullopt);
}

TEST(FlatText, TheGapBetweenTwoPartsIsTheSpaceThatJoinsThem) {
    const Document document = oneText("One.  Two.");
    const FlatText text(document, std::array{TextSpan{0, 4}, TextSpan{6, 10}});
    EXPECT_EQ(text.find({4, 6}), (TextSpan{4, 5}));
}

TEST(FlatText, APlaceBetweenLettersStaysBetweenThem) {
    const Document document = oneText("ab");
    EXPECT_EQ(flat(document).find({1, 1}), (TextSpan{1, 1}));
    EXPECT_EQ(flat(document).find({2, 2}), (TextSpan{2, 2}));
}

TEST(FlatText, NothingIsFoundInNothing) {
    EXPECT_EQ(FlatText(oneText("a"), {}).find({0, 1}), std::nullopt);
}

} // namespace
} // namespace muqabala
