#include "align/divergence/governance_table.h"

#include "align/divergence/table_rows.h"

#include <charconv>

namespace muqabala {

Result<GovernanceTable> GovernanceTable::read(std::string_view bytes, std::string_view name) {
    GovernanceTable table;
    const Status status = readTableRows(bytes, name, 4, [&](const std::vector<std::string_view>& cells) {
        Rule rule;
        const auto [end, error] =
            std::from_chars(cells[0].data(), cells[0].data() + cells[0].size(), rule.confidence);
        if (error != std::errc() || end != cells[0].data() + cells[0].size())
            return "\"" + std::string(cells[0]) + "\" is no number";
        if (!cells[3].ends_with("أن") && !cells[3].ends_with("إن"))
            return "\"" + std::string(cells[3]) + "\" does not end in أن or إن";
        rule.wrong = cells[2] == "-" ? "" : cells[2];
        rule.right = cells[3];
        for (const std::string_view verb : splitAt(cells[1], ' '))
            table.byVerb[std::string(verb)].push_back(table.rules.size());
        table.rules.push_back(std::move(rule));
        return std::string();
    });
    if (!status)
        return status.error();
    return table;
}

} // namespace muqabala
