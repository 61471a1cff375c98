#pragma once

#include "corpus/index.h"

#include <optional>
#include <string>
#include <string_view>

namespace muqabala {

struct UrlDate {
    TextSpan span;     ///< of the text
    std::string value; ///< YYYY-MM-DD
};

/// The date in the path of a web address, if there is one: /2014/06/21/, /2014-06-21/, /2014/jun/21/,
/// /20140621/.
[[nodiscard]] std::optional<UrlDate> dateInUrl(std::string_view text, TextSpan url);

} // namespace muqabala
