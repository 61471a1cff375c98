// What linguists ask of collated texts: stats, find, compare.

#include "cli/program_fixture.h"

#include "corpus/store/project_file.h"
#include "tests/unit/corpus/export/sample.h"

#include <gmock/gmock.h>

namespace muqabala::cli {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class Study : public Program {
protected:
    [[nodiscard]] std::string projectFile(const std::string& name, const Project& project) const {
        const auto file = ProjectFile::create(path(name), project, {});
        EXPECT_TRUE(file);
        return path(name);
    }

    static Project reviewedBy(VerdictKind kind) {
        Project project = bakery();
        project.verdicts = {{.divergence = "n1", .kind = kind}};
        return project;
    }
};

TEST_F(Study, StatsCountWhatATextHas) {
    const Outcome outcome = run({"stats", sample()});
    EXPECT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    EXPECT_THAT(outcome.out, StartsWith("file\tof\tfigure\tvalue\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\tsource\tcoverage\t"));
}

TEST_F(Study, StatsOfSeveralFilesAreOneTable) {
    const std::string project = projectFile("bakery.muqabala", bakery());
    const Outcome outcome = run({"stats", project, sample(), "--table", "lengths"});
    EXPECT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr(project + "\t5\t12\t0\t\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\n" + sample() + "\t1\t"));
}

TEST_F(Study, TheScorecardCountsWhatWasAccepted) {
    const std::string project = projectFile("bakery.muqabala", reviewedBy(VerdictKind::Accepted));
    const Outcome outcome = run({"stats", project, "--table", "scorecard"});
    EXPECT_THAT(outcome.out, HasSubstr("\taccuracy/number\t0\t1\t0\t0\t5.000\n"));
    EXPECT_THAT(outcome.out, HasSubstr("fewer than 500 words"));
    EXPECT_THAT(run({"stats", project, "--table", "scorecard", "--open"}).out,
                HasSubstr("\taccuracy/omission\t"));
}

TEST_F(Study, AFileThatCannotBeReadIsNamedAndTheOthersAreCounted) {
    const Outcome outcome = run({"stats", path("none.muqabala"), projectFile("a.muqabala", bakery())});
    EXPECT_EQ(outcome.code, ExitCode::Failure);
    EXPECT_THAT(outcome.err, HasSubstr("none.muqabala"));
    EXPECT_THAT(outcome.out, HasSubstr("a.muqabala\tsource\tparagraphs\t3\n"));
}

TEST_F(Study, FindShowsWordsWithTheirCounterpart) {
    const std::string project = projectFile("bakery.muqabala", bakery());
    const Outcome outcome = run({"find", "thirty", project});
    EXPECT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    EXPECT_EQ(outcome.out, "file\tpair\tside\tbefore\tfound\tbehind\tcounterpart\n" + project +
                               "\t2\tsource\t\tThirty\tpeople work here.\tيعمل هنا ثلاثة أشخاص.\n");
    EXPECT_THAT(run({"find", "thirty", project, "--level", "exact"}).out, EndsWith("counterpart\n"));
    EXPECT_THAT(run({"find", "الخبز", project, "--level", "words", "--in", "target"}).out,
                HasSubstr("\t4\ttarget\tتقول السيدة رو: «\tخبز\t"));
}

TEST_F(Study, FindTakesPatternsAndRefusesWhatIsNone) {
    const std::string project = projectFile("bakery.muqabala", bakery());
    EXPECT_THAT(run({"find", "f\\w+r\\b", project, "--regex"}).out, HasSubstr("\tfour\t"));
    const Outcome outcome = run({"find", "(", project, "--regex"});
    EXPECT_EQ(outcome.code, ExitCode::Misuse);
    EXPECT_THAT(outcome.err, HasSubstr("the regular expression is not one"));
    EXPECT_EQ(run({"find", " ", project}).code, ExitCode::Misuse);
}

TEST_F(Study, CompareTellsTheAgreementOfTwoReviewers) {
    const std::string first = projectFile("first.muqabala", reviewedBy(VerdictKind::Accepted));
    const std::string second = projectFile("second.muqabala", reviewedBy(VerdictKind::Dismissed));
    const Outcome outcome = run({"compare", first, second});
    EXPECT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("\nremarks\t1\t0\t0\t0.000\t\n"));
    EXPECT_THAT(outcome.out, HasSubstr("\nfindings judged by both\t1\t1\t0\t0.000\t0.000\n"));
    const Outcome remarks = run({"compare", first, second, "--remarks"});
    EXPECT_THAT(remarks.out, HasSubstr("first\taccuracy/number\tmajor\t\t\tThirty\tثلاثة\t"));
}

TEST_F(Study, OtherTextsAreNotCompared) {
    const std::string first = projectFile("first.muqabala", bakery());
    const std::string second = projectFile("second.muqabala", onePair("One.", "واحد."));
    const Outcome outcome = run({"compare", first, second});
    EXPECT_EQ(outcome.code, ExitCode::Misuse);
    EXPECT_THAT(outcome.err, HasSubstr("not of the same texts"));
    EXPECT_THAT(outcome.out, Not(HasSubstr("remarks")));
}

} // namespace
} // namespace muqabala::cli
