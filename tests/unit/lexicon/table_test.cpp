#include "align/lexicon/table.h"

#include "align/lexicon/lexicon.h"
#include "corpus/text/normalize.h"
#include "tests/unit/lexicon/dictd_fixture.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace muqabala {
namespace {

using test::DictdFixture;
using testing::ElementsAre;
using testing::FieldsAre;
using testing::FloatEq;

const Language kEnglish{"en"};
const Language kArabic{"ar"};

using Row = std::tuple<std::string, std::string, float>;

Result<std::vector<Row>> rowsOf(std::string_view bytes) {
    std::vector<Row> rows;
    const Status status =
        readTable(bytes, "words.tsv", [&](std::string_view first, std::string_view second, float sureness) {
            rows.emplace_back(first, second, sureness);
        });
    if (!status)
        return status.error();
    return rows;
}

Error malformed(std::uint64_t line, std::string detail) {
    return {.code = ErrorCode::MalformedData, .file = "words.tsv", .line = line, .detail = std::move(detail)};
}

TEST(Table, ARowWithoutAThirdColumnIsSure) {
    EXPECT_THAT(rowsOf("file\tملف\nsave as\tاحفظ باسم\t0.25\n").value(),
                ElementsAre(FieldsAre("file", "ملف", 1), FieldsAre("save as", "احفظ باسم", FloatEq(.25F))));
}

TEST(Table, CommentsEmptyLinesAndCarriageReturnsArePassedOver) {
    EXPECT_THAT(rowsOf("# words\r\n\r\nfile\tملف\r\n#\nbook\tكتاب").value(),
                ElementsAre(FieldsAre("file", "ملف", 1), FieldsAre("book", "كتاب", 1)));
}

TEST(Table, AnEmptyTableHasNoRows) {
    EXPECT_TRUE(rowsOf("").value().empty());
}

TEST(Table, AnUnsoundRowIsNamedByItsLine) {
    EXPECT_EQ(rowsOf("# head\nfile\tملف\nfile\n").error(),
              malformed(3, "expected two or three columns, found 1"));
    EXPECT_EQ(rowsOf("a\tb\t1\tc\n").error(), malformed(1, "expected two or three columns, found 4"));
    EXPECT_EQ(rowsOf("file\t\n").error(), malformed(1, "a column is empty"));
    for (const std::string_view sureness : {"", "0", "-1", "1.5", "half", "0.5x", "nan"})
        EXPECT_EQ(rowsOf("file\tملف\t" + std::string(sureness)).error(),
                  malformed(1, "the third column is no number above 0 to 1"))
            << sureness;
}

TEST(Table, WhatIsNotUtf8IsNamedByItsByte) {
    EXPECT_EQ(rowsOf("file\t\xD9\n").error(), (Error{.code = ErrorCode::MalformedData,
                                                     .file = "words.tsv",
                                                     .byteOffset = 5,
                                                     .detail = "the table is not UTF-8"}));
}

WordType english(std::string_view form) {
    return {std::string(form), fold(form, Folding::Match), WordKind::Latin, false};
}

WordType arabic(std::string_view form) {
    return {std::string(form), fold(form, Folding::Match), WordKind::Arabic, false};
}

float weight(const Lexicon& lexicon, const WordType& source, const WordType& target) {
    const TypeMatches matches = lexicon.match({&source, 1}, kEnglish, {&target, 1}, kArabic);
    return matches.matches.empty() ? 0 : matches.matches.front().weight;
}

Lexicon withTable(std::string_view rows, float cost) {
    Lexicon lexicon;
    EXPECT_TRUE(lexicon.addTable(rows, "words.tsv", kEnglish, kArabic, cost));
    return lexicon;
}

TEST(LexiconTable, RowsMatchWithCliticsAndEndingsInBothDirections) {
    const Lexicon lexicon = withTable("file\tملف\n", 0);
    EXPECT_THAT(weight(lexicon, english("files"), arabic("والملف")), FloatEq(1));
    const WordType source = arabic("ملفه");
    const WordType target = english("file");
    EXPECT_EQ(lexicon.match({&source, 1}, kArabic, {&target, 1}, kEnglish).matches.size(), 1U);
}

TEST(LexiconTable, ATableAndItsUnsureRowsCountLess) {
    const std::string_view rows = "file\tملف\t0.9\nfile\tمبرد\t0.2\nfile\tصف\t0.1\n";
    const auto weights = [&](float cost) {
        const Lexicon lexicon = withTable(rows, cost);
        return std::tuple(weight(lexicon, english("file"), arabic("ملف")),
                          weight(lexicon, english("file"), arabic("مبرد")),
                          weight(lexicon, english("file"), arabic("صف")));
    };
    EXPECT_THAT(weights(.15F), FieldsAre(FloatEq(1), FloatEq(.8F), FloatEq(.8F)));
    EXPECT_THAT(weights(.25F), FieldsAre(FloatEq(.8F), FloatEq(.8F), FloatEq(.5F)));
}

TEST(LexiconTable, WhatADictionaryHasIsNotWeakenedByATable) {
    const DictdFixture dictionary = DictdFixture().entry("file", "File /fˈaɪl/\nملف\n");
    Lexicon lexicon = withTable("file\tملف\t0.1\n", .25F);
    ASSERT_TRUE(lexicon.addDictd(dictionary.index(), dictionary.text(), "en-ar", kEnglish, kArabic));
    EXPECT_THAT(weight(lexicon, english("file"), arabic("ملف")), FloatEq(1));
}

TEST(LexiconTable, RowsAddNoSensesToAWord) {
    const DictdFixture dictionary = DictdFixture().entry("file", "File /fˈaɪl/\nملف\n");
    Lexicon lexicon = withTable("file\tمبرد\nfile\tصف\nfile\tسجل\n", .25F);
    ASSERT_TRUE(lexicon.addDictd(dictionary.index(), dictionary.text(), "en-ar", kEnglish, kArabic));
    const WordType word = english("file");
    EXPECT_EQ(lexicon.match({&word, 1}, kEnglish, {}, kArabic).sourceClasses.at(0), TypeClass::OneSense);
}

TEST(LexiconTable, WhatIsAddedForLaterIsThereOnceItIsIndexed) {
    Lexicon lexicon = withTable("file\tملف\n", 0);
    ASSERT_TRUE(lexicon.addTable("quay\tرصيف\n", "words.tsv", kEnglish, kArabic, 0, Indexing::Later));
    EXPECT_EQ(weight(lexicon, english("quay"), arabic("رصيف")), 0);
    lexicon.index();
    EXPECT_THAT(weight(lexicon, english("quay"), arabic("رصيف")), FloatEq(1));
    EXPECT_THAT(weight(lexicon, english("file"), arabic("ملف")), FloatEq(1));
}

TEST(LexiconTable, AnUnsoundTableIsRefused) {
    Lexicon lexicon;
    EXPECT_EQ(lexicon.addTable("file\n", "words.tsv", kEnglish, kArabic, 0).error(),
              malformed(1, "expected two or three columns, found 1"));
    EXPECT_EQ(lexicon.addDerivations("\n\ndecide\t\n", "words.tsv", kEnglish).error(),
              malformed(3, "a column is empty"));
}

TEST(LexiconDerivations, AWordIsFoundUnderWhatItIsDerivedFrom) {
    Lexicon lexicon = withTable("permission\tإذن\n", 0);
    EXPECT_EQ(weight(lexicon, english("permitted"), arabic("إذن")), 0);
    ASSERT_TRUE(lexicon.addDerivations("permission\tpermit\n", "words.tsv", kEnglish));
    EXPECT_THAT(weight(lexicon, english("permitted"), arabic("إذن")), FloatEq(.8F));
    EXPECT_THAT(weight(lexicon, english("permission"), arabic("إذن")), FloatEq(1));
}

TEST(LexiconDerivations, TheyServeDictionariesAddedLaterToo) {
    Lexicon lexicon;
    ASSERT_TRUE(lexicon.addDerivations("permission\tpermit\n", "words.tsv", kEnglish));
    ASSERT_TRUE(lexicon.addTable("permission\tإذن\n", "words.tsv", kEnglish, kArabic, 0));
    EXPECT_THAT(weight(lexicon, english("permit"), arabic("إذن")), FloatEq(.8F));
}

} // namespace
} // namespace muqabala
