#include "app/cli/notes_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace muqabala::cli {
namespace {

/// A document of one paragraph a line, each of one segment.
Document document(const std::string& language, const std::string& text) {
    Document document{.name = language + ".txt", .language = {language}, .text = text};
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const TextSpan span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        const auto place = static_cast<std::uint32_t>(document.paragraphs.size());
        document.paragraphs.push_back({span, ParagraphRole::Body, place, 1});
        document.segments.push_back({span, place});
        begin = end + 1;
    }
    return document;
}

TextSpan find(const Document& document, std::string_view words) {
    const auto begin = static_cast<std::uint32_t>(document.text.find(words));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

Project twoPairs() {
    Project project;
    project.source = document("en", "It rained.\nHe saw 15 ships.");
    project.target = document("ar", "هطل المطر.\nرأى 51 سفينة.");
    project.alignment = Alignment({{{{0}, {1}}, {{0}, {1}}, 1.0}, {{{1}, {2}}, {{1}, {2}}, 1.0}});
    return project;
}

TEST(NotesText, ANoteHasItsPairItsLinesItsWordsAndItsReason) {
    Project project = twoPairs();
    project.divergences = {{.id = "1",
                            .check = "number-altered",
                            .source = find(project.source, "15"),
                            .target = find(project.target, "51"),
                            .category = Category::Number,
                            .severity = Severity::Major,
                            .confidence = 0.9,
                            .reason = "The original says 15, the translation 51."}};
    EXPECT_EQ(notesAsText(project), "Pair 2 · English line 2 · Arabic line 2\n"
                                    "  major accuracy/number, 90 %\n"
                                    "    \u2068“15”\u2069 ↔ \u2068“51”\u2069\n"
                                    "    The original says 15, the translation 51.\n");
}

TEST(NotesText, ReasonsStandInArabicWhereThereIsOneAndItIsAskedFor) {
    Project project = twoPairs();
    project.divergences = {
        {.source = find(project.source, "15"), .reason = "A.", .arabicReason = "لم يرد 15."},
        {.source = find(project.source, "ships"), .reason = "B."}};
    const std::string notes = notesAsText(project, {"ar"});
    EXPECT_THAT(notes, testing::HasSubstr("\u2067لم يرد 15.\u2069\n"));
    EXPECT_THAT(notes, testing::HasSubstr("    B.\n"));
    EXPECT_THAT(notes, testing::Not(testing::HasSubstr("A.")));
}

TEST(NotesText, NotesOfOnePairStandTogetherAndThoseOnTheWholeTextFirst) {
    Project project = twoPairs();
    const Divergence inSecond{.target = find(project.target, "سفينة"), .reason = "B."};
    const Divergence onSource{.source = find(project.source, "rained"), .reason = "A."};
    const Divergence onAll{.targetOccurrences = {find(project.target, "هطل"), find(project.target, "المطر"),
                                                 find(project.target, "51")},
                           .reason = "C."};
    project.divergences = {inSecond, onSource, inSecond, onAll};
    EXPECT_EQ(notesAsText(project), "The whole text\n"
                                    "  minor accuracy/mistranslation, 0 %\n"
                                    "    lines 1, 2\n"
                                    "    C.\n"
                                    "\n"
                                    "Pair 1 · English line 1 · Arabic line 1\n"
                                    "  minor accuracy/mistranslation, 0 %\n"
                                    "    \u2068“rained”\u2069 (original)\n"
                                    "    A.\n"
                                    "\n"
                                    "Pair 2 · English line 2 · Arabic line 2\n"
                                    "  minor accuracy/mistranslation, 0 %\n"
                                    "    \u2068“سفينة”\u2069\n"
                                    "    B.\n"
                                    "  minor accuracy/mistranslation, 0 %\n"
                                    "    \u2068“سفينة”\u2069\n"
                                    "    B.\n");
}

TEST(NotesText, ALongQuotationIsCutAtAWordAndKeptOnOneLine) {
    Project project = twoPairs();
    std::string text = "Hard\n  wrapped";
    for (int i = 0; i < 40; ++i)
        text += " word";
    project.source = document("en", text);
    project.alignment = Alignment({{{{0}, {1}}, {{0}, {1}}, 1.0}, {{{1}, {2}}, {{1}, {2}}, 1.0}});
    project.divergences = {
        {.source = TextSpan{0, static_cast<std::uint32_t>(text.size())}, .reason = "Missing."}};
    const std::string notes = notesAsText(project);
    EXPECT_NE(notes.find("“Hard wrapped word"), std::string::npos);
    EXPECT_NE(notes.find("word …”\u2069 (original)\n"), std::string::npos);
    EXPECT_LT(notes.size(), 250U);
}

TEST(NotesText, NoNotesNoText) {
    EXPECT_EQ(notesAsText(twoPairs()), "");
}

} // namespace
} // namespace muqabala::cli
