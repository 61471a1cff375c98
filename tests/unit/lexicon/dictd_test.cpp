#include "align/lexicon/dictd.h"

#include "align/lexicon/gunzip.h"
#include "tests/unit/lexicon/dictd_fixture.h"

#include <gmock/gmock.h>

#include <utility>

namespace muqabala {
namespace {

using test::DictdFixture;
using test::gzip;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

using Pairs = std::vector<std::pair<std::string, std::string>>;

Pairs pairsOf(const DictdFixture& dictionary) {
    Pairs pairs;
    const Status status =
        readDictd(dictionary.index(), dictionary.text(), "test",
                  [&](auto headword, auto translation) { pairs.emplace_back(headword, translation); });
    EXPECT_TRUE(status);
    return pairs;
}

Error errorOf(std::string_view index, std::string_view text) {
    const Status status = readDictd(index, text, "test", [](auto, auto) {});
    return status ? Error{} : status.error();
}

TEST(Dictd, AnEntryIsAHeadwordWithPronunciationAndItsTranslation) {
    EXPECT_THAT(pairsOf(DictdFixture().entry("house", "House /hˈaʊs/\nالبيت\n")),
                ElementsAre(Pair("House", "البيت")));
}

TEST(Dictd, SensesLoseTheirNumbers) {
    EXPECT_THAT(pairsOf(DictdFixture().entry("bank", "Bank /bˈaŋk/\n1. المصرف\n12. الضفة\n")),
                ElementsAre(Pair("Bank", "المصرف"), Pair("Bank", "الضفة")));
}

TEST(Dictd, CommasOfEitherScriptSemicolonsAndSlashesPartSynonyms) {
    EXPECT_THAT(pairsOf(DictdFixture().entry("may", "May /mˈeɪ/\nمايو، أيار/نوار; خامس,شهر\n")),
                ElementsAre(Pair("May", "مايو"), Pair("May", "أيار"), Pair("May", "نوار"),
                            Pair("May", "خامس"), Pair("May", "شهر")));
}

TEST(Dictd, WhatExplainsIsDropped) {
    const DictdFixture dictionary = DictdFixture()
                                        .entry("asp", "Asp /ˈasp/\nالصل (ثعبان)\n")
                                        .entry("ceres", "Ceres /sˈɪəriz/\nسيرس - (الأساطير)\n")
                                        .entry("run", "Run /ɹˈʌn/ <v>\n[v] يركض\nيجري: بسرعة\n");
    EXPECT_THAT(pairsOf(dictionary), ElementsAre(Pair("Asp", "الصل"), Pair("Ceres", "سيرس"),
                                                 Pair("Run", "يركض"), Pair("Run", "يجري")));
}

TEST(Dictd, HeadwordsMayHaveSynonymsToo) {
    EXPECT_THAT(pairsOf(DictdFixture().entry("شائك", "لادغ، شائك /ladiɣ/\nThorny\n")),
                ElementsAre(Pair("لادغ", "Thorny"), Pair("شائك", "Thorny")));
}

TEST(Dictd, WithoutAHeadwordLineTheIndexGivesIt) {
    EXPECT_THAT(pairsOf(DictdFixture().entry("cat", "القطة\nالهرة\n").entry("dog", "dog\nالكلب\n")),
                ElementsAre(Pair("cat", "القطة"), Pair("cat", "الهرة"), Pair("dog", "الكلب")));
}

TEST(Dictd, WhatTellsOfTheDictionaryIsNoEntry) {
    EXPECT_THAT(pairsOf(DictdFixture().entry("00databaseinfo", "A dictionary\nby somebody\n")), IsEmpty());
}

TEST(Dictd, ReadsTheCompressedForm) {
    const DictdFixture dictionary = DictdFixture().entry("tea", "Tea /tˈiː/\nالشاي\n");
    Pairs pairs;
    ASSERT_TRUE(
        readDictd(dictionary.index(), gzip(dictionary.text()), "test",
                  [&](auto headword, auto translation) { pairs.emplace_back(headword, translation); }));
    EXPECT_THAT(pairs, ElementsAre(Pair("Tea", "الشاي")));
}

TEST(Dictd, AnIndexLineThatIsNoneIsNamed) {
    const Error error = errorOf("house\tA\tB\ncat A B\n", "xx");
    EXPECT_EQ(error.code, ErrorCode::MalformedData);
    EXPECT_EQ(error.file, "test");
    EXPECT_EQ(error.line, 2U);
}

TEST(Dictd, AnEntryBeyondTheTextIsNamed) {
    EXPECT_EQ(errorOf("house\tA\tB\ncat\tB\tZ\n", "xx").line, 2U);
    EXPECT_EQ(errorOf("house\t//////\t//////\n", "xx").line, 1U);
    EXPECT_EQ(errorOf("house\tA\t///////////\n", "xx").line, 1U);
}

TEST(Dictd, AnEntryThatCutsALetterIsNamed) {
    EXPECT_EQ(errorOf("house\tB\tB\n", "بيت").line, 1U);
}

TEST(Dictd, TextThatIsNotUtf8IsRefusedWithItsPlace) {
    const Error error = errorOf("a\tA\tC\n", "a\xff");
    EXPECT_EQ(error.code, ErrorCode::MalformedData);
    EXPECT_EQ(error.byteOffset, 1U);
}

TEST(Gunzip, RefusesWhatIsCutShort) {
    const std::string whole = gzip(std::string(5000, 'x') + "the end");
    const Result<std::string> cut =
        gunzip(std::string_view(whole).substr(0, whole.size() - 9), "test", 1 << 20);
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::MalformedData);
    EXPECT_EQ(cut.error().detail, "the compressed file ends too early");
}

TEST(Gunzip, RefusesWhatIsDamaged) {
    std::string bytes = gzip(std::string(5000, 'x') + "the end");
    bytes[bytes.size() - 6] ^= 0x55;
    const Result<std::string> damaged = gunzip(bytes, "test", 1 << 20);
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().detail, "not a valid gzip file");
}

TEST(Gunzip, StopsAtTheLimit) {
    const Result<std::string> bomb = gunzip(gzip(std::string(3 << 20, 'x')), "test", 2 << 20);
    ASSERT_FALSE(bomb);
    EXPECT_EQ(bomb.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(bomb.error().detail, "2 MiB when decompressed");
}

TEST(Gunzip, JoinsSeveralMembersAndGrowsAsNeeded) {
    const std::string first(5 << 20, 'x');
    const Result<std::string> text = gunzip(gzip(first) + gzip("second"), "test", 16 << 20);
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, first + "second");
}

} // namespace
} // namespace muqabala
