#include "tests/unit/align/divergence/pairs.h"

#include "align/divergence/settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muqabala {
namespace {

using muqabala::testing::found;
using muqabala::testing::Said;
using ::testing::Contains;
using ::testing::Field;
using ::testing::IsEmpty;

Lexicon lexiconOf(std::string_view table) {
    Lexicon lexicon;
    EXPECT_TRUE(lexicon.addTable(table, "table", {"en"}, {"ar"}, 0));
    return lexicon;
}

constexpr std::string_view kHarbour =
    "fisherman\tصياد\nharbour\tميناء\nmend\tأصلح\nnet\tشبكة\nmorning\tصباح\n"
    "weary\tمتعب\nunhurried\tمتمهل\nsilent\tصامت\n";

TEST(UnrenderedWords, AClauseWithoutCounterpartIsOmitted) {
    const Lexicon lexicon = lexiconOf(kHarbour);
    EXPECT_THAT(found({{"In the morning the weary unhurried silent fisherman mended the net.",
                        "في الصباح أصلح الصياد الشبكة."}},
                      {&lexicon}),
                Contains(Said{"clause-omitted", "weary unhurried silent", ""}));
}

TEST(UnrenderedWords, WhatIsRenderedIsNotNoted) {
    const Lexicon lexicon = lexiconOf(kHarbour);
    EXPECT_THAT(found({{"In the morning the fisherman mended the net.", "في الصباح أصلح الصياد الشبكة."}},
                      {&lexicon}),
                IsEmpty());
}

TEST(UnrenderedWords, WithoutALexiconNothingIsNoted) {
    EXPECT_THAT(
        found({{"In the morning the weary fisherman mended the net.", "في الصباح أصلح الصياد الشبكة."}}),
        IsEmpty());
}

TEST(Settings, WhatOneSettingShowsTheNextShowsToo) {
    Divergence note;
    for (double confidence = 0; confidence <= 1; confidence += .05) {
        note.confidence = confidence;
        EXPECT_LE(isShownAt(Setting::Precise, note), isShownAt(Setting::Balanced, note));
        EXPECT_LE(isShownAt(Setting::Balanced, note), isShownAt(Setting::Thorough, note));
    }
}

} // namespace
} // namespace muqabala
