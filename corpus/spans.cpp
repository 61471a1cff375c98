#include "corpus/spans.h"

namespace muqabala {

namespace {

bool isBoundary(std::uint32_t offset, std::string_view text) {
    constexpr unsigned char kKindBits = 0xC0;
    constexpr unsigned char kContinuation = 0x80; // of a code point that began before
    if (offset >= text.size())
        return offset == text.size();
    return (static_cast<unsigned char>(text[offset]) & kKindBits) != kContinuation;
}

} // namespace

bool isWithin(TextSpan span, std::string_view text) {
    return span.begin <= span.end && isBoundary(span.begin, text) && isBoundary(span.end, text);
}

bool holdsWords(TextSpan span, std::string_view text) {
    return !span.isEmpty() && isWithin(span, text);
}

bool holdWords(const std::vector<TextSpan>& spans, std::string_view text) {
    std::uint32_t before = 0;
    for (const TextSpan span : spans) {
        if (span.begin < before || !holdsWords(span, text))
            return false;
        before = span.end;
    }
    return true;
}

} // namespace muqabala
