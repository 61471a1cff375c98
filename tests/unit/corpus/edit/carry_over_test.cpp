#include "corpus/edit/carry_over.h"
#include "corpus/edit/in_order.h"
#include "corpus/edit/text_version.h"

#include "tests/unit/corpus/export/sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace muqabala {
namespace {

using Numbers = std::vector<std::uint32_t>;

std::size_t matched(const Numbers& older, const Numbers& newer) {
    const auto found = matchInOrder(older, newer);
    std::optional<std::uint32_t> last;
    std::size_t count = 0;
    for (std::size_t i = 0; i < older.size(); ++i) {
        if (!found[i])
            continue;
        EXPECT_EQ(older[i], newer.at(*found[i]));
        EXPECT_TRUE(!last || *last < *found[i]) << "in order";
        last = found[i];
        ++count;
    }
    return count;
}

TEST(InOrder, matchesWhatStandsInTheSameOrder) {
    EXPECT_EQ(matched({1, 2, 3, 4}, {1, 2, 3, 4}), 4U);
    EXPECT_EQ(matched({1, 2, 3, 4}, {1, 9, 3, 4}), 3U);
    EXPECT_EQ(matched({1, 2, 3, 4}, {3, 4, 1, 2}), 2U);
    EXPECT_EQ(matched({1, 1, 2, 1}, {1, 2, 1, 1}), 3U);
    EXPECT_EQ(matched({}, {1}), 0U);
    EXPECT_EQ(matched({1}, {}), 0U);
}

TEST(InOrder, longTextsAreMatchedAroundWhatIsAloneOfItsKind) {
    Numbers older(5000);
    for (std::uint32_t i = 0; i < older.size(); ++i)
        older[i] = i % 7 == 0 ? 0 : i; // every seventh is alike
    Numbers newer = older;
    newer.erase(newer.begin() + 4000, newer.begin() + 4010);
    newer.insert(newer.begin() + 100, {9001, 9002});
    newer[2500] = 9003;
    std::reverse(newer.begin() + 10, newer.begin() + 13);
    EXPECT_GE(matched(older, newer), older.size() - 14);
}

Document english(const std::vector<Sentences>& paragraphs) {
    return documentOf("a.txt", "en", paragraphs);
}

Document arabic(const std::vector<Sentences>& paragraphs) {
    return documentOf("b.txt", "ar", paragraphs);
}

Range<SourceIndex> range(std::uint32_t begin, std::uint32_t end) {
    return {{begin}, {end}};
}

TEST(TextVersion, findsSentencesThatAreUnchangedTogether) {
    const Document older = english({{"One.", "Two.", "Three."}, {"Four."}});
    const Document newer = english({{"New.", "One.", "Two.", "Third."}, {"Four."}});
    const TextVersion version(older, newer);
    EXPECT_EQ(version.segments(range(0, 2)), range(1, 3));
    EXPECT_EQ(version.segments(range(1, 3)), std::nullopt) << "“Three.” has changed";
    EXPECT_EQ(version.segments(range(2, 2)), range(3, 3)) << "an empty side stands behind “Two.”";
    EXPECT_EQ(version.paragraph(0), std::nullopt);
    EXPECT_EQ(version.paragraph(1), 1U);
}

TEST(TextVersion, aPairIsLostWhenSomethingStandsBetweenItsSentencesNow) {
    const Document older = english({{"One.", "Two."}});
    const Document newer = english({{"One.", "And a half.", "Two."}});
    EXPECT_EQ(TextVersion(older, newer).segments(range(0, 2)), std::nullopt);
}

std::string wordsNow(const Document& older, const Document& newer, std::string_view words) {
    const std::optional<TextSpan> now = TextVersion(older, newer).words(spanOf(older, words));
    return now ? std::string(newer.at(*now)) + "@" + std::to_string(now->begin) : "lost";
}

TEST(TextVersion, findsWordsInTheSameSentencesAndInChangedOnes) {
    const Document older = english({{"A cat sat here.", "It slept."}, {"Nobody came by."}});
    const Document newer = english({{"Long ago.", "A cat sat here.", "It slept well."}, {"Nobody came by."}});
    EXPECT_EQ(wordsNow(older, newer, "cat"), "cat@12");
    EXPECT_EQ(wordsNow(older, newer, "slept"), "slept@29") << "the sentence has changed around it";
    EXPECT_EQ(wordsNow(older, newer, "here. It"), "here. It@20");
    EXPECT_EQ(wordsNow(older, newer, "slept."), "lost");
    EXPECT_EQ(wordsNow(older, newer, "Nobody came"), "Nobody came@41");
}

TEST(TextVersion, findsWordsInASentenceThatWasMoved) {
    const Document older = english({{"One came.", "Two came.", "Three came.", "Four came."}});
    const Document newer = english({{"Four came.", "One came.", "Two came.", "Three came."}});
    EXPECT_EQ(wordsNow(older, newer, "Four"), "Four@0");
    EXPECT_EQ(wordsNow(older, newer, "Two"), "Two@21");
}

TEST(TextVersion, wordsThatStandTwiceInWhatChangedAreNotGuessedAt) {
    EXPECT_EQ(wordsNow(english({{"A cat sat."}}), english({{"A cat saw a cat."}}), "cat"), "lost");
}

TEST(TextVersion, sentencesCutByHandStayCutWhereTheirParagraphIsUnchanged) {
    Document older = english({{"One and two.", "Three."}, {"Four and five."}});
    older.segments[0].span.end = older.segments[0].span.begin + 3;
    older.segments.insert(older.segments.begin() + 1, {{4, 12}, 0});
    older.paragraphs[0].segmentCount = 3;
    older.paragraphs[1].firstSegment = 3;
    const Document newer = english({{"New."}, {"One and two.", "Three."}, {"Four, five."}});
    const Document cut = withSentencesOf(older, newer);
    std::vector<std::string> sentences;
    for (const Segment& segment : cut.segments)
        sentences.emplace_back(cut.at(segment.span));
    EXPECT_EQ(sentences, (std::vector<std::string>{"New.", "One", "and two.", "Three.", "Four, five."}));
    EXPECT_EQ(cut.paragraphs[1].segmentCount, 3U);
    EXPECT_EQ(cut.paragraphs[2].firstSegment, 4U);
}

/// Three sentences a side, one to one; the first pair is confirmed, the last rejected.
Project reviewed() {
    Project project;
    project.source = english({{"One came.", "Two came.", "Three came."}});
    project.target = arabic({{"جاء واحد.", "جاء اثنان.", "جاء ثلاثة."}});
    project.paragraphs = alignmentOf<ParagraphAlignment>({{1, 1}});
    std::vector<Bead> beads = alignmentOf<Alignment>({{1, 1}, {1, 1}, {1, 1}}).beads();
    beads[0].status = PairStatus::Confirmed;
    beads[2].status = PairStatus::Rejected;
    project.alignment = Alignment(beads);
    project.notes = {
        {.id = "a", .source = {spanOf(project.source, "One")}},
        {.id = "b", .source = {spanOf(project.source, "Two")}, .target = {spanOf(project.target, "اثنان")}},
        {.id = "c", .target = {spanOf(project.target, "اثنان")}}};
    return project;
}

TEST(CarryOver, whatIsUnchangedStaysAndTheRestIsListed) {
    const Project older = reviewed();
    const Document source = english({{"Long ago.", "One came.", "Two came.", "Three came."}});
    const Document target = arabic({{"منذ زمن.", "جاء واحد.", "أتى رجلان.", "جاء ثلاثة."}});
    const CarriedOver carried = carryOver(older, source, target);
    ASSERT_EQ(carried.beads.size(), 2U);
    EXPECT_EQ(carried.beads[0].bead, (Bead{{{1}, {2}}, {{1}, {2}}, .9, PairStatus::Confirmed}));
    EXPECT_EQ(carried.beads[1].bead, (Bead{{{3}, {4}}, {{3}, {4}}, .9, PairStatus::Rejected}));
    EXPECT_EQ(carried.beads[1].place, 2U);
    ASSERT_EQ(carried.notes.size(), 2U);
    EXPECT_EQ(source.at(carried.notes[0].source.at(0)), "One");
    EXPECT_EQ(source.at(carried.notes[1].source.at(0)), "Two");
    EXPECT_EQ(carried.losses, (std::vector<Loss>{{Loss::Kind::PartOfNote, 1}, {Loss::Kind::Note, 2}}));
}

TEST(CarryOver, aConfirmedPairWithAChangedSentenceIsLost) {
    const Project older = reviewed();
    const CarriedOver carried =
        carryOver(older, english({{"One went.", "Two came.", "Three came."}}), older.target);
    EXPECT_EQ(carried.beads.size(), 1U);
    EXPECT_EQ(carried.losses, (std::vector<Loss>{{Loss::Kind::Pair, 0}}));
    EXPECT_EQ(carried.notes, older.notes) << "their words are there yet";
}

TEST(CarryOver, theSameTextsLoseNothing) {
    const Project older = reviewed();
    const CarriedOver carried = carryOver(older, older.source, older.target);
    EXPECT_EQ(carried.notes, older.notes);
    EXPECT_EQ(carried.beads.size(), 2U);
    EXPECT_TRUE(carried.losses.empty());
}

TEST(CarryOver, verdictsOnWhatIsNoLongerFoundAreListed) {
    Project older = reviewed();
    older.verdicts = {{.divergence = "gone"}, {.divergence = "long gone"}, {.divergence = "there"}};
    older.divergences = {{.id = "gone"}, {.id = "there"}};
    Project newer = older;
    newer.divergences = {{.id = "there"}};
    EXPECT_EQ(lostVerdicts(older, newer), (std::vector<Loss>{{Loss::Kind::Verdict, 0}}));
}

} // namespace
} // namespace muqabala
