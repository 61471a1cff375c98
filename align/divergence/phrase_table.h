#pragma once

#include "align/divergence/form_index.h"
#include "corpus/divergence.h"
#include "corpus/result.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace muqabala {

/// Words that are often written wrongly, though a speller knows each of them; see
/// dictionaries/phrases.ar.tsv.
struct PhraseTable {
    struct Row {
        std::vector<std::string> wrong; ///< Folding::Presentation; "*" is any word
        std::string right;              ///< alternatives are parted by a slash
        Category category{};
        double confidence = 0;
        bool needsEnglish = false; ///< whether the original must have a word of the row
    };
    std::vector<Row> rows;
    std::unordered_map<std::string, std::vector<std::size_t>> byFirst; ///< rows by their first word
    FormIndex english{Language{"en"}}; ///< the words that tell what is meant; rows are the slots

    /// MalformedData names the line.
    [[nodiscard]] static Result<PhraseTable> read(std::string_view bytes, std::string_view name);
};

} // namespace muqabala
