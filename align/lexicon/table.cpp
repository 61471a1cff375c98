#include "align/lexicon/table.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muqabala {

namespace {

std::string_view withoutCarriageReturn(std::string_view line) {
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

void splitColumns(std::string_view line, std::vector<std::string_view>& columns) {
    columns.clear();
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t end = std::min(line.find('\t', begin), line.size());
        columns.push_back(line.substr(begin, end - begin));
        begin = end + 1;
    }
}

std::optional<float> readSureness(std::string_view digits) {
    float sureness = 0;
    const auto [rest, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), sureness);
    const bool isWhole = failure == std::errc() && rest == digits.data() + digits.size();
    return isWhole && sureness > 0 && sureness <= 1 ? std::optional(sureness) : std::nullopt;
}

/// What is wrong with a row; empty when nothing is, and then it has been given to the sink.
std::string readRow(const std::vector<std::string_view>& columns, const RowSink& sink) {
    if (columns.size() < 2 || columns.size() > 3)
        return "expected two or three columns, found " + std::to_string(columns.size());
    if (columns[0].empty() || columns[1].empty())
        return "a column is empty";
    const std::optional<float> sureness = columns.size() == 3 ? readSureness(columns[2]) : 1;
    if (!sureness)
        return "the third column is no number above 0 to 1";
    sink(columns[0], columns[1], *sureness);
    return {};
}

Error malformed(std::string_view name, std::optional<std::uint64_t> line, std::optional<std::uint64_t> offset,
                std::string detail) {
    return {.code = ErrorCode::MalformedData,
            .file = std::string(name),
            .line = line,
            .byteOffset = offset,
            .detail = std::move(detail)};
}

} // namespace

std::vector<std::string_view> itemsIn(std::string_view cell) {
    constexpr std::string_view kBetween = ", ";
    std::vector<std::string_view> items;
    for (std::size_t begin = cell.find_first_not_of(kBetween); begin != std::string_view::npos;) {
        std::size_t end = std::min(cell.find(',', begin), cell.size());
        items.push_back(cell.substr(begin, end - begin));
        begin = cell.find_first_not_of(kBetween, end);
    }
    return items;
}

Status readTable(std::string_view bytes, std::string_view name, const RowSink& sink) {
    if (const std::optional<std::size_t> invalid = firstInvalidUtf8(bytes))
        return malformed(name, {}, *invalid, "the table is not UTF-8");
    std::vector<std::string_view> columns;
    for (std::uint64_t number = 1; !bytes.empty(); ++number) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        const std::string_view line = withoutCarriageReturn(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (line.empty() || line.starts_with('#'))
            continue;
        splitColumns(line, columns);
        if (std::string detail = readRow(columns, sink); !detail.empty())
            return malformed(name, number, {}, std::move(detail));
    }
    return Status(std::monostate{});
}

} // namespace muqabala
