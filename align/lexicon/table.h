#pragma once

#include "corpus/result.h"

#include <functional>
#include <string_view>
#include <vector>

namespace muqabala {

/// Takes the two columns of a row and how sure it is, above 0 to 1; 1 where the table does not say. The views
/// hold only during the call.
using RowSink = std::function<void(std::string_view first, std::string_view second, float sureness)>;

/// Reads a table: UTF-8, a row a line, two columns parted by a tab and a third, a decimal number, that may be
/// left out. Lines that begin with '#' are comment; empty ones are passed over.
/// Errors: MalformedData with the line, or with the byte offset where the text is not UTF-8.
[[nodiscard]] Status readTable(std::string_view bytes, std::string_view name, const RowSink& sink);

/// The items of a cell, parted by commas.
[[nodiscard]] std::vector<std::string_view> itemsIn(std::string_view cell);

} // namespace muqabala
