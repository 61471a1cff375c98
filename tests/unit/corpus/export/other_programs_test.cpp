// What we write, read by programs that are not ours. Each test is skipped, and says so, where its program is
// not installed.

#include "corpus/export/export.h"
#include "tests/unit/corpus/export/sample.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace muqabala {
namespace {

namespace fs = std::filesystem;

struct Answer {
    int status = 0;
    std::string output; ///< standard output and error
};

Answer run(const std::string& command) {
    Answer answer;
    FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    std::array<char, 4096> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
        answer.output.append(buffer.data(), count);
    answer.status = ::pclose(pipe);
    return answer;
}

bool succeeds(const std::string& command) {
    return run(command).status == 0;
}

/// A folder with the sample as files, as they are saved.
class OtherPrograms : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "muqabala-export-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        for (const Level level : {Level::Sentence, Level::Paragraph}) {
            for (const OneSidedPairs oneSided : {OneSidedPairs::LeaveOut, OneSidedPairs::Include}) {
                ExportOptions options;
                options.level = level;
                options.oneSided = oneSided;
                for (const Project& project : {bakery(), reviewedBakery()})
                    put("bakery" + std::to_string(tmxCount_++) + ".tmx", writeTmx(project, options).bytes);
            }
        }
        put("bakery.html", writeHtml(bakery(), {}).bytes);
        put("reviewed.html", writeHtml(reviewedBakery(), {.scorecard = ScorecardOptions()}).bytes);
    }
    void TearDown() override { fs::remove_all(folder_); }

    void put(const std::string& name, const std::string& bytes) const {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
    }
    [[nodiscard]] std::string contents(const std::string& name) const {
        std::ostringstream bytes;
        bytes << std::ifstream(folder_ / name, std::ios::binary).rdbuf();
        return bytes.str();
    }
    [[nodiscard]] std::string path(const std::string& name) const {
        return "'" + (folder_ / name).string() + "'";
    }

    fs::path folder_;
    int tmxCount_ = 0;
};

TEST_F(OtherPrograms, XmllintFindsTheTmxValidByItsDtd) {
    const std::string dtd = MUQABALA_SHARED_DIR "/schemas/tmx14.dtd";
    if (!fs::exists(dtd))
        GTEST_SKIP() << dtd << " is not there";
    if (!succeeds("xmllint --version"))
        GTEST_SKIP() << "xmllint is not installed (Debian: libxml2-utils)";
    for (int i = 0; i < tmxCount_; ++i) {
        const std::string file = path("bakery" + std::to_string(i) + ".tmx");
        const Answer answer = run("xmllint --noout --nonet --dtdvalid '" + dtd + "' " + file);
        EXPECT_EQ(answer.status, 0) << answer.output << contents(file);
    }
}

TEST_F(OtherPrograms, XmllintFindsTheReportWellFormed) {
    if (!succeeds("xmllint --version"))
        GTEST_SKIP() << "xmllint is not installed (Debian: libxml2-utils)";
    const Answer answer = run("xmllint --noout --nonet " + path("bakery.html") + " " + path("reviewed.html"));
    EXPECT_EQ(answer.status, 0) << answer.output;
}

TEST_F(OtherPrograms, TheTranslateToolkitReadsEveryPairOfTheTmx) {
    if (!succeeds("/usr/bin/python3 -c 'import translate.storage.tmx'"))
        GTEST_SKIP() << "the Translate Toolkit is not installed (Debian: python3-translate)";
    put("read.py", "import sys\n"
                   "from translate.storage.tmx import tmxfile\n"
                   "store = tmxfile.parsefile(sys.argv[1])\n"
                   "store.setsourcelanguage('en')\n"
                   "store.settargetlanguage('ar')\n"
                   "for unit in store.units:\n"
                   "    print(unit.source, '=', unit.target)\n");
    const Answer answer =
        run("PYTHONIOENCODING=utf-8 /usr/bin/python3 " + path("read.py") + " " + path("bakery0.tmx"));
    EXPECT_EQ(answer.output, "The Bakery on Mill Lane = المخبز في حارة الطاحونة\n"
                             "Thirty people work here. = يعمل هنا ثلاثة أشخاص.\n"
                             "They begin at four. It is dark. = يبدؤون في الرابعة والجو مظلم.\n"
                             "“Bread & salt,” says Ms. Roe. = تقول السيدة رو: «خبز وملح».\n");
}

constexpr const char* kOmegaTProject = R"(<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
  <source_dir>__DEFAULT__</source_dir> <target_dir>__DEFAULT__</target_dir> <tm_dir>__DEFAULT__</tm_dir>
  <glossary_dir>__DEFAULT__</glossary_dir> <dictionary_dir>__DEFAULT__</dictionary_dir>
  <source_lang>en</source_lang> <target_lang>ar</target_lang> <sentence_seg>false</sentence_seg>
</project></omegat>
)";

/// OmegaT translates a text by the memories in tm/auto wherever a segment is the same.
TEST_F(OtherPrograms, OmegaTTranslatesTheOriginalByTheTmx) {
    if (!succeeds("command -v omegat"))
        GTEST_SKIP() << "OmegaT is not installed (Debian: omegat)";
    for (const char* name : {"source", "target", "tm/auto", "glossary", "dictionary", "omegat"})
        fs::create_directories(folder_ / name);
    fs::copy(folder_ / "bakery0.tmx", folder_ / "tm/auto/bakery.tmx");
    put("omegat.project", kOmegaTProject);
    put("source/bakery.txt", "Thirty people work here.\n\nThey begin at four. It is dark.\n\n"
                             "“Bread & salt,” says Ms. Roe.\n");
    const Answer answer = run("HOME=" + path("home") + " omegat " + path("") +
                              " --mode=console-translate --config-dir=" + path("settings"));
    ASSERT_EQ(answer.status, 0) << answer.output;
    EXPECT_EQ(contents("target/bakery.txt"), "يعمل هنا ثلاثة أشخاص.\n\nيبدؤون في الرابعة والجو مظلم.\n\n"
                                             "تقول السيدة رو: «خبز وملح».\n");
}

} // namespace
} // namespace muqabala
