#include "tests/unit/align/divergence/pairs.h"

#include "align/divergence/check_tables.h"
#include "align/divergence/settings.h"
#include "align/divergence/user_rules.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muqabala {
namespace {

using muqabala::testing::divergencesIn;
using muqabala::testing::found;
using muqabala::testing::Pairs;
using muqabala::testing::projectOf;
using muqabala::testing::Said;
using muqabala::testing::saidOf;
using Saids = std::vector<Said>;
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

TEST(UnrenderedWords, ARelativeClauseThatWasLeftOutIsToldWithItsPronoun) {
    const Lexicon lexicon = lexiconOf(kHarbour);
    const auto notes =
        divergencesIn(projectOf({{"In the morning the fisherman, who was weary and silent, mended the net.",
                                  "في الصباح أصلح الصياد الشبكة."}}),
                      {&lexicon});
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().check, "word-omitted");
    EXPECT_EQ(notes.front().reason, "Nothing in the translation renders “who was weary and silent”.");
    EXPECT_GT(notes.front().confidence, .6);
}

TEST(UnrenderedWords, WhoSaidItLeftOutIsAnAttribution) {
    const Lexicon lexicon = lexiconOf(kHarbour);
    EXPECT_THAT(found({{"In the morning the fisherman mended the net, the weary captain said.",
                        "في الصباح أصلح الصياد الشبكة."}},
                      {&lexicon}),
                Contains(Said{"attribution-omitted", "the weary captain said", ""}));
}

TEST(UnrenderedWords, AClauseThatWasPutInIsAdded) {
    const Lexicon lexicon = lexiconOf(kHarbour);
    EXPECT_THAT(found({{"In the morning the fisherman mended the net.",
                        "في الصباح أصلح الصياد الشبكة، وهو متعب صامت متمهل."}},
                      {&lexicon}),
                Contains(Said{"words-added", "", "وهو متعب صامت متمهل"}));
}

TEST(UnrenderedWords, WordsInPlaceOfOthersAreNoAddition) {
    const Lexicon lexicon = lexiconOf(kHarbour);
    const auto notes =
        found({{"In the morning the fisherman mended the net, which was quite ragged and torn.",
                "في الصباح أصلح الصياد الشبكة، وهو متعب صامت متمهل."}},
              {&lexicon});
    EXPECT_TRUE(std::ranges::none_of(notes, [](const Said& said) { return said.check == "words-added"; }));
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

TEST(WrongCounterpart, TextsThatHaveHardlyAWordInCommonAreNotedAsOne) {
    const Lexicon lexicon = lexiconOf(kHarbour);
    const Said whole{"wrong-counterpart", "In the morning the weary fisherman mended the net.",
                     "ميناء صامت متعب متمهل صامت."};
    EXPECT_THAT(found({{whole.source, whole.target}}, {&lexicon}), Contains(whole));
}

TEST(WrongCounterpart, APairThatTheAlignmentIsSureOfIsLetBe) {
    const Lexicon lexicon = lexiconOf(kHarbour);
    const Said whole{"wrong-counterpart", "In the morning the weary fisherman mended the net.",
                     "ميناء صامت متعب متمهل صامت."};
    Project project = projectOf({{whole.source, whole.target}});
    project.alignment = Alignment({{{{0}, {1}}, {{0}, {1}}, 0.95}});
    EXPECT_THAT(saidOf(project, {&lexicon}), ::testing::Not(Contains(whole)));
}

TEST(WrongCounterpart, ATranslationThatBreaksOffIsCutNotWrong) {
    const Lexicon lexicon = lexiconOf(kHarbour);
    const auto notes =
        found({{"In the morning by the harbour, a weary silent unhurried and ragged fisherman mended.",
                "في الصباح عند الميناء."}},
              {&lexicon});
    EXPECT_THAT(notes, Contains(Field(&Said::check, "clause-omitted")));
    EXPECT_THAT(notes, ::testing::Not(Contains(Field(&Said::check, "wrong-counterpart"))));
}

TEST(Detection, OneMatterThatTwoChecksFindIsOneNote) {
    const std::vector<Divergence> notes =
        divergencesIn(projectOf({{"Dozens of shops opened.", "فتحت مئات المتاجر."}}));
    EXPECT_EQ(std::ranges::count(notes, Category::Quantifier, &Divergence::category), 1);
}

TEST(Negation, WhatIsDeniedOnBothSidesIsNoMatter) {
    const Pairs pairs{
        {"He did not go.", "لم يذهب."},
        {"He failed to go.", "لم يذهب."},
        {"He never said a word.", "رفض أن يقول كلمة."},
        {"Not only he went.", "ذهب هو أيضا."},
        {"He still lives.", "لا يزال حيا."},
        {"The ministry has yet to answer.", "لم ترد الوزارة بعد."},
        {"Nobody comes when it fails.", "لا يأتي أحد حين يتعطل."},
    };
    EXPECT_EQ(found(pairs), Saids{});
}

TEST(Negation, ALostOneIsShownWithTheWordItDenies) {
    EXPECT_EQ(found({{"He has never published it.", "نشره."}}),
              (Saids{{"negation-lost", "never published", ""}}));
}

TEST(Negation, AWordThatDeniesByItsMeaningLeavesLittleSuspicion) {
    const Project project = projectOf({{"They were left without work.", "باتوا عاطلين."}});
    for (const Divergence& divergence : divergencesIn(project))
        EXPECT_FALSE(isShownAt(Setting::Precise, divergence));
}

TEST(Negation, HavingYetToDoSomethingDenies) {
    EXPECT_EQ(found({{"The ministry has yet to answer.", "ردت الوزارة."}}),
              (Saids{{"negation-lost", "yet to", ""}}));
}

TEST(Negation, NotOnlyThatBecameOnlyIsToldWithLittleConfidence) {
    const auto notes = divergencesIn(projectOf(
        {{"They need not only bread but also time.", "يحتاجون إلى الخبز فقط، ولكن إلى الوقت أيضا."}}));
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().check, "negation-lost");
    EXPECT_FALSE(isShownAt(Setting::Precise, notes.front()));
}

TEST(Negation, OneFarFromAnyOfTheTranslationIsToldWithLittleConfidence) {
    const auto notes = divergencesIn(
        projectOf({{"He did not publish the long letter that his brother had written to the whole family.",
                    "نشر الرسالة الطويلة التي كتبها أخوه إلى العائلة كلها بدون تردد."}}));
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().check, "negation-lost");
    EXPECT_FALSE(isShownAt(Setting::Precise, notes.front()));
}

TEST(Negation, AnAddedOneIsShownWithTheWordItDenies) {
    EXPECT_EQ(found({{"The bus will come.", "لن تأتي الحافلة."}}),
              (Saids{{"negation-added", "", "لن تأتي"}}));
}

double negationSureness(const Pairs& pairs, const DetectionResources& resources) {
    double surest = 0;
    for (const Divergence& note : divergencesIn(projectOf(pairs), resources)) {
        if (note.category == Category::Negation)
            surest = std::max(surest, note.confidence);
    }
    return surest;
}

TEST(Negation, ADenialOfAWordThatHasNoCounterpartMayBeSaidByAPositiveWord) {
    const Lexicon lexicon = lexiconOf("group\tمجموعة\nhappy\tسعيد\ncaptain\tقبطان\n");
    const double affirmed =
        negationSureness({{"The captain was not happy.", "كان القبطان سعيدا."}}, {&lexicon});
    const double unrendered =
        negationSureness({{"The captain was not happy.", "كان القبطان مستاء."}}, {&lexicon});
    EXPECT_GT(affirmed, .8);
    EXPECT_GT(unrendered, 0);
    EXPECT_LT(unrendered, .31);
}

TEST(Negation, ANegativeWordDeniesLikeTheArabicNegator) {
    const Lexicon lexicon = lexiconOf("captain\tقبطان\nirreplaceable\tيعوض\nripe\tيعوض\n");
    const double byForm =
        negationSureness({{"The captain is irreplaceable.", "القبطان لا يعوض."}}, {&lexicon});
    const double added = negationSureness({{"The captain is ripe.", "القبطان لا يعوض."}}, {&lexicon});
    EXPECT_LT(byForm, .31);
    EXPECT_GT(added, .6);
}

TEST(Negation, TheDenialOfAnotherWordIsToldWithLittleConfidence) {
    const Lexicon lexicon = lexiconOf("captain\tقبطان\nsleep\tنام\nnet\tشبكة\nmend\tأصلح\nold\tقديم\n"
                                      "letter\tرسالة\nbrother\tأخ\nwrite\tكتب\nmorning\tصباح\n");
    const Pairs pairs{{"The captain did not sleep, and in the morning his brother mended the old net.",
                       "نام القبطان، وفي الصباح لم يصلح أخوه الشبكة القديمة."}};
    const double misplaced = negationSureness(pairs, {&lexicon});
    EXPECT_GT(misplaced, 0);
    EXPECT_LT(misplaced, .31);
}

TEST(Quotations, SpeechThatLosesItsMarksIsNoted) {
    EXPECT_EQ(
        found({{"“We worked with our hands before that,” he said.", "قال إنهم عملوا بأيديهم قبل ذلك."}}),
        (Saids{{"quotation-lost", "“We worked with our hands before that,”", ""}}));
}

TEST(Quotations, QuotationsOfAnyShapeAreTheSame) {
    const Pairs pairs{
        {"He said: \"Yes, we can do it.\"", "قال: «نعم نستطيع»."},
        {"It looked 'like a muppet'.", "بدا \"كالدمية\"."},
        {"It runs with a program called Windows.", "يعمل ببرنامج \"ويندوز\"."},
        {"He said: \"One thing is left.", "قال: \"بقي شيء."},
        {"And that is that.\"", "وهذا كل شيء.\""},
    };
    EXPECT_EQ(found(pairs), Saids{});
}

CheckTables tablesOf(std::string_view contraries, std::string_view places, std::string_view cues) {
    CheckTables tables;
    tables.contraries = ContraryTable::read(contraries, "contraries").value();
    tables.places = PlaceTable::read(places, "places").value();
    tables.cues = CueTable::read(cues, "cues").value();
    return tables;
}

DetectionResources resourcesOf(const CheckTables& tables) {
    DetectionResources resources;
    resources.tables = &tables;
    return resources;
}

constexpr std::string_view kBefore = "meaning\tbefore | by, until\tقبل\tafter | from\tبعد\n";

TEST(Contraries, TheContraryInThePlaceOfAWordIsNoted) {
    const CheckTables tables = tablesOf(kBefore, "", "");
    EXPECT_EQ(found({{"They left before the storm.", "غادروا بعد العاصفة."}}, resourcesOf(tables)),
              (Saids{{"contrary", "before", "بعد"}}));
}

TEST(Contraries, NothingIsNotedWhereTheOriginalSaysBothOrMayMeanTheOther) {
    const CheckTables tables = tablesOf(kBefore, "", "");
    const Pairs pairs{
        {"Before or after the storm.", "قبل العاصفة أو بعدها."},
        {"They left before dawn from the port.", "غادروا قبل الفجر من بعد الميناء."},
        {"They left before the storm.", "غادروا قبل العاصفة."},
    };
    EXPECT_EQ(found(pairs, resourcesOf(tables)), Saids{});
}

TEST(Contraries, AShiftOfLabelIsOne) {
    const CheckTables tables =
        tablesOf("naming\tmilitant\tمسلح, مسلحون\tterrorist\tإرهابي, إرهابيون\n", "", "");
    EXPECT_EQ(found({{"Militants fired.", "أطلق الإرهابيون النار."}}, resourcesOf(tables)),
              (Saids{{"naming-shift", "Militants", "الإرهابيون"}}));
}

TEST(Contraries, AWordIsNoExcuseForItself) {
    const CheckTables tables = tablesOf("quantifier\tmost\tمعظم\tsome | many\tبعض\n", "", "");
    EXPECT_EQ(found({{"Most farmers left.", "غادر بعض المزارعين."}}, resourcesOf(tables)),
              (Saids{{"quantifier-shift", "Most", "بعض"}})); // "most" is a form of "many" too
}

double surenessOf(const Pairs& pairs, const DetectionResources& resources) {
    double surest = 0;
    for (const Divergence& note : divergencesIn(projectOf(pairs), resources)) {
        if (note.check == "contrary")
            surest = std::max(surest, note.confidence);
    }
    return surest;
}

TEST(Contraries, AContraryThatIsDeniedIsHardlyOne) {
    const CheckTables tables = tablesOf("meaning\tdifficult\tصعب\teasy\tسهل\n", "", "");
    const DetectionResources resources = resourcesOf(tables);
    const double plain = surenessOf({{"The crossing is difficult today.", "العبور سهل اليوم."}}, resources);
    const double denied =
        surenessOf({{"The crossing is difficult today.", "العبور ليس سهل اليوم."}}, resources);
    EXPECT_GT(plain, .8);
    EXPECT_LT(denied, plain - .1);
}

TEST(Contraries, AWordThatAnotherAccountsForIsHardlyAContrary) {
    const CheckTables tables = tablesOf(kBefore, "", "");
    const Lexicon lexicon = lexiconOf("before\tقبل\nafterwards\tبعد\nstorm\tعاصفة\nleave\tغادر\n");
    DetectionResources resources = resourcesOf(tables);
    resources.lexicon = &lexicon;
    const double alone = surenessOf({{"They leave before the storm.", "غادر بعد عاصفة."}}, resources);
    const double accounted = surenessOf({{"They leave before the storm.", "غادر قبل عاصفة بعد."}}, resources);
    EXPECT_GT(alone, .8);
    EXPECT_LT(accounted, .31);
}

TEST(Contraries, AnUnknownShiftIsMalformed) {
    const auto table = ContraryTable::read("mood\ta\tب\tc\tد\n", "table");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().detail, "there is no shift named \"mood\"");
    EXPECT_EQ(table.error().line, 1U);
}

TEST(Places, APlaceThatBecameAnotherIsNoted) {
    const CheckTables tables = tablesOf("", "france, french\tفرنسا, فرنسي\nitaly\tإيطاليا\n", "");
    EXPECT_EQ(found({{"He lives in France.", "يعيش في إيطاليا."}}, resourcesOf(tables)),
              (Saids{{"place-altered", "France", "إيطاليا"}}));
    EXPECT_EQ(found({{"The French like it.", "يعجب ذلك الفرنسيين."}}, resourcesOf(tables)), Saids{});
}

TEST(Places, OfTwoMentionsTheOneThatWasChangedIsNoted) {
    const CheckTables tables = tablesOf("", "france, french\tفرنسا, فرنسي\nitaly\tإيطاليا\n", "");
    EXPECT_EQ(
        found({{"France is old. He loves France.", "فرنسا قديمة. وهو يحب إيطاليا."}}, resourcesOf(tables)),
        (Saids{{"place-altered", "France", "إيطاليا"}}));
}

constexpr std::string_view kReserve = "attribution\t.8\treportedly | reported\tذكر, تقارير\n"
                                      "*hedge\t.7\tperhaps | may, can\tربما | قد\n";

TEST(Cues, AReserveWithoutAnswerIsLost) {
    const CheckTables tables = tablesOf("", "", kReserve);
    EXPECT_EQ(found({{"He reportedly left.", "غادر."}}, resourcesOf(tables)),
              (Saids{{"attribution-lost", "reportedly", ""}}));
    EXPECT_EQ(found({{"He reportedly left.", "ذكرت تقارير أنه غادر."}}, resourcesOf(tables)), Saids{});
}

TEST(Cues, WhatOnlyExcusesIsNotMissed) {
    const CheckTables tables = tablesOf("", "", kReserve);
    EXPECT_EQ(found({{"He can leave.", "يغادر."}}, resourcesOf(tables)), Saids{});
}

TEST(Cues, AReserveThatTheOriginalHasNotIsAdded) {
    const CheckTables tables = tablesOf("", "", kReserve);
    EXPECT_EQ(found({{"He left.", "ربما غادر."}}, resourcesOf(tables)), (Saids{{"hedge-added", "", "ربما"}}));
    EXPECT_EQ(found({{"He can leave.", "ربما يغادر."}}, resourcesOf(tables)), Saids{});
}

TEST(Cues, AConfidenceThatIsNoNumberIsMalformed) {
    EXPECT_FALSE(CueTable::read("hedge\thigh\tperhaps\tربما\n", "table"));
}

std::vector<Said> foundByRules(std::string_view rows, const Pairs& pairs) {
    UserRules rules({"en"}, {"ar"});
    EXPECT_TRUE(rules.read(rows, "rules"));
    DetectionResources resources;
    resources.userRules = &rules;
    return found(pairs, resources);
}

TEST(UserRules, AWantedRenderingIsMissedThroughCliticsAndInflection) {
    const std::string_view rows = "quay\tquay\tرصيف\tOur word is رصيف.\n";
    EXPECT_EQ(foundByRules(rows, {{"They left the quays.", "غادروا الميناء."}}),
              (Saids{{"quay", "quays", ""}}));
    EXPECT_EQ(foundByRules(rows, {{"They left the quay.", "غادروا بالرصيف."}}), Saids{});
}

TEST(UserRules, AForbiddenRenderingIsShownOnBothSides) {
    EXPECT_EQ(foundByRules("crane\tcrane\t!ونش\t\n", {{"The crane fell.", "سقط الونش."}}),
              (Saids{{"crane", "crane", "الونش"}}));
}

TEST(UserRules, WordsOfOneSideAreFoundWhereverTheyStand) {
    EXPECT_EQ(foundByRules("jargon\t\tتفعيل, في إطار\t\n", {{"He did it.", "فعله في إطار تفعيل ذلك."}}),
              (Saids{{"jargon", "", "في إطار"}, {"jargon", "", "تفعيل"}}));
}

TEST(UserRules, ARuleWithoutWordsIsMalformed) {
    UserRules rules({"en"}, {"ar"});
    const Status status = rules.read("# head\nempty\t\t\t\n", "rules");
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().line, 2U);
    EXPECT_EQ(status.error().detail, "a rule without words to look for");
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
