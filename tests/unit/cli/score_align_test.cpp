// How well documents are aligned, as the program says and as the scorer that comes with the sets says.

#include "align/aligner.h"
#include "app/collation/collate.h"
#include "app/collation/files.h"
#include "cli/program_fixture.h"
#include "corpus/export/bead_table.h"
#include "corpus/import/bilingual_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <memory>

namespace muqabala::cli {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class ScoreAlign : public Program {
protected:
    /// A document of two sentences below a folder; returns the folder.
    std::string setOf(const std::string& name, const std::string& gold) const {
        fs::create_directories(path(name + "/docs/one"));
        fileWith(name + "/docs/one/en.txt", "In 1998 it rained.\nHe saw 15 ships.\n");
        fileWith(name + "/docs/one/ar.txt", "أمطرت عام 1998.\nرأى 15 سفينة.\n");
        fileWith(name + "/docs/one/gold.tsv", gold);
        return path(name);
    }
};

TEST_F(ScoreAlign, ScoresDocumentsBelowAFolder) {
    const std::string folder = setOf("set", "0\t1\t0\t1\n1\t2\t1\t2\n");
    const Outcome outcome = run({"score", "align", folder});
    EXPECT_EQ(outcome.code, ExitCode::Success);
    EXPECT_THAT(outcome.out,
                testing::StartsWith(folder + "\n"
                                             "== 1 documents (0 missing): gold beads 2, hypothesis beads 2 "
                                             "(non-null)\n"
                                             "  strict     P 1.0000  R 1.0000  F1 1.0000\n"
                                             "  lax        P 1.0000  R 1.0000  F1 1.0000\n"
                                             "  null en    P 0.0000  R 0.0000  F1 0.0000  (gold 0, hyp 0)\n"
                                             "  null ar    P 0.0000  R 0.0000  F1 0.0000  (gold 0, hyp 0)\n"
                                             "  null both  P 0.0000  R 0.0000  F1 0.0000\n"
                                             "  macro strict F1 1.0000\n"
                                             "  calibration error 0."));
    EXPECT_THAT(outcome.out, HasSubstr(" over 2 pairs, one-sided ones too\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\n  errors in the least probable tenth  0.00 % (0 of 0)\n"));
    EXPECT_THAT(outcome.out, Not(HasSubstr("together")));
}

TEST_F(ScoreAlign, SeveralFoldersHaveATotal) {
    const std::string right = setOf("right", "0\t1\t0\t1\n1\t2\t1\t2\n");
    const std::string wrong = setOf("wrong", "0\t1\t0\t1\n1\t2\t2\t2\n2\t2\t1\t2\n");
    const Outcome outcome = run({"score", "align", right, wrong});
    EXPECT_EQ(outcome.code, ExitCode::Success);
    EXPECT_THAT(outcome.out,
                HasSubstr("All 2 folders together\n"
                          "== 2 documents (0 missing): gold beads 3, hypothesis beads 4 (non-null)\n"
                          "  strict     P 0.7500  R 1.0000  F1 0.8571\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\n  errors in the least probable tenth  "));
    EXPECT_THAT(outcome.out, HasSubstr(" of 1)\n"));
}

TEST_F(ScoreAlign, FoldersWithoutDocumentsAreNamed) {
    EXPECT_EQ(run({"score", "align", path("absent")}).err,
              "muqabala: " + path("absent") + ": there is no such folder.\n");
    const Outcome outcome = run({"score", "align", path(".")});
    EXPECT_EQ(outcome.err,
              "muqabala: " + path(".") + ": there is no folder in it with en.txt, ar.txt and gold.tsv.\n");
    EXPECT_EQ(outcome.code, ExitCode::Misuse);
}

TEST_F(ScoreAlign, FilesBesideTheFoldersArePassedOver) {
    const std::string folder = setOf("set", "0\t1\t0\t1\n1\t2\t1\t2\n");
    const std::string file = fileWith("README.md", "What this is.\n");
    const Outcome outcome = run({"score", "align", file, folder});
    EXPECT_EQ(outcome.code, ExitCode::Success);
    EXPECT_EQ(outcome.err, "muqabala: warning: " + file + " is not a folder and is passed over.\n");
    EXPECT_THAT(outcome.out, testing::StartsWith(folder + "\n"));
}

TEST_F(ScoreAlign, OurOwnHonestCasesAreAlignedNearlyRight) {
    const Outcome outcome = run({"score", "align", MUQABALA_SOURCE_DIR "/tests/quality"});
    EXPECT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("== 7 documents "));
    EXPECT_THAT(outcome.out,
                testing::ContainsRegex("strict     P (0\\.9|1\\.0)[0-9]+  R (0\\.9|1\\.0)[0-9]+"));
}

std::string outputOf(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::string output;
    std::array<char, 4096> buffer{};
    while (pipe && std::fgets(buffer.data(), buffer.size(), pipe.get()) != nullptr)
        output += buffer.data();
    return output;
}

Document segmented(const fs::path& file, const Language& language) {
    return *readSegmentedText(*app::readFile(file), file.string(), language, std::nullopt);
}

TEST_F(ScoreAlign, TheScorerOfTheSetsSaysTheSame) {
    const fs::path sets = MUQABALA_SHARED_DIR "/bench/sets";
    const std::string scorer = MUQABALA_SHARED_DIR "/bench/score.py";
    if (!fs::exists(sets) || !fs::exists(scorer))
        GTEST_SKIP() << "no " << sets << " or no " << scorer;
    const auto resources = app::loadResources({"en"}, {"ar"}, app::Spelling::Leave);
    ASSERT_TRUE(resources);
    for (const std::string set : {"ntrex-dev-p10", "tico19-hard", "flores-para"}) {
        const fs::path docs = sets / set / "docs";
        for (const auto& entry : fs::directory_iterator(docs)) {
            const auto aligned = align(segmented(entry.path() / "en.txt", {"en"}),
                                       segmented(entry.path() / "ar.txt", {"ar"}), resources->lexicon);
            ASSERT_TRUE(aligned);
            const std::string name = set + "/" + entry.path().filename().string();
            fs::create_directories(path(name));
            fileWith(name + "/gold.tsv", writeBeadTable(aligned->segments));
        }
        const std::string theirs =
            outputOf("python3 '" + scorer + "' '" + docs.string() + "' '" + path(set) + "'");
        ASSERT_THAT(theirs, HasSubstr("\n  lax "));
        EXPECT_THAT(run({"score", "align", docs.string()}).out,
                    testing::StartsWith(docs.string() + "\n" + theirs));
    }
}

} // namespace
} // namespace muqabala::cli
