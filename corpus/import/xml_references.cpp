#include "corpus/import/xml_references.h"

#include <charconv>
#include <cstdint>

namespace muqabala {
namespace {

constexpr std::uint32_t kLargestCodePoint = 0x10FFFF;

/// The number behind "&#"; one more than the largest code point when it is too large for any.
std::uint32_t referencedNumber(std::string_view digits) {
    constexpr int kHexadecimal = 16;
    const bool isHexadecimal = digits.starts_with('x');
    digits.remove_prefix(isHexadecimal ? 1 : 0);
    std::uint32_t value = 1; // of "&#" without number, which is text
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value,
                                      isHexadecimal ? kHexadecimal : 10);
    return read.ec == std::errc::result_out_of_range ? kLargestCodePoint + 1 : value;
}

} // namespace

std::optional<std::size_t> firstFalseReference(std::string_view text) {
    constexpr std::string_view kMark = "&#";
    for (std::size_t at = text.find(kMark); at != std::string_view::npos; at = text.find(kMark, at + 1)) {
        const std::uint32_t value = referencedNumber(text.substr(at + kMark.size()));
        const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
        if (value == 0 || isSurrogate || value > kLargestCodePoint)
            return at;
    }
    return std::nullopt;
}

} // namespace muqabala
