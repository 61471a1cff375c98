#include "align/lexicon/transliteration.h"

#include "align/lexicon/name_index.h"
#include "align/lexicon/pair_weight.h"
#include "corpus/text/normalize.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace muqabala {
namespace {

constexpr std::pair<std::string_view, std::string_view> kNames[] = {
    {"Obama", "أوباما"},
    {"Maliki", "المالكي"},
    {"Rouhani", "روحاني"},
    {"Clinton", "كلينتون"},
    {"Johnson", "جونسون"},
    {"Merkel", "ميركل"},
    {"Guterres", "غوتيريش"},
    {"Jinping", "جينبينغ"},
    {"Xi", "شي"},
    {"Trump", "ترامب"},
    {"Putin", "بوتين"},
    {"Zelensky", "زيلينسكي"},
    {"Washington", "واشنطن"},
    {"Chicago", "شيكاغو"},
    {"Kerry", "كيري"},
    {"Soleimani", "سليماني"},
    {"Netanyahu", "نتنياهو"},
    {"Sarkozy", "ساركوزي"},
    {"Erdogan", "أردوغان"},
    {"Khamenei", "خامنئي"},
    {"George", "جورج"},
    {"Shakespeare", "شكسبير"},
    {"Twitter", "تويتر"},
    {"Google", "غوغل"},
    {"Facebook", "فيسبوك"},
    {"Microsoft", "مايكروسوفت"},
    {"Kabul", "كابول"},
    {"Kurdistan", "كردستان"},
    {"Schwarzenegger", "شوارزنيغر"},
    {"Schwarzenegger", "شوارزنيجر"},
    {"Bush", "بوش"},
    {"Reuters", "رويترز"},
    {"Waters", "واترز"},
    {"Waters", "ووترز"},
    {"Qassem", "قاسم"},
};

constexpr std::pair<std::string_view, std::string_view> kOthers[] = {
    {"Baghdad", "دمشق"},    {"Obama", "إيران"},  {"Merkel", "أمريكا"},    {"Putin", "بلدان"},
    {"London", "لبنان"},    {"Kerry", "كبيرة"},  {"Washington", "وسائل"}, {"Moscow", "مصر"},
    {"Clinton", "القانون"}, {"Johnson", "جنوب"}, {"Paris", "فارس"},       {"Syria", "سياسة"},
};

TEST(Transliteration, NamesAreKnownInTheOtherScript) {
    for (const auto& [latin, arabic] : kNames)
        EXPECT_GE(transliterationSimilarity(latin, arabic), kLeastNameSimilarity) << latin << ' ' << arabic;
}

TEST(Transliteration, OtherWordsAreNotTakenForNames) {
    for (const auto& [latin, arabic] : kOthers)
        EXPECT_LT(transliterationSimilarity(latin, arabic), kLeastNameSimilarity) << latin << ' ' << arabic;
}

TEST(Transliteration, CliticsAndNisbaDoNotDisturb) {
    for (const std::string_view arabic : {"وأوباما", "لأوباما", "بأوباما", "ولأوباما"})
        EXPECT_GE(transliterationSimilarity("Obama", arabic), .8) << arabic;
    EXPECT_GE(transliterationSimilarity("Trotsky", "والتروتسكيين"), .78);
    EXPECT_GE(transliterationSimilarity("Lenin", "اللينينية"), .78);
}

TEST(Transliteration, AWordWithoutSoundsIsLikeNothing) {
    EXPECT_EQ(transliterationSimilarity("", "أوباما"), 0);
    EXPECT_EQ(transliterationSimilarity("Obama", ""), 0);
    EXPECT_EQ(transliterationSimilarity("123", "456"), 0);
}

TEST(NameIndex, FindsWhatComparingWithEachWouldFind) {
    std::vector<WordType> arabic;
    const auto add = [&](const auto& pair) {
        arabic.push_back(
            {std::string(pair.second), fold(pair.second, Folding::Match), WordKind::Arabic, false});
    };
    std::ranges::for_each(kNames, add);
    std::ranges::for_each(kOthers, add);
    const NameIndex index(arabic);
    for (const auto& [latin, unused] : kNames) {
        std::set<std::uint32_t> found;
        for (const NameIndex::Match& match : index.find(fold(latin, Folding::Match), kLeastNameSimilarity))
            found.insert(match.type);
        std::set<std::uint32_t> expected;
        for (std::uint32_t type = 0; type < arabic.size(); ++type) {
            if (transliterationSimilarity(latin, arabic[type].form) >= kLeastNameSimilarity)
                expected.insert(type);
        }
        EXPECT_EQ(found, expected) << latin;
    }
}

} // namespace
} // namespace muqabala
