// What people said of a project, in all that is written.

#include "corpus/export/export.h"
#include "corpus/import/pairs.h"
#include "tests/unit/corpus/export/sample.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace muqabala {
namespace {

using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string html(const ExportOptions& options = {}) {
    return writeHtml(reviewedBakery(), options).bytes;
}

TEST(ReviewInHtml, DismissedNotesAreLeftOut) {
    EXPECT_THAT(html(), Not(HasSubstr("Latin comma")));
    EXPECT_THAT(html(), HasSubstr("4 notes: 2 critical, 2 minor"));
}

TEST(ReviewInHtml, AcceptedNotesHaveWhoCommentAndRendering) {
    EXPECT_THAT(html(), HasSubstr("<span class=\"severity\">critical</span> <span "
                                  "class=\"standing\">(accepted, Omar)</span>: "));
    EXPECT_THAT(html(),
                HasSubstr("<span class=\"comment\"><bdi dir=\"auto\">a slip &lt;of the pen&gt;</bdi>"));
    EXPECT_THAT(html(), HasSubstr("<span class=\"suggestion\"><bdi dir=\"auto\">ثلاثون</bdi></span>"));
}

TEST(ReviewInHtml, OwnNotesStandBesideTheirWords) {
    EXPECT_THAT(html(), HasSubstr("<mark class=\"accuracy minor\">They</mark>"));
    EXPECT_THAT(html(), HasSubstr("<mark class=\"accuracy minor\">الرابعة</mark>"));
    EXPECT_THAT(html(), HasSubstr("(own note, Hind, repeated)</span>: "));
    EXPECT_THAT(html(), HasSubstr("They four.</bdi>"));
}

TEST(ReviewInHtml, TheStatusOfAPairStandsInTheGutter) {
    EXPECT_THAT(html(), HasSubstr("<span class=\"confirmed\">confirmed</span>"));
    EXPECT_THAT(html(), HasSubstr("<span class=\"rejected\">rejected</span>"));
    EXPECT_THAT(writeHtml(bakery(), {}).bytes, Not(HasSubstr("confirmed</span>")));
}

TEST(ReviewInHtml, TheScorecardStandsThereWhenAskedFor) {
    EXPECT_THAT(html(), Not(HasSubstr("Scorecard")));
    const std::string report = html({.scorecard = ScorecardOptions()});
    EXPECT_THAT(report, HasSubstr("<h2>Scorecard</h2>"));
    EXPECT_THAT(report, HasSubstr("1087.0 penalty points in 1000 words of the original (23)"));
    EXPECT_THAT(report, HasSubstr("Fewer than 500 words"));
}

TEST(ReviewInHtml, OnlyPairsWithNotesOnWish) {
    const std::string report = html({.reported = ReportedPairs::Noted});
    EXPECT_THAT(report, HasSubstr("id=\"pair-2\""));
    EXPECT_THAT(report, Not(HasSubstr("id=\"pair-4\"")));
    EXPECT_THAT(report, HasSubstr(">¶ 1</th>")) << "a paragraph is headed at its first pair shown";
}

TEST(ReviewInTmx, RejectedPairsAreLeftOutAndCounted) {
    const Exported tmx = writeTmx(reviewedBakery(), {});
    EXPECT_THAT(tmx.bytes, Not(HasSubstr("tuid=\"4\"")));
    EXPECT_THAT(tmx.warnings, ElementsAre("1 pair was rejected and left out."));
}

TEST(ReviewInTmx, PairsHaveTheirStatusAndNotesTheirState) {
    const std::string tmx = writeTmx(reviewedBakery(), {}).bytes;
    EXPECT_THAT(tmx, HasSubstr("<prop type=\"x-align-status\">confirmed</prop>"));
    EXPECT_THAT(tmx, HasSubstr("|side|start|end|state</prop>"));
    EXPECT_THAT(tmx, HasSubstr("n1|test|accuracy/number|critical|0.750|source|0|6|accepted</prop>"));
    EXPECT_THAT(tmx, HasSubstr("own-1||accuracy/hedge|minor||target|10|17|own</prop>"));
    EXPECT_THAT(tmx, HasSubstr("<note>[accuracy/hedge, minor] فجرا</note>"));
    EXPECT_THAT(tmx, HasSubstr("<note>[suggestion] ثلاثون</note>"));
    EXPECT_THAT(tmx, Not(HasSubstr("Latin comma")));
}

TEST(ReviewInTsv, PairsHaveAStatusAndNotesWithoutTheDismissed) {
    const std::string tsv = writeTsv(reviewedBakery(), {.byteOrderMark = ByteOrderMark::No}).bytes;
    EXPECT_THAT(tsv, HasSubstr("\tnotes\tstatus\n"));
    EXPECT_THAT(tsv,
                HasSubstr("accuracy/number, critical: “Thirty” becomes “ثلاثة” (3). – a slip <of the pen> → "
                          "ثلاثون\tconfirmed\n"));
    EXPECT_THAT(tsv, HasSubstr("accuracy/hedge, minor: فجرا\tunconfirmed\n"));
}

TEST(ReviewInTsv, ATableWithStatusIsReadBack) {
    const Result<Project> project = readPairs(writeTsv(reviewedBakery(), {}).bytes, "x.tsv", {});
    ASSERT_TRUE(project);
    EXPECT_EQ(project->alignment.beads().size(), 7U);
}

TEST(ReviewInTsv, TheTableOfNotesHasAllWithWhatBecameOfThem) {
    const std::string tsv = writeNotesTsv(reviewedBakery(), {.byteOrderMark = ByteOrderMark::No}).bytes;
    EXPECT_THAT(tsv, HasSubstr("\treason\tverdict\trepeated\tcomment\tsuggestion\tauthor\n"));
    EXPECT_THAT(tsv, HasSubstr("\tdismissed\t\thouse style\t\t\n"));
    EXPECT_THAT(
        tsv,
        HasSubstr(
            "own-1\t\taccuracy/hedge\tminor\t\t3\t1\t1\tThey four.\tالرابعة\t1\t\town\tyes\tفجرا\t\tHind\n"));
}

TEST(ReviewInJson, NotesHaveTheirReviewAndPairsTheirStatus) {
    const json file = json::parse(writeJson(reviewedBakery(), {}).bytes);
    EXPECT_EQ(file["pairs"][1]["status"], "confirmed");
    EXPECT_FALSE(file["pairs"][0].contains("status"));
    EXPECT_EQ(file["notes"][1]["severity"], "major") << "the check's";
    EXPECT_EQ(file["notes"][1]["review"], json::parse(R"({
        "verdict": "accepted", "category": "accuracy/number", "severity": "critical",
        "comment": "a slip <of the pen>", "suggestion": "ثلاثون", "repeated": false,
        "author": "Omar", "time": "2017-04-05T10:00:00Z"})"));
    EXPECT_EQ(file["notes"][0]["review"]["verdict"], "dismissed");
    EXPECT_FALSE(file["notes"][2].contains("review"));
}

TEST(ReviewInJson, OwnNotesHaveTheirPlaces) {
    const json file = json::parse(writeJson(reviewedBakery(), {}).bytes);
    ASSERT_EQ(file["ownNotes"].size(), 1U);
    EXPECT_EQ(file["ownNotes"][0]["source"].size(), 2U);
    EXPECT_EQ(file["ownNotes"][0]["pairs"], json::array({3}));
    EXPECT_FALSE(json::parse(writeJson(bakery(), {}).bytes).contains("ownNotes"));
}

} // namespace
} // namespace muqabala
