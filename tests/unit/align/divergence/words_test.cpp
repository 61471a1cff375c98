#include "tests/unit/align/divergence/pairs.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

namespace muqabala {
namespace {

using muqabala::testing::divergencesIn;
using muqabala::testing::found;
using muqabala::testing::Pairs;
using muqabala::testing::projectOf;
using muqabala::testing::Said;
using muqabala::testing::saidOf;
using Saids = std::vector<Said>;

std::string contents(const std::string& path) {
    std::ifstream file(path);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

TEST(UnmatchedSegments, ARunWithinAParagraphIsOneNote) {
    Project project = projectOf({{"One. Two. Three.", "واحد."}});
    Document& source = project.source;
    source.segments = {{{0, 4}, 0}, {{5, 9}, 0}, {{10, 16}, 0}};
    source.paragraphs.front().segmentCount = 3;
    project.alignment = Alignment(
        {{{{0}, {1}}, {{0}, {1}}, 1.0}, {{{1}, {2}}, {{1}, {1}}, 0.9}, {{{2}, {3}}, {{1}, {1}}, 0.8}});
    const auto divergences = divergencesIn(project);
    ASSERT_EQ(divergences.size(), 1U);
    EXPECT_EQ(divergences.front().check, "segment-omitted");
    EXPECT_EQ(divergences.front().reason,
              "These 2 sentences of the original have no counterpart in the translation.");
    EXPECT_EQ(source.at(*divergences.front().source), "Two. Three.");
    EXPECT_EQ(divergences.front().severity, Severity::Major);
    EXPECT_NEAR(divergences.front().confidence, 0.95 * 0.85, 1e-9);
}

TEST(UnmatchedSegments, BothSidesAreWatchedAndMarksAloneAreNothing) {
    EXPECT_EQ(found({{"One.", "واحد."}, {"Two.", ""}, {"", "ثلاثة."}, {"***", ""}}),
              (Saids{{"segment-omitted", "Two.", ""}, {"segment-added", "", "ثلاثة."}}));
}

TEST(MovedPassages, AreOneNoteAndNeitherOmittedNorAdded) {
    Project project = projectOf(
        {{"Two.", ""}, {"Three.", ""}, {"One.", "واحد."}, {"", "اثنان."}, {"", "ثلاثة."}, {"", "أربعة."}});
    project.crossings = {{{{0}, {1}}, {{1}, {2}}, 0.9}, {{{1}, {2}}, {{2}, {3}}, 0.8}};
    EXPECT_EQ(saidOf(project),
              (Saids{{"passage-moved", "Two.\nThree.", "اثنان.\nثلاثة."}, {"segment-added", "", "أربعة."}}));
    const auto divergences = divergencesIn(project);
    EXPECT_EQ(divergences.front().reason,
              "This passage stands later in the translation than in the original.");
    EXPECT_EQ(divergences.front().confidence, 0.8);
}

TEST(LatinWords, CommonWordsLeftStandingAreNoted) {
    EXPECT_EQ(found({{"It was a controlled demolition.", "كان ذلك controlled demolition كبيرا."}}),
              (Saids{{"latin-words", "controlled demolition", "controlled demolition"}}));
}

TEST(LatinWords, NamesAcronymsUnitsAndAddressesMayStand) {
    EXPECT_EQ(
        found({{"10.",
                "شركة Apple وجامعة University of Essex وقناة BBC بسرعة 10 km على bbc.com أو info@bbc.com."}}),
        Saids{});
}

TEST(DoubledWords, SlipsAreNoted) {
    EXPECT_EQ(found({{"It was in in Rome.", "كان في في روما."}}), (Saids{}));
    EXPECT_EQ(found({{"It was in Rome.", "كان في في روما."}}), (Saids{{"word-doubled", "", "في في"}}));
    EXPECT_EQ(found({{"It was in in Rome.", "كان في روما."}}), (Saids{{"word-doubled", "in in", ""}}));
}

TEST(DoubledWords, StressDistributionAndNamesAreMeant) {
    EXPECT_EQ(found({{"He had had enough, and that that is so; Duran Duran.",
                      "مضى رويدا رويدا بلدة بلدة مع سي إن إن."}}),
              Saids{});
}

TEST(ParticleAfterSaying, WantsKasra) {
    EXPECT_EQ(found({{"He said that he left.", "قال الرئيس أنه غادر."}}),
              (Saids{{"particle-after-saying", "", "أنه"}}));
    EXPECT_EQ(found({{"He said that he left.", "قال إنه غادر بعد أن أكل."}}), Saids{});
}

/// The dictionaries of Debian with our own lists; loaded once, for that takes a while.
struct Spellers {
    Speller arabic;
    Speller english;
    OrthographyTable table;
};

class Spelling : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        const std::string folder = "/usr/share/hunspell/";
        auto arabic = Speller::open(folder + "ar.aff", folder + "ar.dic");
        auto english = Speller::open(folder + "en_US.aff", folder + "en_US.dic");
        if (!arabic || !english)
            return;
        const std::string own = MUQABALA_SOURCE_DIR "/dictionaries/";
        auto table = OrthographyTable::read(contents(own + "orthography.ar.tsv"), "orthography.ar.tsv");
        ASSERT_TRUE(table);
        spellers_ =
            std::make_unique<Spellers>(Spellers{std::move(*arabic), std::move(*english), std::move(*table)});
        spellers_->arabic.accept(readWordList(contents(own + "spelling.ar.txt")));
        spellers_->english.accept(readWordList(contents(own + "spelling.en.txt")));
    }

    static void TearDownTestSuite() { spellers_.reset(); }

    void SetUp() override {
        if (!spellers_)
            GTEST_SKIP() << "hunspell-ar or hunspell-en-us is not installed";
    }

    [[nodiscard]] static Saids find(const std::string& source, const std::string& target) {
        DetectionResources resources;
        resources.sourceSpeller = &spellers_->english;
        resources.targetSpeller = &spellers_->arabic;
        resources.targetOrthography = &spellers_->table;
        return found({{source, target}}, resources);
    }

    static inline std::unique_ptr<Spellers> spellers_;
};

TEST_F(Spelling, GoodProseIsNoMatter) {
    EXPECT_EQ(
        find("Obama met the Iraqi leaders in Baghdad.",
             "التقى أوباما وداعش والميليشيات القادةَ العراقيين في بغداد، وبدأوا يتحدثون عن الأيديولوجيا."),
        Saids{});
}

TEST_F(Spelling, AnUnknownWordIsNoted) {
    EXPECT_EQ(find("They gave bread away.", "شاركوا في توزيغ الخبز."), (Saids{{"spelling", "", "توزيغ"}}));
}

TEST_F(Spelling, ForgottenHamzaAndLastLettersAreCorrected) {
    EXPECT_EQ(find("He made it.", "اجرى الاغلبية الحكومه اكثر فى ان الامريكي قالو."),
              (Saids{{"orthography", "", "اجرى"},
                     {"orthography", "", "الاغلبية"},
                     {"orthography", "", "الحكومه"},
                     {"orthography", "", "اكثر"},
                     {"orthography", "", "فى"},
                     {"orthography", "", "ان"},
                     {"orthography", "", "الامريكي"},
                     {"orthography", "", "قالو"}}));
}

TEST_F(Spelling, WordsThatOnlyLookWrongAreLeft) {
    EXPECT_EQ(find("One agreed.", "كان واحد وافق وواصل الحق في المياه والوجه والكره."), Saids{});
}

TEST_F(Spelling, NamesAreNotTakenForWordsWithProclitics) {
    EXPECT_EQ(find("John Wayne and Long Lartin and the Milky Way.", "جون واين ولونغ لارتن ودرب التبانة."),
              Saids{});
}

TEST_F(Spelling, WordsRunTogetherAreParted) {
    EXPECT_EQ(
        find("The wave grew.", "زادتالموجة في الدولةالأوروبية."),
        (Saids{{"words-run-together", "", "زادتالموجة"}, {"words-run-together", "", "الدولةالأوروبية"}}));
}

TEST_F(Spelling, TheSoundOfANameOfTheOriginalIsLeft) {
    EXPECT_EQ(find("Ms. Abelson and Mr. Gryzbowski left.", "غادرت أبلسون وغريزبوفسكي."), Saids{});
    EXPECT_EQ(find("They left.", "غادر غريزبوفسكي."), (Saids{{"spelling", "", "غريزبوفسكي"}}));
}

TEST_F(Spelling, AliIsNotOnUnlessSomeoneIsNamedSo) {
    EXPECT_EQ(find("It is on the table.", "هو علي الطاولة."), (Saids{{"orthography", "", "علي"}}));
    EXPECT_EQ(find("Ali is at the table.", "علي عند الطاولة."), Saids{});
    EXPECT_EQ(find("I must leave.", "يجب علي أن أغادر."), Saids{});
}

TEST_F(Spelling, OfTheOriginalOnlySlipsNearAWordAreNoted) {
    EXPECT_EQ(find("His temperment and colour and favipiravir.", "مزاجه ولونه."),
              (Saids{{"source-spelling", "temperment", ""}}));
}

TEST_F(Spelling, AllRightFormsOfTheTableAreKnown) {
    const std::string table = contents(MUQABALA_SOURCE_DIR "/dictionaries/orthography.ar.tsv");
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t tab = line.find('\t');
        if (line.starts_with('#') || tab == std::string::npos)
            continue;
        std::istringstream forms(line.substr(tab + 1));
        for (std::string form; std::getline(forms, form, '/');) {
            EXPECT_TRUE(form.find(' ') != std::string::npos || spellers_->arabic.knows(form)) << line;
        }
    }
}

TEST(Orthography, AMalformedLineIsNamed) {
    const auto table = OrthographyTable::read("ان\tأن\nفى في\n", "table.tsv");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::MalformedData);
    EXPECT_EQ(table.error().line, 2U);
}

TEST(Findings, HaveIdsThatStayWhenTheTextGrowsBeforeThem) {
    const auto before = divergencesIn(projectOf({{"Police killed 44 people.", "قتلت الشرطة 34 شخصا."}}));
    const auto after = divergencesIn(
        projectOf({{"It rained.", "أمطرت."}, {"Police killed 44 people.", "قتلت الشرطة 34 شخصا."}}));
    ASSERT_EQ(before.size(), 1U);
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(before.front().id, after.front().id);
    EXPECT_EQ(before.front().id.size(), 16U);
}

TEST(Findings, EqualOnesGetIdsOfTheirOwn) {
    const std::pair<std::string, std::string> pair{"Police killed 44 people.", "قتلت الشرطة 34 شخصا."};
    const auto twice = divergencesIn(projectOf({pair, pair}));
    ASSERT_EQ(twice.size(), 2U);
    EXPECT_NE(twice[0].id, twice[1].id);
}

TEST(Findings, StandInTheOrderOfTheTranslation) {
    EXPECT_EQ(found({{"Two.", ""}, {"It rained 3 days.", "أمطرت 4 أيام ."}, {"", "نعم, لا, بلى."}}),
              (Saids{{"latin-marks", "", ""},
                     {"segment-omitted", "Two.", ""},
                     {"number-altered", "3", "4"},
                     {"space-before-mark", "", "أيام ."},
                     {"segment-added", "", "نعم, لا, بلى."}}));
}

TEST(Findings, NothingComesOfNothing) {
    EXPECT_TRUE(divergencesIn(Project{}).empty());
}

TEST(VerbEndings, BehindNegatingParticlesTheyAreShort) {
    EXPECT_EQ(
        found({{"Nobody was.", "لم يكون هناك أحد."},
               {"Nobody was.", "ولم يبقى أحد."},
               {"They will not.", "لن يعودون غدا."}}),
        (Saids{{"verb-ending", "", "يكون"}, {"verb-ending", "", "يبقى"}, {"verb-ending", "", "يعودون"}}));
}

TEST(VerbEndings, WhatIsRightIsLetBe) {
    EXPECT_EQ(found({{"It was not, nor will it not be.", "لم يكن هناك أحد ولن يكون."},
                     {"He did not and he did not.", "لم يتعاون معهم ولم يخبرني بشيء."},
                     {"They will not and did not.", "لن يبقى أحد ولم يعودوا."}}),
              Saids{});
}

TEST(UncountedNouns, AnAgeWantsItsNoun) {
    EXPECT_EQ(found({{"The man, 19.", "الرجل البالغ من العمر 19."},
                     {"The woman, 21.", "المرأة البالغة من العمر 21 عاما."}}),
              (Saids{{"noun-uncounted", "", "البالغ من العمر 19"}}));
}

} // namespace
} // namespace muqabala
