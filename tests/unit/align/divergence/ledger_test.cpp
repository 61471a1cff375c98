#include "align/divergence/ledger.h"

#include "align/divergence/check_tables.h"
#include "tests/unit/align/divergence/pairs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muqabala {
namespace {

using muqabala::testing::divergencesIn;
using muqabala::testing::Pairs;
using muqabala::testing::projectOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::Pair;

/// What the tests know: some words, and a label.
class LedgerOf : public ::testing::Test {
protected:
    LedgerOf() {
        EXPECT_TRUE(lexicon_.addTable(
            "united\tمتحد\nstate\tولاية\ncity\tمدينة\nship\tسفينة\nrebel\tمتمرد\n"
            "leave\tغادر\nship\tمركب\nreturn\tرجع\nreturn\tعاد\nsleep\tنام\nport\tميناء\nbandit\tقاطع طريق\n",
            "table", {"en"}, {"ar"}, 0));
        tables_.labels = *LabelTable::read(
            "rebel, insurgent\tمتمرد, متمردون, متمردين\tإرهابي, إرهابيون, إرهابيين\n", "labels");
    }

    [[nodiscard]] DetectionResources resources() const {
        DetectionResources known{&lexicon_};
        known.tables = &tables_;
        return known;
    }

    [[nodiscard]] std::vector<LedgerEntry> ledger(const Pairs& pairs) const {
        const Project project = projectOf(pairs);
        return nameLedger(project.source, project.target, project.paragraphs, project.alignment, resources());
    }

    /// Words and number of uses of each rendering of a term.
    [[nodiscard]] std::vector<std::pair<std::string, std::size_t>> renderings(const Pairs& pairs,
                                                                              std::string_view term) const {
        std::vector<std::pair<std::string, std::size_t>> found;
        for (const LedgerEntry& entry : ledger(pairs)) {
            for (const LedgerRendering& rendering : entry.renderings) {
                if (entry.term == term)
                    found.emplace_back(rendering.words, rendering.places.size());
            }
        }
        return found;
    }

    Lexicon lexicon_;
    CheckTables tables_;
};

TEST_F(LedgerOf, ANameIsCountedThroughCliticsAndPossessives) {
    EXPECT_THAT(renderings({{"The city saw Sunderland.", "رأت المدينة سندرلاند."},
                            {"The ships of Sunderland left.", "غادرت السفن سندرلاند."},
                            {"There is Sunderland's port.", "هناك ميناء لسندرلاند."}},
                           "Sunderland"),
                ElementsAre(Pair("سندرلاند", 3)));
}

TEST_F(LedgerOf, NamesThatStandTogetherAreOneUnlessOneStandsAlone) {
    const Pairs pairs{{"He saw Barack Obama there.", "رأى باراك أوباما هناك."},
                      {"Then Obama left.", "ثم غادر أوباما."},
                      {"They saw San Francisco.", "رأوا سان فرانسيسكو."}};
    EXPECT_THAT(ledger(pairs),
                ElementsAre(Field(&LedgerEntry::term, "Obama"), Field(&LedgerEntry::term, "Barack"),
                            Field(&LedgerEntry::term, "San Francisco")));
    EXPECT_THAT(renderings(pairs, "San Francisco"), ElementsAre(Pair("سان فرانسيسكو", 1)));
}

TEST_F(LedgerOf, WhatNothingRendersIsTold) {
    EXPECT_THAT(
        renderings({{"Then Sunderland left.", "ثم غادر سندرلاند."}, {"Then Sunderland slept.", "ثم نام."}},
                   "Sunderland"),
        ElementsAre(Pair("سندرلاند", 1), Pair("", 1)));
}

TEST_F(LedgerOf, WordsThatOnlyOpenSentencesOrStandInSmallLettersAreNoNames) {
    EXPECT_THAT(ledger({{"Harbours sleep. There the Old man left on Monday.", "تنام الموانئ."},
                        {"The old ship left.", "غادرت السفينة القديمة."}}),
                IsEmpty());
}

TEST_F(LedgerOf, ALabelTellsHowTheTableJudgesItsRenderings) {
    const std::vector<LedgerEntry> entries = ledger({{"The rebels left.", "غادر المتمردون."},
                                                     {"The rebels slept.", "نام الإرهابيون."},
                                                     {"The insurgents returned.", "عاد المتمردون."}});
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].kind, LedgerKind::Label);
    EXPECT_EQ(entries[0].uses(), 3U);
    ASSERT_EQ(entries[0].renderings.size(), 2U);
    EXPECT_EQ(entries[0].renderings[0].naming, Naming::Same);
    EXPECT_EQ(entries[0].renderings[1].naming, Naming::Other);
    EXPECT_EQ(entries[0].renderings[1].words, "الإرهابيون");
}

TEST_F(LedgerOf, PlacesAreTheWordsOfBothTexts) {
    const Project project = projectOf({{"The rebels left.", "غادر المتمردون."}});
    const std::vector<LedgerEntry> entries =
        nameLedger(project.source, project.target, project.paragraphs, project.alignment, resources());
    ASSERT_EQ(entries.size(), 1U);
    const LedgerPlace place = entries[0].renderings[0].places[0];
    EXPECT_EQ(project.source.at(place.source), "rebels");
    ASSERT_TRUE(place.target);
    EXPECT_EQ(project.target.at(*place.target), "المتمردون");
}

TEST_F(LedgerOf, OriginalsInOtherLanguagesHaveNone) {
    Project project = projectOf({{"Then Sunderland left.", "ثم غادر سندرلاند."}});
    project.source.language = {"fr"};
    EXPECT_THAT(
        nameLedger(project.source, project.target, project.paragraphs, project.alignment, resources()),
        IsEmpty());
}

using Namings = LedgerOf;

/// The notes of a check.
std::vector<Divergence> notesOf(const Project& project, const DetectionResources& resources,
                                std::string_view check) {
    std::vector<Divergence> notes = divergencesIn(project, resources);
    std::erase_if(notes, [&](const Divergence& note) { return note.check != check; });
    return notes;
}

TEST_F(Namings, SeveralUsesUnderAnotherNameAreOneNoteWithTheirPlacesAndCounts) {
    const Project project = projectOf({{"The rebels left.", "غادر المتمردون."},
                                       {"The rebels slept.", "نام الإرهابيون."},
                                       {"The rebels returned.", "عاد الإرهابيون."}});
    const std::vector<Divergence> notes = notesOf(project, resources(), "naming-shift");
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_TRUE(notes[0].isOnDocument());
    ASSERT_EQ(notes[0].targetOccurrences.size(), 2U);
    EXPECT_EQ(project.target.at(notes[0].targetOccurrences[0]), "الإرهابيون");
    EXPECT_EQ(notes[0].reason, "“rebels” becomes “الإرهابيون” twice, “المتمردون” once.");
    EXPECT_EQ(notes[0].arabicReason, "تُرجمت «rebels» بـ«الإرهابيون» مرتين، وبـ«المتمردون» مرة.");
}

TEST_F(Namings, ASingleUseIsNotedAtItsPlace) {
    const Project project = projectOf({{"The rebels slept.", "نام الإرهابيون."}});
    const std::vector<Divergence> notes = notesOf(project, resources(), "naming-shift");
    ASSERT_EQ(notes.size(), 1U);
    ASSERT_TRUE(notes[0].source && notes[0].target);
    EXPECT_EQ(project.source.at(*notes[0].source), "rebels");
}

TEST_F(Namings, WhatKeepsItsNameIsNotNoted) {
    EXPECT_THAT(notesOf(projectOf({{"The rebels left.", "غادر المتمردون."}}), resources(), "naming-shift"),
                IsEmpty());
}

TEST_F(Namings, AnotherWordOfTheSentenceIsNotTakenForTheLabel) {
    const Project project =
        projectOf({{"The rebels left and the bandit slept there.", "غادر المتمردون ونام الإرهابي هناك."}});
    EXPECT_THAT(notesOf(project, resources(), "naming-shift"), IsEmpty());
}

using NameSpellings = LedgerOf;

TEST_F(NameSpellings, ANameSpeltOtherwiseOnceIsNotedThere) {
    const Project project = projectOf({{"Then Hamilton left.", "ثم غادر هاميلتون."},
                                       {"Then Hamilton slept.", "ثم نام هاميلتون."},
                                       {"There Hamilton returned.", "هناك عاد هاملتون."}});
    const std::vector<Divergence> notes = notesOf(project, resources(), "name-inconsistent");
    ASSERT_EQ(notes.size(), 1U);
    ASSERT_TRUE(notes[0].target);
    EXPECT_EQ(project.target.at(*notes[0].target), "هاملتون");
    EXPECT_EQ(notes[0].reason, "The name “Hamilton” is spelt “هاملتون” here, “هاميلتون” elsewhere (twice).");
    EXPECT_EQ(notes[0].arabicReason,
              "كُتب الاسم «Hamilton» هنا «هاملتون»، وفي غير هذا الموضع «هاميلتون» (مرتين).");
}

TEST_F(NameSpellings, SeveralUsesOfTheOtherSpellingAreOneNoteWithTheirPlaces) {
    const Project project = projectOf({{"Then Hamilton left.", "ثم غادر هاميلتون."},
                                       {"Then Hamilton slept.", "ثم نام هاملتون."},
                                       {"There Hamilton slept.", "هناك نام هاميلتون."},
                                       {"Then Hamilton slept there.", "ثم نام هاميلتون هناك."},
                                       {"There Hamilton returned.", "هناك عاد هاملتون."}});
    const std::vector<Divergence> notes = notesOf(project, resources(), "name-inconsistent");
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_TRUE(notes[0].isOnDocument());
    EXPECT_EQ(notes[0].targetOccurrences.size(), 2U);
    EXPECT_EQ(notes[0].reason, "The name “Hamilton” is spelt “هاملتون” twice, “هاميلتون” 3 times.");
}

TEST_F(NameSpellings, CliticsAndEndingsAreNoOtherSpelling) {
    EXPECT_THAT(notesOf(projectOf({{"Then Hamilton left.", "ثم غادر هاملتون."},
                                   {"There is Hamilton's ship.", "هناك سفينة لهاملتون."},
                                   {"Then Hamilton returned.", "ثم عاد وهاملتون."}}),
                        resources(), "name-inconsistent"),
                IsEmpty());
}

using TermRenderings = LedgerOf;

TEST_F(TermRenderings, ATermThatIsRenderedOtherwiseOnceIsNotedThere) {
    const Project project = projectOf({{"Then the ship left.", "ثم غادرت السفينة."},
                                       {"There the ship slept.", "هناك نامت السفينة."},
                                       {"Then the ship returned.", "ثم عادت السفينة."},
                                       {"There the ship returned.", "هناك عاد المركب."}});
    const std::vector<Divergence> notes = notesOf(project, resources(), "term-inconsistent");
    ASSERT_EQ(notes.size(), 1U);
    ASSERT_TRUE(notes[0].target);
    EXPECT_EQ(project.target.at(*notes[0].target), "المركب");
    EXPECT_EQ(notes[0].reason, "“ship” is “المركب” here and “السفينة” elsewhere (3 times).");
    EXPECT_EQ(notes[0].arabicReason, "تُرجمت «ship» هنا بـ«المركب»، وفي غير هذا الموضع بـ«السفينة» (3 مرات).");
}

TEST_F(TermRenderings, VerbsMayBeVaried) {
    const Project project = projectOf({{"They returned.", "عادوا."},
                                       {"They returned there.", "عادوا هناك."},
                                       {"Then they returned.", "ثم عادوا."},
                                       {"There they returned.", "هناك رجعوا."}});
    EXPECT_THAT(notesOf(project, resources(), "term-inconsistent"), IsEmpty());
}

TEST_F(TermRenderings, WhereTheUsualRenderingStandsTooTheOtherWordIsAnotherMatter) {
    const Project project = projectOf({{"Then the ship left.", "ثم غادرت السفينة."},
                                       {"There the ship slept.", "هناك نامت السفينة."},
                                       {"Then the ship returned.", "ثم عادت السفينة."},
                                       {"There the ship returned.", "هناك عاد المركب السفينة."}});
    EXPECT_THAT(notesOf(project, resources(), "term-inconsistent"), IsEmpty());
}

} // namespace
} // namespace muqabala
