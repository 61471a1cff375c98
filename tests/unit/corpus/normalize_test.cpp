#include "corpus/text/normalize.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

TEST(Normalize, MatchFoldsHamzaTehMarbutaAlefMaqsuraAndMarks) {
    EXPECT_EQ(fold("أُحـــِبُّ المدرسةَ إلى آخرها", Folding::Match), "احب المدرسه الي اخرها");
}

TEST(Normalize, SearchKeepsTehMarbuta) {
    EXPECT_EQ(fold("مدرسةٌ", Folding::Search), "مدرسة");
}

TEST(Normalize, PresentationKeepsHamzaButOpensPresentationForms) {
    EXPECT_EQ(fold("\xEF\xBB\xBB\xD8\xA3\xD9\x8E", Folding::Presentation),
              "لاأ"); // U+FEFB, alef with hamza, fatha
}

TEST(Normalize, DigitsOfEveryScriptBecomeAscii) {
    EXPECT_EQ(fold("١٢٣ ۴۵ 6", Folding::Search), "123 45 6");
}

TEST(Normalize, LatinAccentsAndCaseAreFolded) {
    EXPECT_EQ(fold("Café MÜNCHEN", Folding::Search), "cafe munchen");
}

TEST(Normalize, SpansLeadBackToTheOriginalCharacters) {
    const std::string original = "قال مُحَمَّد";
    const NormalizedText folded = normalize(original, Folding::Search);
    const std::size_t at = folded.text.find("محمد");
    ASSERT_NE(at, std::string::npos);
    const TextSpan span = folded.original(at, at + std::string("محمد").size());
    EXPECT_EQ(original.substr(span.begin, span.size()), "مُحَمَّد");
}

TEST(Normalize, OneCharacterThatBecomesTwoIsOneOriginalSpan) {
    const std::string original = "\xEF\xBB\xBB"; // ﻻ
    const NormalizedText folded = normalize(original, Folding::Match);
    EXPECT_EQ(folded.text, "لا");
    EXPECT_EQ(folded.original(0, folded.text.size()), (TextSpan{0, 3}));
}

} // namespace
} // namespace muqabala
