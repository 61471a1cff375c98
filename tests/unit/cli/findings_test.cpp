#include "app/cli/findings.h"

#include <gtest/gtest.h>

namespace muqabala::cli {
namespace {

BilingualText stacked() {
    BilingualText texts;
    texts.source.language = {"en"};
    texts.target.language = {"ar"};
    texts.report = {.encoding = Encoding::Utf8,
                    .layout = Layout::Stacked,
                    .sourceLines = {{35, 58}},
                    .targetLines = {{1, 33}}};
    return texts;
}

using Lines = std::vector<std::string>;

TEST(Findings, TheLanguageThatComesFirstIsNamedFirst) {
    BilingualText texts = stacked();
    EXPECT_EQ(describeReading(texts), Lines{"Arabic lines 1–33, English lines 35–58"});
    texts.report.sourceLines.swap(texts.report.targetLines);
    EXPECT_EQ(describeReading(texts), Lines{"English lines 1–33, Arabic lines 35–58"});
}

TEST(Findings, TextsByTurnsAreNamedSo) {
    BilingualText texts = stacked();
    texts.report.layout = Layout::Interleaved;
    texts.report.sourceLines = {{1, 1}, {3, 3}};
    texts.report.targetLines = {{2, 2}, {4, 4}};
    EXPECT_EQ(describeReading(texts), Lines{"English lines 1–3, Arabic lines 2–4, by turns"});
}

TEST(Findings, TwoFilesAreNamedWithTheirLanguages) {
    BilingualText texts = stacked();
    texts.report.layout.reset();
    texts.source.name = "en.txt";
    texts.target.name = "ar.txt";
    EXPECT_EQ(describeReading(texts), Lines{"English: en.txt, Arabic: ar.txt"});
}

TEST(Findings, AnEncodingOtherThanUtf8AndHardWrappingAreTold) {
    BilingualText texts = stacked();
    texts.report.encoding = Encoding::Windows1256;
    texts.report.targetParagraphs = ParagraphRule::BlankLines;
    EXPECT_EQ(describeReading(texts),
              (Lines{"Arabic lines 1–33, English lines 35–58", "Encoding windows-1256",
                     "Arabic paragraphs end at blank lines: the text is hard-wrapped"}));
}

/// A document of a title and `bodies` paragraphs, each of one segment.
Document document(std::uint32_t bodies) {
    Document document;
    for (std::uint32_t i = 0; i <= bodies; ++i) {
        document.paragraphs.push_back({{}, i == 0 ? ParagraphRole::Title : ParagraphRole::Body, i, 1});
        document.segments.push_back({{}, i});
    }
    return document;
}

TEST(Findings, TheTitlesAreCountedApart) {
    Project project;
    project.source = document(1);
    project.target = document(1);
    project.paragraphs = ParagraphAlignment({{{{0}, {1}}, {{0}, {1}}, 1}, {{{1}, {2}}, {{1}, {2}}, 1}});
    project.alignment = Alignment({{{{0}, {1}}, {{0}, {1}}, 1}, {{{1}, {2}}, {{1}, {2}}, 1}});
    EXPECT_EQ(describePairs(project), "the titles, 1 paragraph pair, 1 sentence pair; no notes");
}

TEST(Findings, SentencesWithoutCounterpartAndNotesAreCounted) {
    Project project;
    project.source = document(2);
    project.target = document(3);
    project.paragraphs = ParagraphAlignment({{{{0}, {1}}, {{0}, {1}}, 1}, {{{1}, {3}}, {{1}, {4}}, 1}});
    project.alignment =
        Alignment({{{{0}, {1}}, {{0}, {1}}, 1}, {{{1}, {3}}, {{1}, {1}}, 1}, {{{3}, {3}}, {{1}, {4}}, 1}});
    project.divergences = {
        {.severity = Severity::Minor}, {.severity = Severity::Critical}, {.severity = Severity::Minor}};
    EXPECT_EQ(describePairs(project),
              "the titles, 1 paragraph pair, 0 sentence pairs, 2 sentences of the original and 3 of the "
              "translation have no counterpart; 3 notes: 1 critical, 2 minor");
}

TEST(Findings, TheKinshipIsGivenBesideWhatItShouldBe) {
    EXPECT_EQ(describeKinship({.score = 0.031, .threshold = 0.2}),
              "only 3 % of their sentences have a counterpart; at least 20 % of those of a translation have");
}

} // namespace
} // namespace muqabala::cli
