#include "align/evaluate/note_matching.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

const std::vector<Passage> kPassages{
    {U"one two three four five six seven", U"واحد اثنان ثلاثة أربعة خمسة ستة"}};

PlacedNote onSource(TextSpan span, std::string category = "accuracy/omission") {
    PlacedNote note;
    note.passage = 0;
    note.source = span;
    note.category = std::move(category);
    return note;
}

NoteScores score(const std::vector<PlacedNote>& found, const std::vector<PlacedNote>& gold) {
    return scoreNotes(found, gold, kPassages, LongSpans::Refused);
}

TEST(NoteMatching, NotesMatchWhereTheyShareALetter) {
    EXPECT_EQ(score({onSource({0, 5})}, {onSource({4, 7})}).detection.right, 1U);
}

TEST(NoteMatching, SpaceIsNoLetterToShare) {
    EXPECT_EQ(score({onSource({0, 4})}, {onSource({3, 7})}).detection.right, 0U);
}

TEST(NoteMatching, TightNotesShareHalfOfTheirLetters) {
    EXPECT_EQ(score({onSource({0, 13})}, {onSource({0, 3})}).tight.right, 0U);
    EXPECT_EQ(score({onSource({0, 7})}, {onSource({0, 3})}).tight.right, 1U);
}

TEST(NoteMatching, TypedNotesAreOfOneKind) {
    EXPECT_EQ(score({onSource({0, 3}, "accuracy/number")}, {onSource({0, 3}, "accuracy/date")}).typed.right,
              1U);
    EXPECT_EQ(score({onSource({0, 3}, "fluency/spelling")}, {onSource({0, 3}, "accuracy/date")}).typed.right,
              0U);
}

TEST(NoteMatching, AWideNoteGivesWayToWhatOnlyOneNoteMatches) {
    // The first overlaps both gold notes, the larger more; the second only that one.
    const NoteScores scores =
        score({onSource({0, 13}), onSource({8, 13})}, {onSource({0, 3}), onSource({8, 13})});
    EXPECT_EQ(scores.detection.right, 2U);
}

TEST(NoteMatching, ANoteOverMuchOfAPassageMatchesNothingNarrow) {
    EXPECT_EQ(score({onSource({0, 20})}, {onSource({0, 3})}).detection.right, 0U);
    EXPECT_EQ(scoreNotes(std::vector{onSource({0, 20})}, std::vector{onSource({0, 3})}, kPassages,
                         LongSpans::Allowed)
                  .detection.right,
              1U);
}

TEST(NoteMatching, NotesOnTheDocumentMatchByKindAlone) {
    PlacedNote gold;
    gold.category = "fluency/punctuation";
    PlacedNote found;
    found.category = "fluency/spacing";
    EXPECT_EQ(score({found}, {gold}).detection.right, 1U);
    found.category = "terminology/naming-shift";
    EXPECT_EQ(score({found}, {gold}).detection.right, 0U);
}

TEST(NoteMatching, MajorGoldNotesAreCountedApart) {
    PlacedNote major = onSource({0, 3});
    major.isMajor = true;
    const NoteScores scores = score({onSource({0, 3}, "fluency/spelling")}, {major, onSource({8, 13})});
    EXPECT_EQ(scores.majors, 1U);
    EXPECT_EQ(scores.majorsFound, 1U);
    EXPECT_EQ(scores.majorsTyped, 0U);
}

} // namespace
} // namespace muqabala
