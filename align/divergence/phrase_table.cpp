#include "align/divergence/phrase_table.h"

#include "align/divergence/table_rows.h"
#include "corpus/text/normalize.h"

#include <charconv>
#include <optional>

namespace muqabala {

namespace {

std::optional<Category> categoryOf(std::string_view kind) {
    return categoryByName("fluency/" + std::string(kind));
}

} // namespace

Result<PhraseTable> PhraseTable::read(std::string_view bytes, std::string_view name) {
    PhraseTable table;
    const Status status = readTableRows(bytes, name, 5, [&](const std::vector<std::string_view>& cells) {
        Row row;
        const std::optional<Category> category = categoryOf(cells[0]);
        if (!category)
            return "there is no kind named \"" + std::string(cells[0]) + "\"";
        row.category = *category;
        const auto [end, error] =
            std::from_chars(cells[1].data(), cells[1].data() + cells[1].size(), row.confidence);
        if (error != std::errc() || end != cells[1].data() + cells[1].size())
            return "\"" + std::string(cells[1]) + "\" is no number";
        for (const std::string_view word : splitAt(cells[2], ' '))
            row.wrong.push_back(fold(word, Folding::Presentation));
        row.right = cells[3];
        row.needsEnglish = !cells[4].empty();
        table.english.add(cells[4], static_cast<std::uint32_t>(table.rows.size()));
        table.byFirst[row.wrong.front()].push_back(table.rows.size());
        table.rows.push_back(std::move(row));
        return std::string();
    });
    if (!status)
        return status.error();
    return table;
}

} // namespace muqabala
