#pragma once

#include "corpus/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace muqabala {

/// Whether bytes begin as a gzip file does (dictzip writes such files too).
[[nodiscard]] bool isGzip(std::string_view bytes);

/// The contents of a gzip file of one or more members. MalformedData (file: `name`) when it is damaged or cut
/// short, TooLarge when the contents exceed `limit` bytes.
[[nodiscard]] Result<std::string> gunzip(std::string_view bytes, std::string_view name, std::size_t limit);

} // namespace muqabala
