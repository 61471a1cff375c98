#include "align/divergence/table_rows.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <utility>

namespace muqabala {

namespace {

Error malformed(std::string_view name, std::uint64_t line, std::string detail) {
    return {.code = ErrorCode::MalformedData,
            .file = std::string(name),
            .line = line,
            .detail = std::move(detail)};
}

} // namespace

std::vector<std::string_view> splitAt(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(mark, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

Status readTableRows(std::string_view bytes, std::string_view name, std::size_t columns,
                     const std::function<std::string(const std::vector<std::string_view>&)>& take) {
    if (const auto invalid = firstInvalidUtf8(bytes))
        return Error{.code = ErrorCode::MalformedData,
                     .file = std::string(name),
                     .byteOffset = *invalid,
                     .detail = "not UTF-8"};
    std::uint64_t number = 0;
    for (std::string_view line : splitAt(bytes, '\n')) {
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        const std::vector<std::string_view> cells = splitAt(line, '\t');
        if (cells.size() != columns)
            return malformed(name, number, "expected " + std::to_string(columns) + " columns parted by tabs");
        if (std::string objection = take(cells); !objection.empty())
            return malformed(name, number, std::move(objection));
    }
    return std::monostate{};
}

} // namespace muqabala
