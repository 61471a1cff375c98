#include "corpus/import/byte_signs.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muqabala {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF"sv;
constexpr std::string_view kUtf16LittleMark = "\xFF\xFE"sv;
constexpr std::string_view kUtf16BigMark = "\xFE\xFF"sv;

/// Bytes that are looked at when judging a file: enough for any judgement, and quick.
constexpr std::size_t kSample = 64UL * 1024;

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kSignatures{{
    {"%PDF-"sv, "a PDF document"sv},
    {"PK\x03\x04"sv, "a ZIP archive, as .docx, .odt and .epub are"sv},
    {"\xD0\xCF\x11\xE0"sv, "an old Office document"sv},
    {"{\\rtf"sv, "an RTF document"sv},
    {"\x89PNG"sv, "a PNG picture"sv},
    {"\xFF\xD8\xFF"sv, "a JPEG picture"sv},
    {"GIF87a"sv, "a GIF picture"sv},
    {"GIF89a"sv, "a GIF picture"sv},
    {"\x1F\x8B"sv, "a gzip archive"sv},
    {"\xFD"
     "7zXZ"sv,
     "an xz archive"sv},
    {"\x7F"
     "ELF"sv,
     "a program"sv},
    {"SQLite format 3"sv, "an SQLite database"sv},
    {"\xFF\xFE\x00\x00"sv, "text in UTF-32"sv},
    {"\x00\x00\xFE\xFF"sv, "text in UTF-32"sv},
}};

unsigned byteAt(std::string_view bytes, std::size_t offset) {
    return static_cast<unsigned char>(bytes[offset]);
}

bool isTextControl(unsigned byte) {
    return (byte >= 0x08 && byte <= 0x0D) || byte == 0x1A || byte == 0x1B;
}

/// How far the bytes look like UTF-16, given which byte of a pair is the high one.
struct WideEvidence {
    std::size_t strong = 0; ///< pairs with the high byte of ASCII or Arabic
    std::size_t weak = 0;   ///< pairs with the high byte of typographic marks or presentation forms
};

WideEvidence wideEvidence(std::string_view sample, std::size_t highByte) {
    WideEvidence evidence;
    for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
        const unsigned high = byteAt(sample, i + highByte);
        const unsigned low = byteAt(sample, i + 1 - highByte);
        if (high == 0x06 || (high == 0x00 && (low >= 0x20 || isTextControl(low))))
            ++evidence.strong;
        else if ((high == 0x20 && low <= 0x6F) || high >= 0xFB)
            ++evidence.weak;
    }
    return evidence;
}

/// At least half of the pairs must be ASCII or Arabic, and nine in ten explained.
bool convinces(WideEvidence evidence, std::size_t pairs) {
    return evidence.strong * 2 >= pairs && (evidence.strong + evidence.weak) * 10 >= pairs * 9;
}

std::size_t sequencesOfSeveralBytes(std::string_view validText) {
    return static_cast<std::size_t>(std::count_if(
        validText.begin(), validText.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC0U; }));
}

} // namespace

std::optional<BinarySign> binarySign(std::string_view bytes) {
    for (const auto& [signature, what] : kSignatures) {
        if (bytes.starts_with(signature))
            return BinarySign{0, what};
    }
    return std::nullopt;
}

std::optional<BinarySign> controlBytes(std::string_view bytes) {
    if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos)
        return BinarySign{nul, "it holds NUL bytes"};
    const std::string_view sample = bytes.substr(0, kSample);
    std::size_t count = 0;
    std::size_t first = sample.size();
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const unsigned byte = byteAt(sample, i);
        if (byte >= 0x20 || isTextControl(byte))
            continue;
        first = std::min(first, i);
        ++count;
    }
    if (count < 2 || count * 50 < sample.size())
        return std::nullopt;
    return BinarySign{first, "it is full of control bytes"};
}

std::optional<Encoding> markedEncoding(std::string_view bytes) {
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian}) {
        if (markLength(bytes, encoding) > 0)
            return encoding;
    }
    return std::nullopt;
}

std::size_t markLength(std::string_view bytes, Encoding encoding) {
    const auto lengthIfThere = [bytes](std::string_view mark) {
        return bytes.starts_with(mark) ? mark.size() : 0;
    };
    switch (encoding) {
    case Encoding::Utf8:
        return lengthIfThere(kUtf8Mark);
    case Encoding::Utf16LittleEndian:
        return lengthIfThere(kUtf16LittleMark);
    case Encoding::Utf16BigEndian:
        return lengthIfThere(kUtf16BigMark);
    default:
        return 0;
    }
}

std::optional<Encoding> unmarkedUtf16(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, kSample);
    const std::size_t pairs = sample.size() / 2;
    if (pairs == 0)
        return std::nullopt;
    const WideEvidence little = wideEvidence(sample, 1);
    const WideEvidence big = wideEvidence(sample, 0);
    if (convinces(little, pairs) && little.strong > big.strong)
        return Encoding::Utf16LittleEndian;
    if (convinces(big, pairs) && big.strong > little.strong)
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

bool isDamagedUtf8(std::string_view bytes) {
    std::size_t sound = 0;
    std::size_t faults = 0;
    while (const std::optional<std::size_t> bad = firstInvalidUtf8(bytes)) {
        sound += sequencesOfSeveralBytes(bytes.substr(0, *bad));
        ++faults;
        bytes.remove_prefix(*bad + 1);
    }
    return sound + sequencesOfSeveralBytes(bytes) > faults;
}

} // namespace muqabala
