#pragma once

#include "corpus/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace muqabala {

inline constexpr std::size_t kLargestText = 100UL * 1024 * 1024; ///< bytes of a file that is read at all
inline constexpr std::size_t kLongestLine = 1024UL * 1024;       ///< bytes of one line, in UTF-8

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1256, Iso88596 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6".
[[nodiscard]] std::string_view encodingName(Encoding encoding);

/// By any usual name, upper or lower case ("utf8", "cp1256", …). UnknownEncoding when there is none.
[[nodiscard]] Result<Encoding> encodingByName(std::string_view name);

/// What to do with lines longer than kLongestLine; markup may well be one single line.
enum class LongLines { Refuse, Accept };

struct DecodedText {
    std::string text; ///< valid UTF-8 without byte order mark, otherwise as it was
    Encoding encoding{};
    bool hadByteOrderMark = false;
};

/// Bytes of a file to UTF-8. The encoding is `given`, or that of the byte order mark, or judged from the
/// bytes: UTF-16 first, then UTF-8, then whichever of the Arabic 8-bit encodings makes Arabic of them. UTF-8
/// with a few faults is not taken for anything else. Of the two UTF-16s the bytes decide, even when one is
/// given. Errors: Empty, Binary, InvalidBytes (with line and byte offset; nothing is ever replaced),
/// LineTooLong, TooLarge. Pure; cost linear.
[[nodiscard]] Result<DecodedText> decode(std::string_view bytes, std::string_view name,
                                         std::optional<Encoding> given,
                                         LongLines longLines = LongLines::Refuse);

} // namespace muqabala
