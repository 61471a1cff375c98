#include "corpus/export/export.h"
#include "tests/unit/corpus/export/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace muqabala {
namespace {

ExportOptions withoutMark() {
    ExportOptions options;
    options.byteOrderMark = ByteOrderMark::No;
    return options;
}

/// The cell "source text" of a project of one pair.
std::string sourceCell(std::string text) {
    const std::string bytes = writeTsv(onePair(std::move(text), "نص"), withoutMark()).bytes;
    const std::string before = "1\t1–1\t0.500\t1\t1\t";
    const std::size_t begin = bytes.find(before) + before.size();
    return bytes.substr(begin, bytes.rfind("\tنص\t\n") - begin);
}

TEST(Tsv, AProjectIsThisTable) {
    EXPECT_EQ(
        writeTsv(bakery(), withoutMark()).bytes,
        "pair\tkind\tprobability\tsource paragraph\ttarget paragraph\tsource text\ttarget text\tnotes\n"
        "1\t1–1\t1.000\t0\t0\tThe Bakery on Mill Lane\tالمخبز في حارة الطاحونة\t\n"
        "2\t1–1\t0.980\t1\t1\tThirty people work here.\tيعمل هنا ثلاثة أشخاص.\t"
        "accuracy/number, major: “Thirty” becomes “ثلاثة” (3).\n"
        "3\t2–1\t0.700\t1\t1\tThey begin at four. It is dark.\tيبدؤون في الرابعة والجو مظلم.\t\n"
        "4\t1–1\t0.950\t2\t2\t“Bread & salt,” says Ms. Roe.\tتقول السيدة رو: «خبز وملح».\t\n"
        "5\t1–0\t0.600\t2\t\tNobody left.\t\taccuracy/omission, critical: The sentence has no counterpart.\n"
        "6\t0–1\t0.550\t\t2\t\tوالخبز طيب ,\t\n"
        "7\t0–1\t0.400\t\t2\t\tوهو رخيص.\taccuracy/addition, minor: The original does not say this.\n");
}

TEST(Tsv, TheNotesAreThisTable) {
    EXPECT_EQ(
        writeNotesTsv(bakery(), withoutMark()).bytes,
        "id\tcheck\tcategory\tseverity\tconfidence\tpair\tsource paragraph\ttarget paragraph\tsource words\t"
        "target words\toccurrences\treason\n"
        "d0\ttest\tfluency/punctuation\tminor\t0.750\t\t\t\t\t\t1\tThe Latin comma stands once.\n"
        "n1\ttest\taccuracy/number\tmajor\t0.750\t2\t1\t1\tThirty\tثلاثة\t1\t“Thirty” becomes “ثلاثة” (3).\n"
        "o2\ttest\taccuracy/omission\tcritical\t0.750\t5\t2\t\tNobody left.\t\t1\t"
        "The sentence has no counterpart.\n"
        "a3\ttest\taccuracy/addition\tminor\t0.750\t7\t\t2\t\tوهو رخيص.\t1\t"
        "The original does not say this.\n");
}

TEST(Tsv, AFileForExcelBeginsWithAByteOrderMark) {
    EXPECT_THAT(writeTsv(bakery(), {}).bytes, testing::StartsWith("\xEF\xBB\xBFpair\t"));
    EXPECT_THAT(writeNotesTsv(bakery(), {}).bytes, testing::StartsWith("\xEF\xBB\xBFid\t"));
}

TEST(Tsv, AtTheLevelOfParagraphsARowIsAParagraph) {
    ExportOptions options = withoutMark();
    options.level = Level::Paragraph;
    EXPECT_THAT(writeTsv(bakery(), options).bytes,
                testing::HasSubstr(
                    "2\t1–1\t0.980\t1\t1\tThirty people work here. They begin at four. It is dark.\t"));
}

TEST(Tsv, SeveralNotesOfAPairStandInOneCell) {
    Project project = bakery();
    Divergence second = project.divergences[1];
    second.reason = "Another.";
    project.divergences.push_back(second);
    EXPECT_THAT(writeTsv(project, withoutMark()).bytes,
                testing::HasSubstr("(3). | accuracy/number, major: Another.\n"));
}

TEST(Tsv, NoCellBeginsAFormula) {
    for (const std::string formula :
         {"=1+1", "+1", "-1+A1", "@SUM(A1)", " =1", "\u00A0=1", "'=1", "\u200F=1", "＝1", "＋1"})
        EXPECT_EQ(sourceCell(formula), "'" + formula);
    EXPECT_EQ(sourceCell("\"=1\""), "\"'\"\"=1\"\"\"");
}

TEST(Tsv, ANegativeNumberIsNoFormula) {
    EXPECT_EQ(sourceCell("-109.9"), "-109.9");
    EXPECT_EQ(sourceCell("-"), "'-");
}

TEST(Tsv, FormulasBehindControlsAreFoundToo) {
    EXPECT_EQ(sourceCell("\t=1"), "' =1");
    EXPECT_EQ(sourceCell("\r=1"), "' =1");
}

TEST(Tsv, WhatOnlyHoldsASignIsLeftAsItIs) {
    for (const std::string plain : {"a=b", "– said", "10-15", "\u2212"})
        EXPECT_EQ(sourceCell(plain), plain);
}

TEST(Tsv, TabsAndLineBreaksInACellBecomeSpaces) {
    EXPECT_EQ(sourceCell("a\tb\nc\x01"
                         "d"),
              "a b c d");
}

TEST(Tsv, ACellWithQuotationMarksIsQuoted) {
    EXPECT_EQ(sourceCell("say \"yes\""), "\"say \"\"yes\"\"\"");
}

} // namespace
} // namespace muqabala
