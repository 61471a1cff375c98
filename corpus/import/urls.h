#pragma once

#include "corpus/index.h"

#include <string_view>
#include <vector>

namespace muqabala {

/// The web and mail addresses in a part of a text: runs without white space that have a scheme, begin with
/// "www.", hold an "@", or are a host name with a path. Brackets and marks around them are left out.
[[nodiscard]] std::vector<TextSpan> findUrls(std::string_view text, TextSpan part);

} // namespace muqabala
