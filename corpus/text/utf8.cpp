#include "corpus/text/utf8.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace muqabala {

namespace {

std::uint8_t byteAt(std::string_view text, std::size_t offset) {
    return static_cast<std::uint8_t>(text[offset]);
}

bool isContinuation(std::uint8_t byte) {
    return (byte & 0xC0U) == 0x80U;
}

std::size_t sequenceLength(std::uint8_t lead) {
    if (lead < 0x80U)
        return 1;
    if (lead < 0xE0U)
        return 2;
    return lead < 0xF0U ? 3 : 4;
}

bool beginsWithEightAscii(std::string_view text) {
    std::uint64_t bytes = 0;
    if (text.size() < sizeof bytes)
        return false;
    std::memcpy(&bytes, text.data(), sizeof bytes);
    return (bytes & 0x8080808080808080U) == 0;
}

/// Length of the well-formed sequence at `offset`; 0 when there is none.
std::size_t wellFormedLength(std::string_view bytes, std::size_t offset) {
    const std::uint8_t lead = byteAt(bytes, offset);
    if (lead < 0x80U)
        return 1;
    if (lead < 0xC2U || lead > 0xF4U)
        return 0;
    if (lead < 0xE0U)
        return offset + 1 < bytes.size() && isContinuation(byteAt(bytes, offset + 1)) ? 2 : 0;
    const std::size_t length = sequenceLength(lead);
    if (offset + length > bytes.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(byteAt(bytes, offset + i)))
            return 0;
    }
    const std::uint8_t second = byteAt(bytes, offset + 1);
    const bool overlong = (lead == 0xE0U && second < 0xA0U) || (lead == 0xF0U && second < 0x90U);
    const bool surrogate = lead == 0xEDU && second > 0x9FU;
    const bool tooLarge = lead == 0xF4U && second > 0x8FU;
    return overlong || surrogate || tooLarge ? 0 : length;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view bytes) {
    for (std::size_t offset = 0; offset < bytes.size();) {
        if (beginsWithEightAscii(bytes.substr(offset))) {
            offset += 8;
            continue;
        }
        const std::size_t length = wellFormedLength(bytes, offset);
        if (length == 0)
            return offset;
        offset += length;
    }
    return std::nullopt;
}

char32_t Utf8Reader::peek() const {
    if (atEnd())
        return 0;
    const std::uint8_t lead = byteAt(text_, offset_);
    if (lead < 0x80U)
        return lead;
    const std::size_t length = sequenceLength(lead);
    assert(offset_ + length <= text_.size());
    char32_t codePoint = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        codePoint = (codePoint << 6U) | (byteAt(text_, offset_ + i) & 0x3FU);
    return codePoint;
}

char32_t Utf8Reader::next() {
    assert(!atEnd());
    const char32_t codePoint = peek();
    offset_ += sequenceLength(byteAt(text_, offset_));
    return codePoint;
}

void appendUtf8(std::string& text, char32_t codePoint) {
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (codePoint < 0x80U) {
        put(codePoint);
    } else if (codePoint < 0x800U) {
        put(0xC0U | (codePoint >> 6U));
        put(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000U) {
        put(0xE0U | (codePoint >> 12U));
        put(0x80U | ((codePoint >> 6U) & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    } else {
        put(0xF0U | (codePoint >> 18U));
        put(0x80U | ((codePoint >> 12U) & 0x3FU));
        put(0x80U | ((codePoint >> 6U) & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    }
}

std::size_t countCodePoints(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return !isContinuation(static_cast<std::uint8_t>(c)); }));
}

std::size_t lineOf(std::string_view text, std::size_t offset) {
    std::size_t line = 1;
    for (std::size_t i = 0; i < std::min(offset, text.size()); ++i) {
        const bool loneReturn = text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n');
        if (text[i] == '\n' || loneReturn)
            ++line;
    }
    return line;
}

bool isSpace(char32_t codePoint) {
    switch (codePoint) {
    case 0x20:
    case 0x85:
    case 0xA0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000:
    case 0xFEFF:
        return true;
    default:
        return (codePoint >= 0x09 && codePoint <= 0x0D) || (codePoint >= 0x2000 && codePoint <= 0x200A);
    }
}

} // namespace muqabala
