#include "tests/unit/align/divergence/pairs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muqabala {
namespace {

using muqabala::testing::found;
using muqabala::testing::Pairs;
using muqabala::testing::Said;
using ::testing::Contains;
using ::testing::Field;
using ::testing::Not;

constexpr std::string_view kWords =
    "sell\tباع\nsell\tبيع\nsold\tباع\nharbour\tميناء\nclose\tيغلق\nclose\tإغلاق\nbuild\tبناء\n"
    "repair\tأصلح\nrepair\tإصلاح\nfisherman\tصياد\nnet\tشبكة\nreach\tوصل\n"
    "reach\tبلغ\nship\tسفينة\ncaptain\tقبطان\n";

std::vector<Said> relationsIn(const Pairs& pairs) {
    Lexicon lexicon;
    EXPECT_TRUE(lexicon.addTable(kWords, "table", {"en"}, {"ar"}, 0));
    return found(pairs, {&lexicon});
}

auto noNoteOf(const std::string& check) {
    return Not(Contains(Field(&Said::check, check)));
}

TEST(ModalityShifts, APossibilityToldAsCertainIsNoted) {
    EXPECT_THAT(relationsIn({{"The harbour could soon be closed.", "سوف يغلق الميناء."}}),
                Contains(Said{"modality-shift", "could soon be closed", "سوف يغلق"}));
    EXPECT_THAT(relationsIn({{"The harbour may be sold.", "سيباع الميناء."}}),
                Contains(Field(&Said::check, "modality-shift")));
}

TEST(ModalityShifts, APossibilityThatIsKeptIsNone) {
    EXPECT_THAT(relationsIn({{"The harbour could be closed.", "ربما سوف يغلق الميناء."},
                             {"The harbour will be closed.", "سوف يغلق الميناء."}}),
                noNoteOf("modality-shift"));
}

TEST(ModalityShifts, ACertaintyWeakenedIsNoted) {
    EXPECT_THAT(relationsIn({{"The fisherman repaired the net.", "قد يصلح الصياد الشبكة."}}),
                Contains(Said{"modality-shift", "repaired", "قد يصلح"}));
}

TEST(ModalityShifts, QadBeforeAPerfectWeakensNothing) {
    EXPECT_THAT(relationsIn({{"The ship reached the harbour.", "قد تجاوزت السفينة الميناء."},
                             {"The fisherman may repair the net.", "قد يصلح الصياد الشبكة."}}),
                noNoteOf("modality-shift"));
}

TEST(ModalityShifts, AFactToldAsAnIntentionIsNoted) {
    EXPECT_THAT(relationsIn({{"The captain has repaired the ship.", "يعتزم القبطان إصلاح السفينة."},
                             {"The captain has sold the ship.", "القبطان يعتزم بيع السفينة."}}),
                Contains(Said{"modality-shift", "has sold", "يعتزم بيع"}));
    EXPECT_THAT(
        relationsIn({{"The captain was planning to sell the ship.", "كان القبطان يعتزم بيع السفينة."}}),
        noNoteOf("modality-shift"));
}

TEST(ModalityShifts, ATenseThatBecameTheOtherIsNoted) {
    EXPECT_THAT(relationsIn({{"The harbour was closed.", "سيغلق الميناء."}}),
                Contains(Said{"tense-shift", "was closed", "سيغلق"}));
    EXPECT_THAT(relationsIn({{"The harbour will be closed.", "تم إغلاق الميناء."},
                             {"The ship will reach the harbour.", "وصلت السفينة إلى الميناء."}}),
                Contains(Said{"tense-shift", "will reach", "وصلت"}));
}

TEST(ModalityShifts, APerfectBehindAConditionIsNotPast) {
    EXPECT_THAT(relationsIn({{"The ship will reach the harbour.", "إذا وصلت السفينة إلى الميناء."}}),
                noNoteOf("tense-shift"));
}

TEST(ModalityShifts, APossibilityThatNothingRendersIsLost) {
    EXPECT_THAT(relationsIn({{"The captain may sell the ship.", "يبيع القبطان السفينة."}}),
                Contains(Said{"hedge-lost", "may sell", ""}));
    EXPECT_THAT(relationsIn({{"The captain may sell the ship.", "من المحتمل أن يبيع القبطان السفينة."}}),
                noNoteOf("hedge-lost"));
}

TEST(ModalityShifts, ADutyThatWasAddedIsNoted) {
    EXPECT_THAT(relationsIn({{"The fisherman repairs the net.", "يجب أن يصلح الصياد الشبكة."}}),
                Contains(Said{"modality-added", "", "يجب"}));
    EXPECT_THAT(relationsIn({{"The fisherman must repair the net.", "يجب أن يصلح الصياد الشبكة."},
                             {"Repair the net.", "يجب إصلاح الشبكة."}}),
                noNoteOf("modality-added"));
}

TEST(Restrictions, AWordThatNarrowsItsNeighbourAndIsLeftOutIsNoted) {
    EXPECT_THAT(relationsIn({{"The former captain repairs the ship.", "القبطان يصلح السفينة."}}),
                Contains(Said{"modifier-lost", "former", ""}));
    EXPECT_THAT(relationsIn({{"The captain sold only the net.", "باع القبطان الشبكة."}}),
                Contains(Said{"focus-lost", "only", ""}));
}

TEST(Restrictions, OneThatIsRenderedIsNotEvenWhereWordsRunTogether) {
    EXPECT_THAT(relationsIn({{"The former captain repairs the ship.", "القبطان السابق يصلح السفينة."}}),
                noNoteOf("modifier-lost"));
    EXPECT_THAT(relationsIn({{"Some ship reached the harbour.", "وصلتبعض السفن إلى الميناء، والسفينة."}}),
                noNoteOf("quantity-lost"));
}

} // namespace
} // namespace muqabala
