#include "align/link/concept_table.h"

#include "align/lexicon/table.h"

#include <string>
#include <vector>

namespace muqabala {

namespace {

std::vector<std::string_view> itemsOf(std::string_view list) {
    constexpr std::string_view kBetween = ", ";
    std::vector<std::string_view> items;
    for (std::size_t begin = list.find_first_not_of(kBetween); begin != std::string_view::npos;) {
        std::size_t end = std::min(list.find(',', begin), list.size());
        items.push_back(list.substr(begin, end - begin));
        begin = list.find_first_not_of(kBetween, end);
    }
    return items;
}

} // namespace

Status addConcepts(Lexicon& lexicon, std::string_view bytes, std::string_view name, const Language& from,
                   const Language& to, float cost) {
    std::string rows;
    const Status read =
        readTable(bytes, name, [&](std::string_view words, std::string_view translations, float) {
            for (const std::string_view word : itemsOf(words)) {
                for (const std::string_view translation : itemsOf(translations))
                    rows.append(word).append("\t").append(translation).append("\n");
            }
        });
    if (!read)
        return read;
    return lexicon.addTable(rows, name, from, to, cost);
}

} // namespace muqabala
