#include "app/collation/reimport.h"

#include "app/collation/files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace muqabala::app {
namespace {

/// The sample, aligned, checked and worked on a little.
class ReimportTest : public testing::Test {
protected:
    static const Resources& resources() {
        static const Result<Resources> loaded = loadResources({"en"}, {"ar"}, Spelling::Leave);
        return *loaded;
    }

    static std::string sample() {
        return *readFile(MUQABALA_SOURCE_DIR "/docs/sample/harbour-light.ar-en.txt");
    }

    void SetUp() override {
        Result<Collation> collation =
            collate(*readBilingualText(sample(), "sample.txt", {}), resources(), Detection::Yes);
        ASSERT_TRUE(collation);
        older_ = std::move(collation->project);
        std::vector<Bead> beads = older_.alignment.beads();
        for (std::size_t i = 0; i < beads.size(); i += 2)
            beads[i].status = PairStatus::Confirmed;
        older_.alignment = Alignment(std::move(beads));
        older_.notes = {{.id = "first", .target = {older_.target.segments.at(3).span}},
                        {.id = "last", .source = {older_.source.segments.back().span}}};
    }

    /// The text after changes, read again in the place of the older.
    Reimport readAgain(const std::string& text) const {
        Result<BilingualText> read = readBilingualText(text, "sample.txt", {});
        EXPECT_TRUE(read);
        Result<Reimport> done =
            reimport(older_, {std::move(read->source), std::move(read->target)}, resources());
        EXPECT_TRUE(done);
        return std::move(*done);
    }

    static const Project& projectIn(const Reimport& done) {
        return std::get<ProjectChange>(done.change.edits.at(0)).project;
    }

    static std::ptrdiff_t confirmed(const Project& project) {
        return std::ranges::count(project.alignment.beads(), PairStatus::Confirmed, &Bead::status);
    }

    Project older_;
};

TEST_F(ReimportTest, theSameTextKeepsEverything) {
    const Reimport done = readAgain(sample());
    const Project& project = projectIn(done);
    EXPECT_TRUE(done.losses.empty());
    EXPECT_EQ(project.source, older_.source);
    EXPECT_EQ(project.target, older_.target);
    EXPECT_EQ(project.notes, older_.notes);
    EXPECT_EQ(confirmed(project), confirmed(older_));
    EXPECT_TRUE(done.kinship.isPlausible());
}

TEST_F(ReimportTest, onlyWhatTouchesAChangedSentenceIsLost) {
    const std::string changed(older_.source.at(older_.source.segments.at(2).span));
    std::string text = sample();
    text.replace(text.find(changed), changed.size(), "Nobody had ever written this sentence before.");
    const Reimport done = readAgain(text);
    const Project& project = projectIn(done);
    EXPECT_LE(confirmed(older_) - confirmed(project), 1);
    EXPECT_GE(confirmed(project), confirmed(older_) - 1);
    EXPECT_EQ(std::ranges::count(done.losses, Loss::Kind::Pair, &Loss::kind),
              confirmed(older_) - confirmed(project));
    ASSERT_EQ(project.notes.size(), 2U);
    EXPECT_EQ(project.source.at(project.notes[1].source.at(0)),
              older_.source.at(older_.notes[1].source.at(0)));
    for (const Loss& loss : done.losses) {
        const bool touches = older_.alignment.beads().at(loss.place).source.contains(SourceIndex{2});
        EXPECT_TRUE(loss.kind != Loss::Kind::Pair || touches);
    }
}

TEST_F(ReimportTest, aTextThatWasNotReadAgainStaysAsItIs) {
    Result<BilingualText> read = readBilingualText(sample(), "sample.txt", {});
    Result<Reimport> done = reimport(older_, {std::nullopt, std::move(read->target)}, resources());
    ASSERT_TRUE(done);
    EXPECT_EQ(projectIn(*done).source, older_.source);
    EXPECT_TRUE(done->losses.empty());
}

TEST_F(ReimportTest, itIsOneStepThatIsTakenBack) {
    const Reimport done = readAgain(sample() + "\n\nOne more paragraph came in the end.\n");
    EXPECT_EQ(done.change.kind, ChangeKind::ReadAgain);
    Project project = older_;
    Change inverse = apply(project, done.change);
    EXPECT_NE(project, older_);
    (void)apply(project, std::move(inverse));
    EXPECT_EQ(project, older_);
}

TEST_F(ReimportTest, aConfirmedCrossingStays) {
    // Two pairs that are confirmed to cross: their segments are alone in the alignment.
    std::vector<Bead> beads = older_.alignment.beads();
    const auto pair = std::ranges::find_if(beads, [](const Bead& bead) {
        return bead.source.size() == 1 && bead.target.size() == 1 && bead.source.begin.value > 2;
    });
    ASSERT_NE(pair, beads.end());
    Bead crossing = *pair;
    crossing.status = PairStatus::Confirmed;
    Bead second = crossing;
    pair->target.end = pair->target.begin;
    pair->status = PairStatus::Confirmed;
    second.source.begin = second.source.end;
    beads.insert(pair + 1, second);
    older_.alignment = Alignment(std::move(beads));
    older_.crossings = {crossing};
    const Reimport done = readAgain(sample());
    const Project& project = projectIn(done);
    ASSERT_EQ(project.crossings.size(), 1U);
    EXPECT_EQ(project.crossings[0].source, crossing.source);
    EXPECT_EQ(project.crossings[0].target, crossing.target);
    EXPECT_EQ(project.crossings[0].status, PairStatus::Confirmed);
}

} // namespace
} // namespace muqabala::app
