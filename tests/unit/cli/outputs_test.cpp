#include "app/cli/outputs.h"

#include "cli/scratch_folder.h"

#include <gtest/gtest.h>

#include <sstream>

namespace muqabala::cli {
namespace {

class Outputs : public ScratchFolder {
protected:
    Status save(const std::vector<Output>& outputs) { return saveAll(outputs, {out_, err_}); }

    std::ostringstream out_;
    std::ostringstream err_;
};

TEST_F(Outputs, AllAreWrittenAndAHyphenIsTheConsole) {
    ASSERT_TRUE(save({{path("a"), "one"}, {"-", "two"}, {path("b"), "three"}}));
    EXPECT_EQ(contentOf("a"), "one");
    EXPECT_EQ(out_.str(), "two");
    EXPECT_EQ(contentOf("b"), "three");
}

TEST_F(Outputs, WhenOneCannotBeWrittenNoneIs) {
    fileWith("a", "as it was");
    const Status saved = save({{path("a"), "one"}, {"-", "two"}, {path("absent/b"), "three"}});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(saved.error().file, path("absent/b"));
    EXPECT_EQ(contentOf("a"), "as it was");
    EXPECT_EQ(names(), std::vector<std::string>{"a"});
    EXPECT_EQ(out_.str(), "");
}

TEST_F(Outputs, AFullDeviceLeavesTheOtherFilesAsTheyWere) {
    const Status saved = save({{path("a"), "one"}, {"/dev/full", "two"}});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().file, "/dev/full");
    EXPECT_TRUE(names().empty());
}

TEST_F(Outputs, AClosedConsoleLeavesTheFilesAsTheyWere) {
    out_.setstate(std::ios::badbit);
    const Status saved = save({{path("a"), "one"}, {"-", "two"}});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().file, "standard output");
    EXPECT_TRUE(names().empty());
}

TEST_F(Outputs, OnePlaceIsNotWrittenTwice) {
    EXPECT_EQ(objectionTo({"a.tmx", "b.tsv", "./a.tmx"}, {}),
              "./a.tmx: named twice as an output. Name each once.");
    EXPECT_EQ(objectionTo({"-", "-"}, {}), "-: named twice as an output. Name each once.");
    EXPECT_EQ(objectionTo({"a.tmx", "b.tsv"}, {"c.txt"}), std::nullopt);
}

TEST_F(Outputs, TheTextItselfIsNotOverwritten) {
    EXPECT_EQ(objectionTo({path("a.tsv")}, {path("./a.tsv")}),
              path("a.tsv") + ": this is the text itself. Name another file to write to.");
}

} // namespace
} // namespace muqabala::cli
