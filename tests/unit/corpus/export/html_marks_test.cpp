#include "corpus/export/html_marks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace muqabala {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Mark markOf(std::string_view line, std::string_view words, std::uint32_t note) {
    const auto begin = static_cast<std::uint32_t>(line.find(words));
    return {{begin, begin + static_cast<std::uint32_t>(words.size())}, note};
}

/// The pieces as text: "plain[marked:notes]".
std::string shown(std::string_view line, const std::vector<Mark>& marks) {
    std::string text;
    for (const MarkedPiece& piece : cutAtMarks(line, marks)) {
        const std::string_view words = line.substr(piece.span.begin, piece.span.size());
        if (piece.notes.empty()) {
            text += words;
            continue;
        }
        text.append("[").append(words).append(":");
        for (const std::uint32_t note : piece.notes)
            text += std::to_string(note);
        for (const std::uint32_t note : piece.ending)
            text += "." + std::to_string(note);
        text += "]";
    }
    return text;
}

TEST(HtmlMarks, WordsAreMarkedAndTheRestIsLeft) {
    const std::string line = "the old town wall";
    EXPECT_EQ(shown(line, {markOf(line, "old town", 1)}), "the [old town:1.1] wall");
}

TEST(HtmlMarks, AMarkInsideAnArabicWordCoversTheWholeWord) {
    const std::string line = "زار المدرسة أمس";
    EXPECT_EQ(shown(line, {markOf(line, "مدر", 1)}), "زار [المدرسة:1.1] أمس");
}

TEST(HtmlMarks, VowelMarksStayWithTheirWord) {
    const std::string line = "قال مُحَمَّدٌ نعم";
    EXPECT_EQ(shown(line, {markOf(line, "حَم", 1)}), "قال [مُحَمَّدٌ:1.1] نعم");
}

TEST(HtmlMarks, OverlappingMarksShareTheirCommonPiece) {
    const std::string line = "a b c d";
    EXPECT_EQ(shown(line, {markOf(line, "a b c", 1), markOf(line, "b c d", 2)}), "[a :1][b c:12.1][ d:2.2]");
}

TEST(HtmlMarks, AMarkInsideAnotherEndsFirst) {
    const std::string line = "a b c";
    EXPECT_EQ(shown(line, {markOf(line, "a b c", 1), markOf(line, "b", 2)}), "[a :1][b:12.2][ c:1.1]");
}

TEST(HtmlMarks, TwoMarksOnTheSameWordsAreOnePiece) {
    const std::string line = "a b";
    EXPECT_EQ(shown(line, {markOf(line, "b", 1), markOf(line, "b", 2)}), "a [b:12.1.2]");
}

TEST(HtmlMarks, MarksInsideOneWordMeetOnTheWholeWord) {
    const std::string line = "والمدرسة";
    EXPECT_EQ(shown(line, {markOf(line, "وال", 1), markOf(line, "مدرسة", 2)}), "[والمدرسة:12.1.2]");
}

TEST(HtmlMarks, SpaceAloneIsShownByTheWordsBesideIt) {
    const std::string line = "in  the town";
    EXPECT_EQ(shown(line, {{{2, 4}, 1}}), "[in  the:1.1] town");
}

TEST(HtmlMarks, APlaceWithoutCharactersIsShownByTheWordsBesideIt) {
    EXPECT_EQ(shown("one two", {{{3, 3}, 1}}), "[one two:1.1]");
    EXPECT_EQ(shown("one", {{{3, 3}, 1}}), "[one:1.1]");
}

TEST(HtmlMarks, AMarkOfPunctuationDoesNotSpread) {
    const std::string line = "نعم, لا";
    EXPECT_EQ(shown(line, {markOf(line, ",", 1)}), "نعم[,:1.1] لا");
}

TEST(HtmlMarks, ALineWithoutWordsIsLeft) {
    EXPECT_EQ(shown("  ", {{{1, 1}, 1}}), "  ");
}

TEST(HtmlMarks, AnEmptyLineHasNoPieces) {
    EXPECT_THAT(cutAtMarks("", {}), IsEmpty());
}

} // namespace
} // namespace muqabala
