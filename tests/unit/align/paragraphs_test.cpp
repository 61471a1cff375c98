#include "align/search/paragraphs.h"

#include "tests/unit/align/texts.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

using test::bead;
using Shapes = std::vector<std::vector<std::uint32_t>>;

Shapes shapesOf(const ParagraphAlignment& alignment) {
    Shapes shapes;
    for (const ParagraphBead& b : alignment.beads())
        shapes.push_back(
            {b.source.begin.value, b.source.end.value, b.target.begin.value, b.target.end.value});
    return shapes;
}

const Document kTwoAndTwo = test::documentOfParagraphs("en", {{"a.", "b."}, {"c.", "d."}});

TEST(AlignParagraphs, SegmentsThatCorrespondBringTheirParagraphs) {
    const auto aligned = alignParagraphs(
        kTwoAndTwo, kTwoAndTwo, {bead(0, 1, 0, 1), bead(1, 2, 1, 2), bead(2, 3, 2, 3), bead(3, 4, 3, 4)});
    EXPECT_EQ(shapesOf(aligned), (Shapes{{0, 1, 0, 1}, {1, 2, 1, 2}}));
}

TEST(AlignParagraphs, ABeadAcrossABreakJoinsWhatItTouches) {
    const auto aligned =
        alignParagraphs(kTwoAndTwo, kTwoAndTwo, {bead(0, 1, 0, 1), bead(1, 3, 1, 2), bead(3, 4, 2, 4)});
    EXPECT_EQ(shapesOf(aligned), (Shapes{{0, 2, 0, 2}}));
}

TEST(AlignParagraphs, AParagraphWithoutCounterpartStandsAlone) {
    const auto aligned = alignParagraphs(kTwoAndTwo, kTwoAndTwo,
                                         {bead(0, 1, 0, 0), bead(1, 2, 0, 0), bead(2, 3, 0, 1),
                                          bead(3, 4, 1, 2), bead(4, 4, 2, 3), bead(4, 4, 3, 4)});
    EXPECT_EQ(shapesOf(aligned), (Shapes{{0, 1, 0, 0}, {1, 2, 0, 1}, {2, 2, 1, 2}}));
}

TEST(AlignParagraphs, SegmentsAloneAtTheEdgesOfParagraphsJoinNothing) {
    // b. is left out, and the translation's second segment, still of the first paragraph, is added after c.'s
    // paragraph was already left out.
    const auto aligned =
        alignParagraphs(kTwoAndTwo, kTwoAndTwo,
                        {bead(0, 1, 0, 1), bead(1, 2, 1, 1), bead(2, 3, 1, 1), bead(3, 4, 1, 1),
                         bead(4, 4, 1, 2), bead(4, 4, 2, 3), bead(4, 4, 3, 4)});
    EXPECT_EQ(shapesOf(aligned), (Shapes{{0, 1, 0, 1}, {1, 2, 1, 1}, {2, 2, 1, 2}}));
}

TEST(AlignParagraphs, ProbabilityIsTheMeanOfTheSegments) {
    std::vector<Bead> beads = {bead(0, 1, 0, 1), bead(1, 2, 1, 2), bead(2, 4, 2, 4)};
    beads[0].probability = .5;
    beads[1].probability = .7;
    beads[2].probability = .9;
    const auto aligned = alignParagraphs(kTwoAndTwo, kTwoAndTwo, beads);
    ASSERT_EQ(aligned.beads().size(), 2U);
    EXPECT_DOUBLE_EQ(aligned.beads()[0].probability, .6);
    EXPECT_DOUBLE_EQ(aligned.beads()[1].probability, .9);
}

} // namespace
} // namespace muqabala
