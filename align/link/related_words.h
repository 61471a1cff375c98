#pragma once

#include "align/lexicon/grouped.h"
#include "align/lexicon/string_pool.h"
#include "corpus/language.h"
#include "corpus/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace muqabala {

/// Words of one language that may be said for one another: synonyms, words of similar and of more general
/// meaning. What translates one of them may stand for the others.
class RelatedWords {
public:
    explicit RelatedWords(Language language)
        : language_(std::move(language)) {}

    /// Reads rows "word TAB other word TAB nearness" (above 0 to 1); see readTable. Error: MalformedData.
    [[nodiscard]] Status read(std::string_view bytes, std::string_view name);

    struct Related {
        std::string_view word;
        float nearness = 0;
    };

    /// Those of a folded word, seen through its endings; a word may come more than once. Cost: constant.
    [[nodiscard]] std::vector<Related> of(std::string_view folded) const;

    [[nodiscard]] const Language& language() const { return language_; }

private:
    struct Row {
        std::uint32_t word = 0;
        std::uint32_t other = 0;
        float nearness = 0;
    };

    Language language_;
    StringPool words_;
    std::vector<Row> rows_;
    Grouped<Row> byWord_;
};

} // namespace muqabala
