#include "app/cli/explanation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <sstream>

namespace muqabala::cli {
namespace {

/// A document of one-line paragraphs of a sentence each.
Document lines(const std::string& language, const std::vector<std::string>& sentences) {
    Document document;
    document.language = {language};
    for (const std::string& sentence : sentences) {
        const auto begin = static_cast<std::uint32_t>(document.text.size());
        const TextSpan span{begin, begin + static_cast<std::uint32_t>(sentence.size())};
        const auto paragraph = static_cast<std::uint32_t>(document.paragraphs.size());
        document.text += sentence + "\n";
        document.paragraphs.push_back({span, ParagraphRole::Body, paragraph, 1});
        document.segments.push_back({span, paragraph});
    }
    return document;
}

Reasons reasons(std::vector<WordReason> words) {
    return {.words = std::move(words),
            .lengths = 0.5,
            .lengthRatio = 0.9,
            .usualLengthRatio = 1.04,
            .shape = -0.4,
            .paragraphs = 0.2};
}

/// Three sentences of the original, two of the translation; the second was left out.
Project bakery() {
    Project project;
    project.source = lines("en", {"Ten loaves are left.", "Come early.", "It is dark."});
    project.target = lines("ar", {"بقيت عشرة أرغفة.", "الجو مظلم."});
    const std::vector<Bead> beads = {
        {{{0}, {1}}, {{0}, {1}}, 0.973}, {{{1}, {2}}, {{1}, {1}}, 0.8}, {{{2}, {3}}, {{1}, {2}}, 1.0}};
    project.alignment = Alignment(beads);
    for (const Bead& bead : beads)
        project.certainty.pairs.push_back({.bead = bead});
    auto& pairs = project.certainty.pairs;
    pairs[0].runnerUp = Bead{{{0}, {2}}, {{0}, {1}}, 0.027};
    pairs[0].reasons = reasons({{"Ten", "عشرة", WordRole::Number, 2.25},
                                {"left", "بقيت", WordRole::Word, 1.5},
                                {"are", "", WordRole::FunctionWord, -0.07},
                                {"", "أرغفة", WordRole::Word, -0.3}});
    pairs[1].reasons = Reasons{.alone = -2.53};
    pairs[2].isGiven = true;
    return project;
}

TEST(Explanation, TellsWhatSpeaksForAPairAndAgainstAndWhatElseItMightBe) {
    EXPECT_EQ(explanationOf(bakery(), 0),
              "Pair 1 · English line 1 · Arabic line 1 · 1–1, probability 0.973\n"
              "  ⁨“Ten loaves are left.”⁩\n"
              "  ⁨“بقيت عشرة أرغفة.”⁩\n"
              "   +2.25  ⁨Ten⁩ ↔ ⁨عشرة⁩ (number)\n"
              "   +1.50  ⁨left⁩ ↔ ⁨بقيت⁩\n"
              "   −0.30  ⁨أرغفة⁩ has no match in the original\n"
              "   −0.07  ⁨are⁩ (function word) has no match in the translation\n"
              "   +0.50  lengths: 0.90 letters to each of the original, usual "
              "here are 1.04\n"
              "   −0.40  how usual pairs of 1–1 are\n"
              "   +0.20  beginnings and ends of paragraphs\n"
              "   +3.68  in all\n"
              "Runner-up: 2–1, probability 0.027\n"
              "  ⁨“Ten loaves are left.”⁩\n"
              "  ⁨“Come early.”⁩\n"
              "  ⁨“بقيت عشرة أرغفة.”⁩\n");
}

TEST(Explanation, OfASentenceAloneIsItsCost) {
    EXPECT_EQ(explanationOf(bakery(), 1), "Pair 2 · English line 2 · 1–0, probability 0.800\n"
                                          "  ⁨“Come early.”⁩\n"
                                          "   −2.53  left without counterpart: what that costs in any text\n"
                                          "Nothing else is nearly as probable.\n");
}

TEST(Explanation, OfAPairThatWasGivenSaysSo) {
    EXPECT_EQ(explanationOf(bakery(), 2), "Pair 3 · English line 3 · Arabic line 2 · 1–1, probability 1.000\n"
                                          "  ⁨“It is dark.”⁩\n"
                                          "  ⁨“الجو مظلم.”⁩\n"
                                          "Kept whatever speaks for it: a pair that was confirmed, or the "
                                          "titles.\n");
}

TEST(Explanation, ManyWordsAreSummedUpAndTheFiguresStillAddUp) {
    Project project = bakery();
    std::vector<WordReason> words;
    words.reserve(35);
    for (int w = 0; w < 20; ++w)
        words.push_back({"w" + std::to_string(w), "v", WordRole::Word, 2.0 - w * 0.0625});
    for (int w = 0; w < 15; ++w)
        words.push_back({"x" + std::to_string(w), "", WordRole::Word, -0.125 - w * 0.0625});
    project.certainty.pairs[0].reasons = reasons(words);
    const std::string text = explanationOf(project, 0);
    EXPECT_NE(text.find("  8 other words for it\n"), std::string::npos) << text;
    EXPECT_NE(text.find("  3 other words against it\n"), std::string::npos) << text;
    EXPECT_NE(text.find("   −1.00  ⁨x14⁩ has no match"), std::string::npos) << "the weightiest is told";
    double sum = 0;
    double total = 0;
    std::istringstream rows(text);
    for (std::string row; std::getline(rows, row);) {
        const std::size_t figure = row.find_first_not_of(' ');
        const bool isMinus = row.compare(figure, 3, "−") == 0;
        if (!isMinus && row[figure] != '+')
            continue;
        const double nats = std::stod(row.substr(figure + (isMinus ? 3 : 1))) * (isMinus ? -1 : 1);
        (row.ends_with("in all") ? total : sum) += nats;
    }
    EXPECT_NEAR(sum, total, .2);
    EXPECT_NEAR(total, project.certainty.pairs[0].reasons->total(), .005);
}

} // namespace
} // namespace muqabala::cli
