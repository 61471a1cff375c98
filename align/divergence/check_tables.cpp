#include "align/divergence/check_tables.h"

#include "corpus/text/utf8.h"

#include <array>
#include <charconv>
#include <functional>
#include <utility>

namespace muqabala {

namespace {

using Cells = std::vector<std::string_view>;

std::vector<std::string_view> split(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(mark, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

Error malformed(std::string_view name, std::uint64_t line, std::string detail) {
    return {.code = ErrorCode::MalformedData,
            .file = std::string(name),
            .line = line,
            .detail = std::move(detail)};
}

/// Calls `take` with the cells of every row, which are so many; `take` says what is wrong with them, "" when
/// nothing is.
Status readRows(std::string_view bytes, std::string_view name, std::size_t columns,
                const std::function<std::string(const Cells&)>& take) {
    if (const auto invalid = firstInvalidUtf8(bytes))
        return Error{.code = ErrorCode::MalformedData,
                     .file = std::string(name),
                     .byteOffset = *invalid,
                     .detail = "not UTF-8"};
    std::uint64_t number = 0;
    for (std::string_view line : split(bytes, '\n')) {
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        const Cells cells = split(line, '\t');
        if (cells.size() != columns)
            return malformed(name, number, "expected " + std::to_string(columns) + " columns parted by tabs");
        if (std::string objection = take(cells); !objection.empty())
            return malformed(name, number, std::move(objection));
    }
    return std::monostate{};
}

constexpr auto kShifts = std::to_array<std::pair<std::string_view, Category>>({
    {"meaning", Category::Mistranslation},
    {"date", Category::Date},
    {"quantifier", Category::Quantifier},
    {"hedge", Category::Hedge},
    {"negation", Category::Negation},
    {"name", Category::Name},
    {"naming", Category::NamingShift},
});

/// An idea's words; of the English ones those behind | only excuse.
void addIdea(ContraryTable& table, std::string_view english, std::string_view arabic, std::uint32_t slot) {
    const std::size_t bar = std::min(english.find('|'), english.size());
    table.english.add(english.substr(0, bar), slot);
    if (bar < english.size())
        table.english.add(english.substr(bar + 1), slot + 1);
    table.arabic.add(arabic, slot);
}

} // namespace

Result<ContraryTable> ContraryTable::read(std::string_view bytes, std::string_view name) {
    ContraryTable table;
    Status status = readRows(bytes, name, 5, [&](const Cells& cells) -> std::string {
        for (const auto& [kind, category] : kShifts) {
            if (kind != cells[0])
                continue;
            const std::size_t row = table.rows.size();
            table.rows.push_back(category);
            table.kinds.emplace_back(kind);
            addIdea(table, cells[1], cells[2], ContraryTable::slotOf(row, ContraryTable::One));
            addIdea(table, cells[3], cells[4], ContraryTable::slotOf(row, ContraryTable::Other));
            return {};
        }
        return "there is no shift named \"" + std::string(cells[0]) + "\"";
    });
    if (!status)
        return std::move(status).error();
    return table;
}

Result<PlaceTable> PlaceTable::read(std::string_view bytes, std::string_view name) {
    PlaceTable table;
    Status status = readRows(bytes, name, 2, [&](const Cells& cells) -> std::string {
        const auto slot = static_cast<std::uint32_t>(table.size++);
        table.english.add(cells[0], slot);
        table.arabic.add(cells[1], slot);
        return {};
    });
    if (!status)
        return std::move(status).error();
    return table;
}

Result<CueTable> CueTable::read(std::string_view bytes, std::string_view name) {
    CueTable table;
    Status status = readRows(bytes, name, 4, [&](const Cells& cells) -> std::string {
        Row row;
        row.isSoughtInSource = cells[0].starts_with('*');
        row.kind = cells[0].substr(row.isSoughtInSource ? 1 : 0);
        const auto [end, error] =
            std::from_chars(cells[1].data(), cells[1].data() + cells[1].size(), row.confidence);
        if (error != std::errc() || end != cells[1].data() + cells[1].size())
            return "\"" + std::string(cells[1]) + "\" is no number";
        const auto slot = static_cast<std::uint32_t>(table.rows.size());
        const std::size_t bar = std::min(cells[2].find('|'), cells[2].size());
        table.english.add(cells[2].substr(0, bar), slot);
        if (bar < cells[2].size())
            table.excuses.add(cells[2].substr(bar + 1), slot);
        const Cells parts = split(cells[3], '|');
        for (const std::string_view part : parts)
            table.answers.add(part, slot);
        if (row.isSoughtInSource)
            table.additions.add(parts.front(), slot);
        table.rows.push_back(std::move(row));
        return {};
    });
    if (!status)
        return std::move(status).error();
    return table;
}

} // namespace muqabala
