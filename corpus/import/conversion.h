#pragma once

#include "corpus/index.h"

#include <optional>
#include <string>

namespace muqabala {

/// Bytes turned into UTF-8, as far as they could be.
struct Conversion {
    std::string text;                ///< what came before the first fault, or all of it
    std::optional<TextSpan> invalid; ///< the first bytes that the encoding does not allow
};

} // namespace muqabala
