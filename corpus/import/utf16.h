#pragma once

#include "corpus/import/conversion.h"
#include "corpus/import/encoding.h"

#include <string_view>

namespace muqabala {

/// UTF-16 without its byte order mark to UTF-8. A lone surrogate and a last odd byte are faults.
[[nodiscard]] Conversion utf16ToUtf8(std::string_view bytes, Encoding byteOrder);

} // namespace muqabala
