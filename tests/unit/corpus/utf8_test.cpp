#include "corpus/text/utf8.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

TEST(Utf8, WellFormedTextHasNoInvalidByte) {
    EXPECT_EQ(firstInvalidUtf8("plain, مقابلة, \xF0\x9F\x93\x96"), std::nullopt);
}

TEST(Utf8, FirstInvalidByteIsNamed) {
    EXPECT_EQ(firstInvalidUtf8("ab\xFF"), 2U);
    EXPECT_EQ(firstInvalidUtf8("a\xD9"), 1U) << "cut off in the middle of a letter";
    EXPECT_EQ(firstInvalidUtf8("a\xD9z"), 1U) << "a letter that is not gone on with";
    EXPECT_EQ(firstInvalidUtf8("sixteen letters.\xFF"), 16U);
    EXPECT_EQ(firstInvalidUtf8("seventh\xFF behind"), 7U);
    EXPECT_EQ(firstInvalidUtf8("\xC0\xAF"), 0U) << "overlong";
    EXPECT_EQ(firstInvalidUtf8("\xED\xA0\x80"), 0U) << "surrogate";
    EXPECT_EQ(firstInvalidUtf8("\xF4\x90\x80\x80"), 0U) << "beyond U+10FFFF";
}

TEST(Utf8, ReaderGivesBackWhatWasAppended) {
    std::string text;
    for (const char32_t c : {U'a', U'م', char32_t{0xFEFB}, char32_t{0x1F4D6}})
        appendUtf8(text, c);
    std::u32string read;
    for (Utf8Reader reader(text); !reader.atEnd();)
        read.push_back(reader.next());
    EXPECT_EQ(read, (std::u32string{U'a', U'م', char32_t{0xFEFB}, char32_t{0x1F4D6}}));
    EXPECT_EQ(countCodePoints(text), 4U);
}

TEST(Utf8, LinesEndWithAnyOfTheThreeEndings) {
    const std::string_view text = "one\r\ntwo\rthree\nfour";
    EXPECT_EQ(lineOf(text, 0), 1U);
    EXPECT_EQ(lineOf(text, text.find("two")), 2U);
    EXPECT_EQ(lineOf(text, text.find("three")), 3U);
    EXPECT_EQ(lineOf(text, text.find("four")), 4U);
}

} // namespace
} // namespace muqabala
