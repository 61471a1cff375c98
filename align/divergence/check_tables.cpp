#include "align/divergence/check_tables.h"

#include "align/divergence/table_rows.h"

#include <array>
#include <charconv>
#include <utility>

namespace muqabala {

namespace {

using Cells = std::vector<std::string_view>;

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
    Status status = readTableRows(bytes, name, 5, [&](const Cells& cells) -> std::string {
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
    Status status = readTableRows(bytes, name, 2, [&](const Cells& cells) -> std::string {
        const auto slot = static_cast<std::uint32_t>(table.size++);
        table.english.add(cells[0], slot);
        table.arabic.add(cells[1], slot);
        return {};
    });
    if (!status)
        return std::move(status).error();
    return table;
}

Result<LabelTable> LabelTable::read(std::string_view bytes, std::string_view name) {
    LabelTable table;
    Status status = readTableRows(bytes, name, 3, [&](const Cells& cells) -> std::string {
        if (cells[0].empty())
            return "a label without English words";
        const auto slot = static_cast<std::uint32_t>(table.size++);
        table.english.add(cells[0], slot);
        table.same.add(cells[1], slot);
        table.other.add(cells[2], slot);
        return {};
    });
    if (!status)
        return std::move(status).error();
    return table;
}

Result<CueTable> CueTable::read(std::string_view bytes, std::string_view name) {
    CueTable table;
    Status status = readTableRows(bytes, name, 4, [&](const Cells& cells) -> std::string {
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
        const Cells parts = splitAt(cells[3], '|');
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
