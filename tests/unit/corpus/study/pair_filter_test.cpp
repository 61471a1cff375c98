#include "corpus/study/pair_filter.h"

#include "tests/unit/corpus/export/sample.h"

#include <gmock/gmock.h>

namespace muqabala {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The bakery reviewed: the second pair confirmed, the number dismissed, a note of Hind's on the omission.
Project reviewed() {
    Project project = bakery();
    std::vector<Bead> beads = project.alignment.beads();
    beads[1].status = PairStatus::Confirmed;
    project.alignment = Alignment(std::move(beads));
    project.verdicts = {{.divergence = "n1", .kind = VerdictKind::Dismissed}};
    Note note;
    note.id = "own";
    note.source = {spanOf(project.source, "Nobody left.")};
    note.category = Category::Omission;
    note.severity = Severity::Critical;
    note.by.author = "Hind";
    project.notes = {note};
    return project;
}

std::vector<std::size_t> passing(const Project& project, const PairFilter& filter) {
    const std::vector<Remark> remarks = remarksOf(project, [](const Divergence&) { return true; });
    return pairsThatPass(filter, pairsOf(project, Level::Sentence, remarks), remarks);
}

TEST(PairFilter, AnEmptyOneLetsAllPass) {
    EXPECT_THAT(passing(reviewed(), {}), ElementsAre(0, 1, 2, 3, 4, 5, 6));
}

TEST(PairFilter, ByKindProbabilityAndStatus) {
    const Project project = reviewed();
    EXPECT_THAT(passing(project, {.kinds = {PairKind::Uneven, PairKind::SourceAlone}}), ElementsAre(2, 4));
    EXPECT_THAT(passing(project, {.kinds = {PairKind::TargetAlone}}), ElementsAre(5, 6));
    EXPECT_THAT(passing(project, {.leastProbability = .55, .mostProbability = .7}), ElementsAre(2, 4, 5));
    EXPECT_THAT(passing(project, {.statuses = {PairStatus::Confirmed}}), ElementsAre(1));
}

TEST(PairFilter, MovedPairsAreAKindOfTheirOwn) {
    Project project = reviewed();
    project.crossings = {{{{5}, {6}}, {{4}, {5}}, .8}};
    EXPECT_THAT(passing(project, {.kinds = {PairKind::Moved}}), ElementsAre(4, 5));
}

TEST(PairFilter, DismissedNotesDoNotCount) {
    const Project project = reviewed();
    EXPECT_THAT(passing(project, {.noted = Noted::Yes}), ElementsAre(4, 6));
    EXPECT_THAT(passing(project, {.noted = Noted::No}), ElementsAre(0, 1, 2, 3, 5));
    EXPECT_THAT(passing(project, {.categories = {Category::Number}}), IsEmpty());
}

TEST(PairFilter, OneNoteIsOfAllThatIsAsked) {
    const Project project = reviewed();
    EXPECT_THAT(passing(project, {.categories = {Category::Omission, Category::Addition}}),
                ElementsAre(4, 6));
    EXPECT_THAT(passing(project, {.leastSeverity = Severity::Major}), ElementsAre(4));
    EXPECT_THAT(passing(project, {.authors = {"Hind"}}), ElementsAre(4));
    EXPECT_THAT(passing(project, {.categories = {Category::Addition}, .authors = {"Hind"}}), IsEmpty());
}

TEST(PairFilter, ByTheTextThatWasFound) {
    const Project project = reviewed();
    const std::vector<Pair> pairs = pairsOf(project, Level::Sentence, {});
    const std::vector<std::size_t> found =
        pairsWith(pairs, SearchableText(project.source, SearchLevel::Letters).find("here"),
                  SearchableText(project.target, SearchLevel::Letters).find("خبز"));
    EXPECT_THAT(found, ElementsAre(0, 1, 3, 5)) << "the baker's shop has the bread in it";
    EXPECT_THAT(passing(project, {.kinds = {PairKind::TargetAlone}, .found = found}), ElementsAre(5));
}

} // namespace
} // namespace muqabala
