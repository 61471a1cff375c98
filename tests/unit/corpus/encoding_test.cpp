#include "corpus/import/encoding.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace muqabala {
namespace {

using namespace std::string_literals;

const std::string kArabic = "قالت الوزيرة في بغداد إن القرار نهائي، فهل يقبل المجلس؟\r\nنعم؛ وفورا.\r\n";
const std::string kEnglish = "The minister said the decision was final.\n";

/// UTF-8 as windows-1256 or ISO-8859-6, for the letters that the tests use.
std::string singleByte(const std::string& text, const std::u32string& letters, const std::string& bytes) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            result += text[i++];
            continue;
        }
        const auto c =
            static_cast<char32_t>(((lead & 0x1FU) << 6U) | (static_cast<unsigned char>(text[i + 1]) & 0x3FU));
        result += bytes.at(letters.find(c));
        i += 2;
    }
    return result;
}

const std::u32string kLetters = U"ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟ـ";

std::string windows1256(const std::string& text) {
    return singleByte(
        text, kLetters,
        "\xC1\xC2\xC3\xC4\xC5\xC6\xC7\xC8\xC9\xCA\xCB\xCC\xCD\xCE\xCF\xD0\xD1\xD2\xD3\xD4\xD5\xD6"
        "\xD8\xD9\xDA\xDB\xDD\xDE\xDF\xE1\xE3\xE4\xE5\xE6\xEC\xED\xA1\xBA\xBF\xDC");
}

std::string iso88596(const std::string& text) {
    return singleByte(
        text, kLetters,
        "\xC1\xC2\xC3\xC4\xC5\xC6\xC7\xC8\xC9\xCA\xCB\xCC\xCD\xCE\xCF\xD0\xD1\xD2\xD3\xD4\xD5\xD6"
        "\xD7\xD8\xD9\xDA\xE1\xE2\xE3\xE4\xE5\xE6\xE7\xE8\xE9\xEA\xAC\xBB\xBF\xE0");
}

std::string utf16(const std::u16string& text, Encoding byteOrder) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xFFU);
        bytes += byteOrder == Encoding::Utf16BigEndian ? high : low;
        bytes += byteOrder == Encoding::Utf16BigEndian ? low : high;
    }
    return bytes;
}

void expectText(const std::string& bytes, const std::string& text, Encoding encoding,
                std::optional<Encoding> given = std::nullopt) {
    const Result<DecodedText> decoded = decode(bytes, "file.txt", given);
    ASSERT_TRUE(decoded) << decoded.error().detail;
    EXPECT_EQ(decoded->text, text);
    EXPECT_EQ(encodingName(decoded->encoding), encodingName(encoding));
}

Error errorOf(const std::string& bytes, std::optional<Encoding> given = std::nullopt) {
    const Result<DecodedText> decoded = decode(bytes, "file.txt", given);
    return decoded ? Error{} : decoded.error();
}

TEST(Encoding, Utf8IsKnownWithAndWithoutMark) {
    expectText(kArabic, kArabic, Encoding::Utf8);
    expectText("\xEF\xBB\xBF" + kArabic, kArabic, Encoding::Utf8);
    EXPECT_TRUE(decode("\xEF\xBB\xBF" + kArabic, "f", std::nullopt)->hadByteOrderMark);
    EXPECT_FALSE(decode(kArabic, "f", std::nullopt)->hadByteOrderMark);
}

TEST(Encoding, Utf16IsKnownInBothOrdersWithAndWithoutMark) {
    const std::u16string wide = u"قال: «نعم». The end… ﻻ 😀\n";
    const std::string text = "قال: «نعم». The end… ﻻ 😀\n";
    for (const Encoding order : {Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian}) {
        expectText(utf16(wide, order), text, order);
        expectText(utf16(u"\uFEFF" + wide, order), text, order);
        expectText(utf16(wide, order), text, order, order);
    }
}

TEST(Encoding, LongArabicUtf16WithoutMarkIsNotTakenForLatin) {
    std::u16string wide;
    for (int i = 0; i < 500; ++i)
        wide += u"وفي المدينة سوق قديم ";
    EXPECT_EQ(decode(utf16(wide, Encoding::Utf16LittleEndian), "f", std::nullopt)->encoding,
              Encoding::Utf16LittleEndian);
}

TEST(Encoding, TheBytesDecideBetweenTheTwoUtf16s) {
    const std::u16string wide = u"سوق قديم and more\n";
    expectText(utf16(wide, Encoding::Utf16BigEndian), "سوق قديم and more\n", Encoding::Utf16BigEndian,
               Encoding::Utf16LittleEndian);
}

TEST(Encoding, Windows1256AndIso88596AreToldApart) {
    expectText(windows1256(kArabic + kEnglish), kArabic + kEnglish, Encoding::Windows1256);
    expectText(iso88596(kArabic + kEnglish), kArabic + kEnglish, Encoding::Iso88596);
    expectText(windows1256("السلام عليكم"), "السلام عليكم", Encoding::Windows1256);
    expectText(iso88596("السلام عليكم"), "السلام عليكم", Encoding::Iso88596);
}

TEST(Encoding, TypographicQuotesOfWindowsInEnglishAreRead) {
    expectText("It\x92s \x93here\x94.", "It’s “here”.", Encoding::Windows1256);
}

TEST(Encoding, WhatIsGivenIsFollowed) {
    expectText("\xE9", "é", Encoding::Windows1256, Encoding::Windows1256);
    expectText("\xE9", "ى", Encoding::Iso88596, Encoding::Iso88596);
}

TEST(Encoding, AStrayByteInUtf8IsAnErrorWithItsPlace) {
    const std::string before = kEnglish + "سطر ";
    const Error error = errorOf(before + "\xC7" + "آخر" + kArabic);
    EXPECT_EQ(error, (Error{ErrorCode::InvalidBytes, "file.txt", 2, before.size(), "UTF-8: C7"}));
}

TEST(Encoding, AStrayByteInEnglishIsAnErrorToo) {
    for (const char* stray : {"\xFF", "\xE9", "\x80", "\x92", "\xC3"}) {
        const Error error = errorOf(kEnglish + "Here" + stray + "s a line.");
        EXPECT_EQ(error.code, ErrorCode::InvalidBytes);
        EXPECT_EQ(error.line, 2U);
        EXPECT_EQ(error.byteOffset, kEnglish.size() + 4);
    }
}

TEST(Encoding, OffsetsCountTheByteOrderMark) {
    EXPECT_EQ(errorOf("\xEF\xBB\xBF"s + "a\xFF").byteOffset, 4U);
    EXPECT_EQ(errorOf("\xFF\xFE"s + "a\0"s + "\x00\xD8"s + "b\0"s).byteOffset, 4U);
    EXPECT_EQ(errorOf("\xFF\xFE"s + "a\0\n\0b"s),
              (Error{ErrorCode::InvalidBytes, "file.txt", 2, 6, "UTF-16LE: 62"}));
}

TEST(Encoding, WesternAndRussianTextIsNotTakenForArabic) {
    EXPECT_EQ(errorOf("Ein M\xFCller \xFC"
                      "bergab gr\xFC\xDF"
                      "end")
                  .code,
              ErrorCode::InvalidBytes);
    EXPECT_EQ(errorOf("\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0! \xCA\xE0\xEA \xE4\xE5\xEB\xE0?").code,
              ErrorCode::InvalidBytes);
}

TEST(Encoding, BytesThatIso88596LeavesUndefinedAreAnError) {
    EXPECT_EQ(errorOf("a\n\xDD", Encoding::Iso88596),
              (Error{ErrorCode::InvalidBytes, "file.txt", 2, 2, "ISO-8859-6: DD"}));
}

TEST(Encoding, OtherKindsOfFileAreNamed) {
    EXPECT_EQ(errorOf("%PDF-1.7\n...").detail, "a PDF document");
    EXPECT_EQ(errorOf("PK\x03\x04 etc").detail, "a ZIP archive, as .docx, .odt and .epub are");
    EXPECT_EQ(errorOf("\x89PNG\r\n\x1A\n").code, ErrorCode::Binary);
    EXPECT_EQ(errorOf("PK\x03\x04", Encoding::Windows1256).code, ErrorCode::Binary);
    EXPECT_EQ(errorOf("abc\0def, and so on"s),
              (Error{ErrorCode::Binary, "file.txt", std::nullopt, 3, "it holds NUL bytes"}));
    EXPECT_EQ(errorOf("abc\x01\x02\x03\x04").code, ErrorCode::Binary);
}

TEST(Encoding, NothingButWhiteSpaceIsEmpty) {
    for (const std::string& bytes :
         {""s, " \r\n\t"s, "\xEF\xBB\xBF"s, "\xC2\xA0\n\xE2\x80\x8B\xE2\x80\x8F"s, "\xFF\xFE"s})
        EXPECT_EQ(errorOf(bytes).code, ErrorCode::Empty);
}

TEST(Encoding, ALineOfTenMegabytesIsRefusedWithItsNumber) {
    const std::string bytes = "one\r\ntwo\r" + std::string(10'000'000, 'x');
    EXPECT_EQ(errorOf(bytes), (Error{ErrorCode::LineTooLong, "file.txt", 3, std::nullopt, "1 MB"}));
}

TEST(Encoding, ATextBeyondTheLimitIsRefused) {
    EXPECT_EQ(errorOf(std::string(kLargestText + 1, ' ')).code, ErrorCode::TooLarge);
}

TEST(Encoding, NamesAreKnownHoweverTheyAreWritten) {
    EXPECT_EQ(*encodingByName("utf8"), Encoding::Utf8);
    EXPECT_EQ(*encodingByName("CP-1256"), Encoding::Windows1256);
    EXPECT_EQ(*encodingByName("iso_8859-6"), Encoding::Iso88596);
    EXPECT_EQ(*encodingByName("UTF-16be"), Encoding::Utf16BigEndian);
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian,
                                    Encoding::Windows1256, Encoding::Iso88596})
        EXPECT_EQ(*encodingByName(encodingName(encoding)), encoding);
    EXPECT_EQ(encodingByName("koi8").error().detail, "koi8");
}

} // namespace
} // namespace muqabala
