#include "corpus/export/table.h"

#include "corpus/text/formula.h"

#include <algorithm>

namespace muqabala {

namespace {

constexpr std::string_view kByteOrderMark = "\uFEFF";

std::string withoutControls(std::string_view text) {
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return line;
}

/// A negative number is one, whatever a formula may begin with.
bool isNumber(std::string_view text) {
    return text.size() > 1 && text.find_first_not_of("0123456789.", 1) == std::string_view::npos;
}

/// The cell as it stands in the file.
std::string cell(std::string_view text) {
    std::string value = withoutControls(text);
    if (beginsLikeFormula(text) && !(text.front() == '-' && isNumber(text)))
        value.insert(0, 1, '\'');
    if (value.find('"') == std::string::npos)
        return value;
    std::string quoted = "\"";
    for (const char c : value)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

} // namespace

std::string tsvRow(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& text : cells)
        line += cell(text) + '\t';
    line.back() = '\n';
    return line;
}

std::string tsvOf(const Table& table, ByteOrderMark byteOrderMark) {
    std::string bytes(byteOrderMark == ByteOrderMark::Yes ? kByteOrderMark : "");
    bytes += tsvRow(table.heads);
    for (const std::vector<std::string>& row : table.rows)
        bytes += tsvRow(row);
    return bytes;
}

} // namespace muqabala
