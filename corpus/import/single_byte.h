#pragma once

#include "corpus/import/conversion.h"
#include "corpus/import/encoding.h"

#include <optional>
#include <string_view>

namespace muqabala {

/// windows-1256 or ISO-8859-6 to UTF-8, by ICU's tables. Bytes that the encoding leaves undefined are faults.
[[nodiscard]] Conversion singleByteToUtf8(std::string_view bytes, Encoding encoding);

/// Which of the two, if either, makes plausible text of the bytes: words wholly of Arabic letters, without
/// Latin letters among them and without vowel signs where none can stand.
[[nodiscard]] std::optional<Encoding> arabicSingleByte(std::string_view bytes);

} // namespace muqabala
