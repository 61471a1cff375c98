#pragma once

#include "corpus/export/export.h"

#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// A table as it is shown, copied and written: each row has as many cells as there are heads.
struct Table {
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;

    friend bool operator==(const Table&, const Table&) = default;
};

/// A row of tab-separated values with its line end. Cells are quoted as in RFC 4180; controls become spaces;
/// what a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection").
[[nodiscard]] std::string tsvRow(const std::vector<std::string>& cells);

/// The heads and all rows.
[[nodiscard]] std::string tsvOf(const Table& table, ByteOrderMark byteOrderMark);

} // namespace muqabala
