#include "align/learn/self_taught.h"

#include "align/search/text_types.h"
#include "tests/unit/align/texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace muqabala {
namespace {

const Language kEnglish{"en"};
const Language kArabic{"ar"};

/// Two texts whose first segments are known to be pairs; the last ones have their words in other forms.
class SelfTaught : public testing::Test {
protected:
    const TextTypes source_ = textTypes(test::documentOfParagraphs(
        "en", {{"The quay was old.", "A quay of stone.", "An old stone.", "New quays."}}));
    const TextTypes target_ = textTypes(test::documentOfParagraphs(
        "ar", {{"كان الرصيف عتيقا.", "رصيف من حجر.", "حجر عتيق.", "أرصفة والرصيفان."}}));

    [[nodiscard]] TypeMatches learned(unsigned threads = 1) const {
        const std::vector<SegmentPair> known = {{0, 0}, {1, 1}, {2, 2}};
        return withSelfTaught(Lexicon().match(source_.types, kEnglish, target_.types, kArabic),
                              {source_, kEnglish}, {target_, kArabic}, known, threads);
    }

    [[nodiscard]] float weight(const std::string& source, const std::string& target) const {
        const TypeMatches matches = learned();
        const auto found = std::ranges::find_if(matches.matches, [&](const TypeMatch& match) {
            return source_.types[match.source].folded == source &&
                   target_.types[match.target].folded == target;
        });
        return found == matches.matches.end() ? 0 : found->weight;
    }
};

TEST_F(SelfTaught, WordsThatComeTogetherInKnownPairsTranslateEachOther) {
    EXPECT_GT(weight("quay", "رصيف"), 0);
    EXPECT_GT(weight("stone", "حجر"), 0);
    EXPECT_EQ(weight("quay", "حجر"), 0);
}

TEST_F(SelfTaught, SoDoTheirFormsInTheRestOfTheTexts) {
    EXPECT_GT(weight("quays", "والرصيفان"), 0);
}

TEST_F(SelfTaught, TheMatchesStayInOrderAndEachStandsOnce) {
    const std::vector<TypeMatch> matches = learned().matches;
    EXPECT_TRUE(std::ranges::is_sorted(
        matches, {}, [](const TypeMatch& match) { return std::pair(match.source, match.target); }));
    EXPECT_EQ(std::ranges::adjacent_find(matches,
                                         [](const TypeMatch& one, const TypeMatch& other) {
                                             return one.source == other.source && one.target == other.target;
                                         }),
              matches.end());
}

TEST_F(SelfTaught, ThreadsMakeNoDifference) {
    EXPECT_EQ(learned(1).matches, learned(2).matches);
}

TEST_F(SelfTaught, WithoutKnownPairsNothingIsLearned) {
    const TypeMatches known = Lexicon().match(source_.types, kEnglish, target_.types, kArabic);
    EXPECT_EQ(withSelfTaught(known, {source_, kEnglish}, {target_, kArabic}, {}, 1).matches, known.matches);
}

} // namespace
} // namespace muqabala
