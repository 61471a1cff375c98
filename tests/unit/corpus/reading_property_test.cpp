// What holds of reading and segmenting whatever the input: random bytes and random splices, always the same
// ones.

#include "corpus/import/bilingual_text.h"
#include "corpus/import/lines.h"
#include "corpus/text/trim.h"
#include "corpus/text/utf8.h"

#include "sentences.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {
namespace {

constexpr int kRounds = 1500;

/// What texts are made of, and what spoils them.
constexpr std::array<std::string_view, 64> kFragments{"The old market reopened",
                                                      " on Monday",
                                                      "Gen. Lee",
                                                      "the U.S. Army",
                                                      "No. 5",
                                                      "3.5",
                                                      "J. K.",
                                                      "\"Is it?\" he asked",
                                                      "أعيد افتتاح السوق",
                                                      " يوم الاثنين",
                                                      "د. محمد",
                                                      "ص. 5",
                                                      "عام 2014 م.",
                                                      "قال :\" نعم \".",
                                                      "مُحَمَّدٌ",
                                                      "السـوق",
                                                      "ﻻ",
                                                      "\u200F",
                                                      "\u202B",
                                                      "\u202C",
                                                      "\u200B",
                                                      "\u200D",
                                                      "\u00A0",
                                                      "\uFEFF",
                                                      ".",
                                                      "...",
                                                      "…",
                                                      "؟",
                                                      "!",
                                                      "؛",
                                                      "،",
                                                      ":",
                                                      "\"",
                                                      "“",
                                                      "”",
                                                      "«",
                                                      "»",
                                                      "(",
                                                      ")",
                                                      "[1]",
                                                      " ",
                                                      " ",
                                                      " ",
                                                      "\n",
                                                      "\n",
                                                      "\n",
                                                      "\n\n",
                                                      "\r\n",
                                                      "\r",
                                                      "\t",
                                                      "\\",
                                                      " / ",
                                                      " | ",
                                                      " – ",
                                                      "28.06.2014",
                                                      "25\\6\\2014",
                                                      "June 21, 2014",
                                                      "4 نيسان/أبريل 2017",
                                                      "ترجمة : فلان",
                                                      "By John Smith",
                                                      "المصدر : ",
                                                      "http://a.b/2014/06/21/x",
                                                      "الرئيسة \\ أخبار \\ السوق",
                                                      "😀"};

std::string splice(std::mt19937& random, std::size_t longest) {
    std::string text;
    const std::size_t count = random() % longest;
    for (std::size_t i = 0; i < count; ++i)
        text += kFragments.at(random() % kFragments.size());
    return text;
}

bool isBoundary(std::string_view text, std::size_t offset) {
    return offset == text.size() ||
           (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U);
}

bool isSound(const Document& document, TextSpan span) {
    return span.begin < span.end && span.end <= document.text.size() &&
           isBoundary(document.text, span.begin) && isBoundary(document.text, span.end);
}

/// Paragraphs and segments in order, each segment inside its paragraph, and nothing visible between segments.
void expectSound(const Document& document) {
    std::uint32_t segments = 0;
    std::uint32_t end = 0;
    for (std::size_t p = 0; p < document.paragraphs.size(); ++p) {
        const Paragraph& paragraph = document.paragraphs[p];
        ASSERT_TRUE(isSound(document, paragraph.span));
        ASSERT_GE(paragraph.span.begin, end);
        ASSERT_EQ(paragraph.firstSegment, segments);
        ASSERT_GT(paragraph.segmentCount, 0U);
        end = paragraph.span.begin;
        for (; segments < paragraph.firstSegment + paragraph.segmentCount; ++segments) {
            const Segment& segment = document.segments.at(segments);
            ASSERT_TRUE(isSound(document, segment.span));
            ASSERT_EQ(segment.paragraph, p);
            ASSERT_TRUE(isBlank(document.at({end, segment.span.begin})));
            end = segment.span.end;
        }
        ASSERT_TRUE(isBlank(document.at({end, paragraph.span.end})));
        end = paragraph.span.end;
    }
    ASSERT_EQ(segments, document.segments.size());
    for (const FrontMatterItem& item : document.frontMatter)
        ASSERT_TRUE(isSound(document, item.span));
}

bool isKept(const Document& document, TextSpan line) {
    const auto overlaps = [line](const auto& part) { return part.span.overlaps(line); };
    return std::any_of(document.paragraphs.begin(), document.paragraphs.end(), overlaps) ||
           std::any_of(document.frontMatter.begin(), document.frontMatter.end(), overlaps);
}

TEST(ReadingAnything, RandomBytesGiveValidTextOrAnError) {
    std::mt19937 random(20140628); // NOLINT(bugprone-random-generator-seed): always the same inputs
    for (int round = 0; round < kRounds; ++round) {
        std::string bytes(random() % 64, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(round % 3 == 0 ? random() % 256 : 0x20 + random() % 224);
        const Result<DecodedText> decoded = decode(bytes, "f", std::nullopt);
        if (decoded)
            ASSERT_FALSE(firstInvalidUtf8(decoded->text));
        else
            ASSERT_LE(decoded.error().byteOffset.value_or(0), bytes.size());
        const Result<BilingualText> read = readBilingualText(bytes, "f", {});
        if (read)
            expectSound(test::segmentedByShippedRules(read->source));
    }
}

TEST(ReadingAnything, SplicesAreReadWholeAndSegmentedSoundly) {
    std::mt19937 random(20140625); // NOLINT(bugprone-random-generator-seed)
    const SegmentationRules english = test::shippedRules("en");
    const SegmentationRules arabic = test::shippedRules("ar");
    int readings = 0;
    for (int round = 0; round < kRounds; ++round) {
        const std::string text = splice(random, 120);
        ReadOptions options;
        if (round % 4 == 1)
            options.layout = round % 8 == 1 ? Layout::Stacked : Layout::Interleaved;
        if (round % 4 == 2)
            options.splitAtLine = 2 + random() % 10;
        const Result<BilingualText> read = readBilingualText(text, "f", options);
        if (!read)
            continue;
        ++readings;
        ASSERT_NO_FATAL_FAILURE(expectSound(segment(read->source, english)));
        ASSERT_NO_FATAL_FAILURE(expectSound(segment(read->target, arabic)));
        for (const Line& line : splitLines(read->source.text).lines)
            ASSERT_TRUE(isKept(read->source, line.span) || isKept(read->target, line.span))
                << read->source.at(line.span);
    }
    EXPECT_GT(readings, kRounds / 4);
}

TEST(ReadingAnything, ManyStopsCostNoMoreThanTheirNumber) {
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "a.b(\"";
    Document document{"f", {"en"}, text, {{{0, static_cast<std::uint32_t>(text.size())}}}, {}, {}};
    expectSound(segment(std::move(document), {}));
}

} // namespace
} // namespace muqabala
