#include "corpus/text/trim.h"

#include "corpus/text/utf8.h"

#include <cstddef>
#include <optional>

namespace muqabala {

namespace {

bool isJoiner(char32_t c) {
    return c == 0x200C || c == 0x200D;
}

bool isMargin(char32_t c) {
    return isSpace(c) || (isInvisible(c) && !isJoiner(c));
}

} // namespace

bool isInvisible(char32_t c) {
    const bool zeroWidth = c >= 0x200B && c <= 0x200F; // ZWSP, ZWNJ, ZWJ, LRM, RLM
    const bool embedding = c >= 0x202A && c <= 0x202E;
    const bool isolate = c >= 0x2066 && c <= 0x2069;
    return zeroWidth || embedding || isolate || c == 0x2060 || c == 0x061C || c == 0xFEFF || c == 0x00AD;
}

bool isBlank(std::string_view text) {
    for (Utf8Reader reader(text); !reader.atEnd();) {
        const char32_t c = reader.next();
        if (!isSpace(c) && !isInvisible(c))
            return false;
    }
    return true;
}

TextSpan trimmed(std::string_view text, TextSpan span) {
    std::optional<std::size_t> begin;
    std::size_t end = span.begin;
    for (Utf8Reader reader(text.substr(0, span.end), span.begin); !reader.atEnd();) {
        const std::size_t offset = reader.offset();
        const char32_t c = reader.next();
        if (isMargin(c) || (isJoiner(c) && !begin))
            continue;
        begin = begin.value_or(offset);
        end = reader.offset();
    }
    if (!begin)
        return {span.begin, span.begin};
    return {static_cast<std::uint32_t>(*begin), static_cast<std::uint32_t>(end)};
}

} // namespace muqabala
