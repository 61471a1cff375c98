#include "align/link/concept_table.h"

#include "align/lexicon/table.h"

#include <string>

namespace muqabala {

Status addConcepts(Lexicon& lexicon, std::string_view bytes, std::string_view name, const Language& from,
                   const Language& to, float cost, Indexing indexing) {
    std::string rows;
    const Status read =
        readTable(bytes, name, [&](std::string_view words, std::string_view translations, float) {
            for (const std::string_view word : itemsIn(words)) {
                for (const std::string_view translation : itemsIn(translations))
                    rows.append(word).append("\t").append(translation).append("\n");
            }
        });
    if (!read)
        return read;
    return lexicon.addTable(rows, name, from, to, cost, indexing);
}

} // namespace muqabala
