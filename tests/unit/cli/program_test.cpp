#include "cli/program_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>

namespace muqabala::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;
using testing::StartsWith;

TEST_F(Program, TellsItsVersionAndItsCommands) {
    EXPECT_THAT(run({"--version"}).out, StartsWith("muqabala "));
    const Outcome help = run({"--help"});
    EXPECT_EQ(help.code, ExitCode::Success);
    EXPECT_THAT(help.out, HasSubstr("align"));
    EXPECT_THAT(help.out, HasSubstr("check"));
}

TEST_F(Program, WithoutACommandItIsMisused) {
    const Outcome outcome = run({});
    EXPECT_EQ(outcome.code, ExitCode::Misuse);
    EXPECT_EQ(run({"collate"}).err,
              "The following argument was not expected: collate\nRun with --help for more information.\n");
    EXPECT_EQ(outcome.err, "muqabala: name a command: align, check, compare, export, find, learn, ledger, "
                           "match, project, reimport, score or "
                           "stats. muqabala --help tells more.\n");
}

TEST_F(Program, WhatACommandNeedsIsSaid) {
    EXPECT_EQ(run({"align"}).err, "muqabala: name a text: muqabala align FILE [TRANSLATION] -o pairs.tmx\n");
    EXPECT_EQ(run({"align", "a.txt"}).err,
              "muqabala: say where the pairs go: muqabala align a.txt -o pairs.tmx\n");
    EXPECT_EQ(run({"check"}).err, "muqabala: name a text, muqabala check FILE [TRANSLATION], or a table with "
                                  "--pairs, one of the two\n");
    EXPECT_EQ(run({"align", "--segmented", "a", "b"}).err,
              "muqabala: say where the beads go: --beads FILE\n");
    EXPECT_EQ(run({"align", "a", "b", "--segmented", "a", "b", "--beads", "c"}).err,
              "muqabala: --segmented takes two texts and writes --beads; no other file goes with it\n");
    EXPECT_EQ(run({"check", "--fail-on", "any", "a"}).code, ExitCode::Misuse);
}

TEST_F(Program, AlignsTheSampleAndTellsWhatItFound) {
    const Outcome outcome = run({"align", sample(), "-o", path("a.tmx"), "-o", path("a.html"), "-o",
                                 path("a.tsv"), "-o", path("a.json")});
    EXPECT_EQ(outcome.code, ExitCode::Success);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, StartsWith("Arabic lines 1–22, English lines 24–37\n"));
    EXPECT_THAT(outcome.err, HasSubstr("the titles, 12 paragraph pairs, "));
    EXPECT_THAT(names(), ElementsAre("a.html", "a.json", "a.tmx", "a.tsv"));
}

TEST_F(Program, ALedgerIsATableWithTheFileInFront) {
    const Outcome outcome = run({"ledger", sample(), "--least", "2"});
    EXPECT_EQ(outcome.code, ExitCode::Success);
    EXPECT_THAT(outcome.out, StartsWith("file\tterm\tkind\tuses\trendering\tnaming\tcount\tpairs\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\tgovernment\tlabel\t2\tالنظام\tother\t1\t"));
}

TEST_F(Program, AFileThatTheLedgerCannotReadIsNamedAndTheOthersAreTold) {
    const Outcome outcome = run({"ledger", path("none.txt"), sample()});
    EXPECT_EQ(outcome.code, ExitCode::Failure);
    EXPECT_THAT(outcome.err, HasSubstr("none.txt: there is no such file."));
    EXPECT_THAT(outcome.out, HasSubstr("\tlabel\t"));
}

TEST_F(Program, TermsAreCheckedAgainstAllTermbases) {
    fileWith("one.tsv", "government\tالسلطات\n");
    fileWith("two.tsv", "# terms\nport\tالمرفأ\tالميناء\n");
    const Outcome outcome = run({"check", sample(), "--quiet", "--format", "tsv", "--termbase",
                                 path("one.tsv"), "--termbase", path("two.tsv")});
    EXPECT_EQ(outcome.code, ExitCode::Success);
    EXPECT_THAT(outcome.out, HasSubstr("\tterm-not-used\t"));
    EXPECT_THAT(outcome.out, HasSubstr("The termbase wants “المرفأ” for “port”, not “الميناء”."));
}

TEST_F(Program, AFaultyTermbaseIsRefusedWithItsLine) {
    fileWith("terms.tsv", "harbour\tميناء\nship\n");
    const Outcome outcome = run({"check", sample(), "--quiet", "--termbase", path("terms.tsv")});
    EXPECT_EQ(outcome.code, ExitCode::Failure);
    EXPECT_THAT(outcome.err,
                HasSubstr("terms.tsv, line 2: it does not follow its format: expected 2 to 4 columns"));
}

TEST_F(Program, ReasonsAreGivenInArabicWhenAskedFor) {
    EXPECT_THAT(run({"check", sample(), "--quiet", "--reasons-in", "ar"}).out,
                HasSubstr("لا مقابل في الترجمة"));
    EXPECT_EQ(run({"check", sample(), "--reasons-in", "fr"}).code, ExitCode::Misuse);
}

TEST_F(Program, QuietTellsNothingWhenAllIsWell) {
    const Outcome outcome = run({"align", sample(), "--quiet", "-o", path("a.tmx")});
    EXPECT_EQ(outcome.err, "");
}

TEST_F(Program, AnyNumberOfThreadsWritesTheSame) {
    const auto writtenBy = [](const std::string& threads) {
        return run({"align", sample(), "-o", "-", "--format", "tsv", "--threads", threads}).out;
    };
    EXPECT_FALSE(writtenBy("1").empty());
    EXPECT_EQ(writtenBy("3"), writtenBy("1"));
    EXPECT_EQ(run({"align", sample(), "-o", "-", "--format", "tsv", "--threads", "0"}).code,
              ExitCode::Misuse);
}

TEST_F(Program, AHyphenIsStandardOutputInTheFormatNamed) {
    const Outcome outcome = run({"align", sample(), "-o", "-", "--format", "tmx"});
    EXPECT_THAT(outcome.out, StartsWith("<?xml"));
}

TEST_F(Program, SegmentsAreAlignedToBeads) {
    const std::string original =
        fileWith("en.txt", "In 1998 it rained.\n\nHe saw 15 ships.\nIt was 30 May.\n");
    const std::string translation =
        fileWith("ar.txt", "أمطرت عام 1998.\n\nرأى 15 سفينة.\nكان ذلك في 30 مايو.\n");
    const Outcome outcome =
        run({"align", "--segmented", original, translation, "--beads", path("beads.tsv")});
    EXPECT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    EXPECT_THAT(contentOf("beads.tsv"), StartsWith("0\t1\t0\t1\t"));
    EXPECT_THAT(contentOf("beads.tsv"), HasSubstr("\n2\t3\t2\t3\t"));
}

TEST_F(Program, AnchorsAreKeptAndTheRestIsAlignedAroundThem) {
    const std::string original = fileWith("en.txt", "In 1998 it rained.\nHe saw 15 ships.\nIt was 30 May.\n");
    const std::string translation =
        fileWith("ar.txt", "أمطرت عام 1998.\nرأى 15 سفينة.\nكان ذلك في 30 مايو.\n");
    const std::string anchors = fileWith("anchors.tsv", "0\t2\t0\t1\tseen\n2\t2\t1\t2\n");
    const Outcome outcome = run(
        {"align", "--segmented", original, translation, "--anchors", anchors, "--beads", path("beads.tsv")});
    EXPECT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    EXPECT_THAT(contentOf("beads.tsv"), StartsWith("0\t2\t0\t1\t1.0000\n2\t2\t1\t2\t1.0000\n2\t3\t2\t3\t"));
}

TEST_F(Program, APairIsExplainedWithWhatSpeaksForItAndAgainst) {
    const Outcome outcome = run({"align", sample(), "--quiet", "--explain", "8"});
    EXPECT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    EXPECT_THAT(outcome.out, StartsWith("Pair 8 · English line 26 · Arabic line 12 · 1–1, probability "));
    for (const char* part :
         {" ↔ ", "has no match in the original", "lengths: ", "how usual pairs of 1–1 are",
          "beginnings and ends of paragraphs", "  in all\nNothing else is nearly as probable.\n"})
        EXPECT_THAT(outcome.out, HasSubstr(part));
    EXPECT_THAT(names(), ElementsAre());
}

TEST_F(Program, WhatStandsAloneIsExplainedByItsCost) {
    const std::string original = fileWith("en.txt", "In 1998 it rained.\nHe saw 15 ships.\n");
    const std::string translation = fileWith("ar.txt", "أمطرت عام 1998.\n");
    const Outcome outcome = run({"align", "--segmented", original, translation, "--explain", "2"});
    EXPECT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("   −2.53  left without counterpart"));
    EXPECT_THAT(outcome.out, HasSubstr("\nRunner-up: 2–1, probability 0."));
}

TEST_F(Program, APairThatWasConfirmedIsExplainedAsSuch) {
    const std::string text = fileWith("en.txt", "It rained.\n");
    const std::string translation = fileWith("ar.txt", "هطل المطر.\n");
    const std::string anchors = fileWith("anchors.tsv", "0\t1\t0\t1\n");
    EXPECT_THAT(run({"align", "--segmented", text, translation, "--anchors", anchors, "--explain", "1"}).out,
                HasSubstr("\nKept whatever speaks for it: a pair that was confirmed, or the titles.\n"));
}

TEST_F(Program, APairThatThereIsNotIsNotExplained) {
    const Outcome outcome = run({"align", sample(), "--quiet", "--explain", "800", "-o", path("a.tmx")});
    EXPECT_EQ(outcome.code, ExitCode::Misuse);
    EXPECT_THAT(outcome.err,
                testing::MatchesRegex("muqabala: there is no pair 800: the texts have [0-9]+ pairs, "
                                      "numbered from 1\n"));
    EXPECT_THAT(names(), ElementsAre());
}

TEST_F(Program, AnExplanationAndPairsDoNotShareStandardOutput) {
    const Outcome outcome = run({"align", sample(), "--explain", "1", "-o", "-", "--format", "tmx"});
    EXPECT_EQ(outcome.code, ExitCode::Misuse);
    EXPECT_EQ(outcome.err, "muqabala: --explain writes to standard output; the pairs cannot go there too\n");
}

TEST_F(Program, ReasonsGoToTheJsonWhenAskedFor) {
    EXPECT_EQ(run({"align", sample(), "--quiet", "-o", path("a.json")}).code, ExitCode::Success);
    EXPECT_THAT(contentOf("a.json"), Not(HasSubstr("\"reasons\"")));
    EXPECT_EQ(run({"align", sample(), "--quiet", "--reasons", "-o", path("a.json")}).code, ExitCode::Success);
    EXPECT_THAT(contentOf("a.json"), HasSubstr("\"reasons\": {"));
}

TEST_F(Program, NotesGoToStandardOutputAndTheExtensionSaysTheFormat) {
    const Outcome text = run({"check", sample()});
    EXPECT_EQ(text.code, ExitCode::Success);
    EXPECT_THAT(text.out, HasSubstr("\nPair "));
    EXPECT_EQ(run({"check", sample(), "-o", path("notes.json")}).out, "");
    EXPECT_THAT(contentOf("notes.json"), StartsWith("{"));
    EXPECT_EQ(run({"check", sample(), "--format", "json"}).out, contentOf("notes.json"));
}

TEST_F(Program, FailOnMakesNotesOfThatSeverityAFailure) {
    const std::string table =
        fileWith("pairs.tsv", "id\toriginal\ttranslation\n1\tHe saw 15 ships.\tرأى 51 سفينة.\n");
    EXPECT_EQ(run({"check", "--pairs", table}).code, ExitCode::Success);
    EXPECT_EQ(run({"check", "--pairs", table, "--fail-on", "minor"}).code, ExitCode::Failure);
    EXPECT_EQ(run({"check", "--pairs", table, "--fail-on", "major"}).code, ExitCode::Failure);
    EXPECT_EQ(run({"check", "--pairs", table, "--fail-on", "minor", "--min-confidence", "1"}).code,
              ExitCode::Success);
}

TEST_F(Program, PairedTextsAreCheckedRowByRow) {
    const std::string table = fileWith(
        "pairs.tsv",
        "id\toriginal\ttranslation\n1\tIt rained.\tهطل المطر.\n2\tHe saw 15 ships.\tرأى 51 سفينة.\n");
    const Outcome outcome = run({"check", "--pairs", table});
    EXPECT_THAT(outcome.out, HasSubstr("Pair 2 · English line 3 · Arabic line 3\n"));
    EXPECT_THAT(outcome.out, HasSubstr("“15”"));
}

TEST_F(Program, ATranslationMemoryIsCheckedUnitByUnit) {
    const std::string memory = path("sample.TMX");
    ASSERT_EQ(run({"align", sample(), "--format", "tmx", "-o", memory}).code, ExitCode::Success);
    const Outcome outcome = run({"check", memory});
    EXPECT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    EXPECT_EQ(outcome.out, run({"check", "--pairs", memory}).out);
    EXPECT_NE(outcome.out, "");
}

TEST_F(Program, AMemoryInOtherLanguagesIsRefusedWithThoseItHas) {
    const std::string memory =
        fileWith("memory.tmx", "<tmx><body><tu><tuv xml:lang=\"fr\"><seg>pluie</seg></tuv><tuv "
                               "xml:lang=\"de\"><seg>Regen</seg></tuv></tu></body></tmx>");
    EXPECT_EQ(run({"check", memory}).err,
              "muqabala: " + memory +
                  ": no pair in it has both languages (en and ar; found: de, fr). "
                  "Name those it has with --source-lang and --target-lang.\n");
}

TEST_F(Program, LearnsATableFromPairsThatAlignAndScoreUse) {
    const std::string pairs = fileWith("pairs.tsv", "id\toriginal\ttranslation\n1\tThe quay.\tالرصيف.\n"
                                                    "2\tAn old quay.\tرصيف عتيق.\n");
    const std::string table = path("table.tsv");
    const Outcome learned = run({"learn", pairs, "-o", table});
    EXPECT_EQ(learned.code, ExitCode::Success) << learned.err;
    EXPECT_THAT(learned.err,
                HasSubstr("1 translation learned from 2 pairs of sentences, 3 English and 3 Arabic "
                          "content words."));
    EXPECT_THAT(contentOf("table.tsv"), HasSubstr("# Source: pairs.tsv\n"));
    EXPECT_THAT(contentOf("table.tsv"), HasSubstr("\nquay\tرصيف\t1.00\n"));
    EXPECT_EQ(run({"align", sample(), "-o", path("a.tsv"), "--lexicon", table}).code, ExitCode::Success);
    EXPECT_THAT(run({"align", sample(), "-o", path("a.tsv"), "--lexicon", path("absent.tsv")}).err,
                HasSubstr("there is no such file"));
}

TEST_F(Program, WhatCannotBeLearnedFromIsSaid) {
    EXPECT_EQ(run({"learn", path("absent.tmx"), "-o", path("t.tsv")}).code, ExitCode::Failure);
    EXPECT_EQ(run({"learn", path("."), "-o", path("t.tsv")}).code, ExitCode::Failure);
    const std::string pairs = fileWith("pairs.tsv", "id\toriginal\ttranslation\n");
    EXPECT_EQ(run({"learn", pairs, "-o", pairs}).code, ExitCode::Misuse);
}

TEST_F(Program, WritesTheLinksOfWordsALinePair) {
    const Outcome outcome =
        run({"align", sample(), "--quiet", "-o", path("pairs.tsv"), "--links", path("links.txt")});
    ASSERT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    const std::string links = contentOf("links.txt");
    EXPECT_GT(std::count(links.begin(), links.end(), '\n'), 60);
    EXPECT_TRUE(std::all_of(links.begin(), links.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == ' ' || c == '\n';
    }));
    EXPECT_NE(links.find("0-"), std::string::npos);
}

TEST_F(Program, WordLinksStandInTheJsonWithTheirEvidenceWhenAskedFor) {
    ASSERT_EQ(run({"align", sample(), "--quiet", "--word-links", "-o", path("a.json")}).code,
              ExitCode::Success);
    const nlohmann::json pairs = nlohmann::json::parse(contentOf("a.json"))["pairs"];
    std::set<std::string> evidence;
    for (const nlohmann::json& pair : pairs) {
        ASSERT_TRUE(pair.contains("words"));
        for (const nlohmann::json& link : pair["words"])
            evidence.insert(link["evidence"].get<std::string>());
    }
    EXPECT_THAT(evidence, IsSupersetOf({"dictionary", "number", "sound"}));
}

TEST_F(Program, WordLinksAreLeftOutOfTheJsonOtherwise) {
    ASSERT_EQ(run({"align", sample(), "--quiet", "-o", path("a.json")}).code, ExitCode::Success);
    for (const nlohmann::json& pair : nlohmann::json::parse(contentOf("a.json"))["pairs"])
        EXPECT_FALSE(pair.contains("words"));
}

TEST_F(Program, ListsEveryCheckWithAnExample) {
    const Outcome outcome = run({"check", "--list-checks"});
    EXPECT_EQ(outcome.code, ExitCode::Success);
    EXPECT_NE(outcome.out.find(
                  "number-altered\n    numbers, written in any way, whose value differs\n    46 million"),
              std::string::npos);
}

} // namespace
} // namespace muqabala::cli
