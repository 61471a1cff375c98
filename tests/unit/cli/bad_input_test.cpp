// Every way in which the input can be bad has its message, its exit code, and leaves no file behind.

#include "cli/program_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace muqabala::cli {
namespace {

using testing::ElementsAre;
using testing::MatchesRegex;

class BadInput : public Program {
protected:
    /// Aligns a file and expects it to fail with a message, without output.
    void expectRefused(const std::string& file, const std::string& message,
                       std::vector<std::string> options = {}) {
        options.insert(options.begin(), {"align", file, "-o", path("out.tmx"), "-o", path("out.html")});
        const Outcome outcome = run(options);
        EXPECT_EQ(outcome.err, "muqabala: " + message + "\n");
        EXPECT_EQ(outcome.code, ExitCode::Failure);
        EXPECT_EQ(outcome.out, "");
        EXPECT_FALSE(std::filesystem::exists(path("out.tmx")) || std::filesystem::exists(path("out.html")));
    }

    void expectMisuse(const std::vector<std::string>& arguments, const std::string& message) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.err, "muqabala: " + message + "\n");
        EXPECT_EQ(outcome.code, ExitCode::Misuse);
        EXPECT_EQ(outcome.out, "");
    }
};

TEST_F(BadInput, AMissingFile) {
    expectRefused(path("absent.txt"),
                  path("absent.txt") + ": there is no such file. Check its name and folder.");
}

TEST_F(BadInput, AMissingTranslation) {
    const std::string original = fileWith("en.txt", "It rained.\n");
    expectRefused(original, path("absent.txt") + ": there is no such file. Check its name and folder.",
                  {path("absent.txt")});
}

TEST_F(BadInput, AFolder) {
    expectRefused(path("."), path(".") + ": this is a folder. Name a file in it.");
}

TEST_F(BadInput, AnEmptyFile) {
    const std::string file = fileWith("empty.txt", "");
    expectRefused(file, file + ": there is no text in it. See whether it is the right file.");
}

TEST_F(BadInput, AFileOfNothingButWhiteSpace) {
    const std::string file = fileWith("blank.txt", " \r\n\t\n");
    expectRefused(file, file + ": there is no text in it. See whether it is the right file.");
}

TEST_F(BadInput, OnlyOneLanguage) {
    const std::string english =
        fileWith("en.txt", "It rained all night.\nIn the morning the road was gone.\n");
    expectRefused(
        english,
        english + ": there is only one language in it (Latin script). Give the other text as a second file.");
    const std::string arabic = fileWith("ar.txt", "هطل المطر طوال الليل.\nوفي الصباح كان الطريق قد اختفى.\n");
    expectRefused(arabic,
                  arabic +
                      ": there is only one language in it (Arabic). Give the other text as a second file.");
}

TEST_F(BadInput, ABinaryFile) {
    const std::string file =
        fileWith("picture.txt", std::string_view("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20));
    expectRefused(file,
                  file + ", byte 0: this is not plain text (a PNG picture). Save it as a text file first.");
}

TEST_F(BadInput, AnEncodingThatIsNotThatOfTheFile) {
    const std::string file = fileWith("ar.txt", "It rained.\nSo it did.\n\xE3\xD8\xD1 \xDB\xD2\xED\xD1.\n");
    expectRefused(file,
                  file +
                      ", line 3, byte 22: bytes that the encoding does not allow (UTF-8: E3). Name the right "
                      "encoding with --encoding, or mend the file there.",
                  {"--encoding", "utf-8"});
}

TEST_F(BadInput, AFileOf200Megabytes) {
    const std::string file = fileWith("large.txt", "It rained.\n");
    std::filesystem::resize_file(file, 200'000'000);
    expectRefused(file, file + ": the file is larger than 100 MB, the most that is read. Split it.");
}

TEST_F(BadInput, ALineOf10Megabytes) {
    const std::string file = fileWith("line.txt", "مطر\n" + std::string(10'000'000, 'a') + "\n");
    expectRefused(file, file +
                            ", line 2: the line is longer than 1 MB, the most that is read. Is this a text? "
                            "Break it into paragraphs.");
}

TEST_F(BadInput, AnOutputFolderThatIsNotThere) {
    const std::string place = path("absent/pairs.tmx");
    const Outcome outcome = run({"align", sample(), "--quiet", "-o", path("pairs.tsv"), "-o", place});
    EXPECT_EQ(outcome.err, "muqabala: " + place +
                               ": it cannot be written (No such file or directory). Choose another place.\n");
    EXPECT_EQ(outcome.code, ExitCode::Failure);
    EXPECT_THAT(names(), ElementsAre());
}

TEST_F(BadInput, AnOutputBelowAFile) {
    fileWith("file", "");
    const std::string place = path("file/pairs.tmx");
    const Outcome outcome = run({"align", sample(), "--quiet", "-o", path("pairs.tsv"), "-o", place});
    EXPECT_EQ(outcome.err,
              "muqabala: " + place + ": it cannot be written (Not a directory). Choose another place.\n");
    EXPECT_EQ(outcome.code, ExitCode::Failure);
    EXPECT_THAT(names(), ElementsAre("file"));
}

TEST_F(BadInput, AFullDisk) {
    const Outcome outcome =
        run({"align", sample(), "--quiet", "--format", "tsv", "-o", path("pairs.tsv"), "-o", "/dev/full"});
    EXPECT_EQ(outcome.err,
              "muqabala: /dev/full: it cannot be written (No space left on device). Choose another place.\n");
    EXPECT_EQ(outcome.code, ExitCode::Failure);
    EXPECT_THAT(names(), ElementsAre());
}

TEST_F(BadInput, AnExtensionOfNoFormat) {
    expectMisuse({"align", sample(), "-o", path("pairs.tmx"), "-o", path("pairs.docx")},
                 "no format goes with \"" + path("pairs.docx") +
                     "\". Written are .tmx, .tsv, .json and .html; --format names one.");
    EXPECT_THAT(names(), ElementsAre());
}

TEST_F(BadInput, AnExtensionInWhichNotesAreNotWritten) {
    expectMisuse({"check", sample(), "-o", path("notes.docx")},
                 "no format of notes goes with \"" + path("notes.docx") +
                     "\". Written are .txt, .json and .tsv; --format names one.");
}

TEST_F(BadInput, AnEncodingThatIsNotKnown) {
    expectMisuse(
        {"check", sample(), "--encoding", "latin-9"},
        "no encoding of the name \"latin-9\" is known. Known are UTF-8, UTF-16LE, UTF-16BE, windows-1256 and "
        "ISO-8859-6.");
}

TEST_F(BadInput, ALineToSplitAtThatIsNotThere) {
    const std::string file = fileWith("text.txt", "مطر غزير.\nHeavy rain.\n");
    expectMisuse({"check", file, "--split-at", "9"},
                 file + ": the line to split at is not in the file (the last line is 2). Name one that is.");
}

TEST_F(BadInput, TextsThatAreNotKin) {
    const std::string original = MUQABALA_SOURCE_DIR "/tests/golden/inputs/unrelated/original.txt";
    const std::string translation = MUQABALA_SOURCE_DIR "/tests/golden/inputs/unrelated/translation.txt";
    const Outcome outcome = run({"align", original, translation, "--quiet", "-o", path("pairs.tmx")});
    EXPECT_THAT(
        outcome.err,
        MatchesRegex(
            "muqabala: " + original + " and " + translation +
            ": the texts do not look like original and translation \\(only [0-9]+ % of their sentences have "
            "a "
            "counterpart; at least [0-9]+ % of those of a translation have\\)\\. Nothing was written\\. See "
            "whether they are the right files; --force works on them all the same\\.\n"));
    EXPECT_EQ(outcome.code, ExitCode::Failure);
    EXPECT_THAT(names(), ElementsAre());

    EXPECT_EQ(run({"align", original, translation, "--quiet", "-o", path("pairs.tmx"), "--force"}).code,
              ExitCode::Success);
    EXPECT_THAT(names(), ElementsAre("pairs.tmx"));
}

TEST_F(BadInput, AnchorsThatCannotBeKept) {
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"0\t1\t0\t1\n# seen\n4\t5\t7\t8\n6\t7\t5\t6\n",
         "line 4: this pair cannot be kept: it crosses line 3."},
        {"2\t4\t2\t3\n3\t5\t3\t4\n",
         "line 2: this pair cannot be kept: line 1 holds segment 3 of the original too."},
        {"2\t4\t2\t4\n\n4\t5\t3\t4\n",
         "line 3: this pair cannot be kept: line 1 holds segment 3 of the translation too."},
        {"900\t901\t2\t3\n", "line 1: this pair cannot be kept: the original has only 70 segments."},
        {"1\t1\t2\t2\n", "line 1: this pair cannot be kept: it is empty on both sides."}};
    for (const auto& [table, message] : cases) {
        const std::string anchors = fileWith("anchors.tsv", table);
        expectRefused(sample(), anchors + ", " + message + " Correct it or take it out.",
                      {"--quiet", "--anchors", anchors});
    }
}

TEST_F(BadInput, AnchorsThatAreNoTable) {
    const std::string anchors = fileWith("anchors.tsv", "0\t1\t0\t1\nthe second is right\n");
    expectRefused(
        sample(),
        anchors +
            ", line 2: it does not follow its format: expected four numbers parted by tabs, two half-open "
            "ranges. Correct it there.",
        {"--quiet", "--anchors", anchors});
    expectRefused(sample(), path("absent.tsv") + ": there is no such file. Check its name and folder.",
                  {"--quiet", "--anchors", path("absent.tsv")});
}

/// Looks for dictionaries where there are none.
class NoDictionaries : public BadInput {
protected:
    NoDictionaries() {
        ::setenv("MUQABALA_DICTD", path("none").c_str(), 1);
        ::setenv("MUQABALA_HUNSPELL", path("none").c_str(), 1);
    }
    ~NoDictionaries() override {
        ::unsetenv("MUQABALA_DICTD");
        ::unsetenv("MUQABALA_HUNSPELL");
    }
};

TEST_F(NoDictionaries, AreNamedWithTheirPackagesAndDoNotPreventTheWork) {
    const Outcome outcome = run({"align", sample(), "--quiet", "-o", path("pairs.tmx")});
    const auto warning = [&](const std::string& file, const std::string& package) {
        return "muqabala: warning: " + path("none/") + file +
               ": this is not installed. It comes with the package " + package + ": sudo apt install " +
               package + ". The work goes on without it.\n";
    };
    EXPECT_EQ(outcome.err, warning("freedict-eng-ara.index", "dict-freedict-eng-ara") +
                               warning("freedict-ara-eng.index", "dict-freedict-ara-eng") +
                               warning("en_US.dic", "hunspell-en-us") + warning("ar.dic", "hunspell-ar"));
    EXPECT_EQ(outcome.code, ExitCode::Success);
    EXPECT_THAT(names(), ElementsAre("pairs.tmx"));
}

} // namespace
} // namespace muqabala::cli
