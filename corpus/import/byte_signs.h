#pragma once

#include "corpus/import/encoding.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace muqabala {

/// What gives away that bytes are not plain text, and where it stands.
struct BinarySign {
    std::size_t offset = 0;
    std::string_view what;
};

/// The signature of a known kind of file (PDF, ZIP, pictures, …) at the beginning of the bytes.
[[nodiscard]] std::optional<BinarySign> binarySign(std::string_view bytes);

/// Control bytes that no text in an 8-bit encoding has. Must not be asked about UTF-16.
[[nodiscard]] std::optional<BinarySign> controlBytes(std::string_view bytes);

/// The encoding that a byte order mark names.
[[nodiscard]] std::optional<Encoding> markedEncoding(std::string_view bytes);

/// How many bytes the byte order mark of this encoding takes at the beginning; 0 when there is none.
[[nodiscard]] std::size_t markLength(std::string_view bytes, Encoding encoding);

/// UTF-16 without a mark: known by the high bytes of ASCII and Arabic, 00 and 06, in every second place.
/// ICU's detector takes such text for ISO-8859-1.
[[nodiscard]] std::optional<Encoding> unmarkedUtf16(std::string_view bytes);

/// Whether bytes that are not valid UTF-8 are UTF-8 with faults rather than another encoding: whether they
/// hold more well-formed sequences of several bytes than faults.
[[nodiscard]] bool isDamagedUtf8(std::string_view bytes);

} // namespace muqabala
