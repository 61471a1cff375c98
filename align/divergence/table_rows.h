#pragma once

#include "corpus/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// The parts of a text between marks; one, the whole of it, where there is no mark.
[[nodiscard]] std::vector<std::string_view> splitAt(std::string_view text, char mark);

/// Calls `take` with the cells of every row of a table parted by tabs, which are so many; empty lines and
/// those that begin with '#' are passed over. `take` says what is wrong with a row, "" when nothing is.
/// Error: MalformedData with the line, or with the byte offset where the text is not UTF-8.
[[nodiscard]] Status
readTableRows(std::string_view bytes, std::string_view name, std::size_t columns,
              const std::function<std::string(const std::vector<std::string_view>&)>& take);

} // namespace muqabala
