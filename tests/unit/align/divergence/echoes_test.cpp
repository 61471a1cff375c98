#include "align/divergence/echoes.h"
#include "align/divergence/light_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace muqabala {
namespace {

using ::testing::ElementsAre;

Document documentOf(const std::string& text, const char* language) {
    Document document;
    document.text = text;
    document.language = {language};
    return document;
}

const std::string kOriginal = "the fisherman who was almost asleep mended the net";
const std::string kTranslation = "أصلح الصياد الشبكة";

Divergence noteOn(const char* check, Category category, double confidence, std::string_view words) {
    Divergence note;
    note.check = check;
    note.category = category;
    note.confidence = confidence;
    const auto begin = static_cast<std::uint32_t>(kOriginal.find(words));
    note.source = TextSpan{begin, begin + static_cast<std::uint32_t>(words.size())};
    return note;
}

std::vector<std::string> checksLeftOf(std::vector<Divergence> notes) {
    dropEchoes(notes, documentOf(kOriginal, "en"), documentOf(kTranslation, "ar"));
    std::vector<std::string> checks;
    for (const Divergence& note : notes)
        checks.push_back(note.check);
    return checks;
}

const Divergence kClause = noteOn("clause-omitted", Category::Omission, .9, "who was almost asleep");

TEST(Echoes, ANoteWithinAClauseThatIsSurelyLeftOutIsDropped) {
    EXPECT_THAT(checksLeftOf({kClause, noteOn("degree-lost", Category::Quantifier, .6, "almost")}),
                ElementsAre("clause-omitted"));
}

TEST(Echoes, ANoteThatIsSurerThanTheOmissionStays) {
    EXPECT_THAT(checksLeftOf({kClause, noteOn("degree-lost", Category::Quantifier, .95, "almost")}),
                ElementsAre("clause-omitted", "degree-lost"));
}

TEST(Echoes, ANoteThatReachesBeyondTheOmissionStays) {
    EXPECT_THAT(checksLeftOf({kClause, noteOn("degree-lost", Category::Quantifier, .6, "asleep mended")}),
                ElementsAre("clause-omitted", "degree-lost"));
}

TEST(Echoes, ALostNegationIsToldWhateverIsLeftOut) {
    EXPECT_THAT(checksLeftOf({kClause, noteOn("negation-lost", Category::Negation, .5, "almost")}),
                ElementsAre("clause-omitted", "negation-lost"));
}

TEST(Echoes, ADoubtAboutAWordOfWhichACheckHasToldIsDropped) {
    EXPECT_THAT(checksLeftOf({noteOn("contrary", Category::Mistranslation, .8, "asleep"),
                              noteOn("rendering-doubtful", Category::Mistranslation, .7, "almost asleep")}),
                ElementsAre("contrary"));
}

TEST(Echoes, ADoubtAboutOtherWordsStays) {
    EXPECT_THAT(checksLeftOf({noteOn("contrary", Category::Mistranslation, .8, "asleep"),
                              noteOn("rendering-doubtful", Category::Mistranslation, .7, "net")}),
                ElementsAre("contrary", "rendering-doubtful"));
}

TEST(LightWords, OfArabicAreSeenThroughClitics) {
    EXPECT_TRUE(isLightWord("وبشأن", {"ar"}));
    EXPECT_TRUE(isLightWord("السيد", {"ar"}));
    EXPECT_FALSE(isLightWord("الصياد", {"ar"}));
}

TEST(LightWords, OfOneLanguageAreNoneInTheOther) {
    EXPECT_TRUE(isLightWord("taking", {"en"}));
    EXPECT_FALSE(isLightWord("net", {"en"}));
    EXPECT_FALSE(isLightWord("taking", {"fr"}));
}

} // namespace
} // namespace muqabala
