#include "align/link/related_words.h"

#include "align/lexicon/table.h"
#include "align/lexicon/word_forms.h"
#include "corpus/text/normalize.h"

#include <span>

namespace muqabala {

Status RelatedWords::read(std::string_view bytes, std::string_view name) {
    Status status =
        readTable(bytes, name, [this](std::string_view word, std::string_view other, float nearness) {
            rows_.push_back({words_.intern(fold(word, Folding::Match)),
                             words_.intern(fold(other, Folding::Match)), nearness});
        });
    byWord_ = Grouped<Row>(
        words_.size(), std::span<const Row>(rows_), [](const Row& row) { return row.word; },
        [](const Row& row) { return row; });
    return status;
}

std::vector<RelatedWords::Related> RelatedWords::of(std::string_view folded) const {
    constexpr float kMostCost = .3F; ///< of a form: what is surely an inflection
    std::vector<Related> related;
    for (const Analysis& analysis : textForms(folded, language_)) {
        const std::uint32_t word = analysis.cost > kMostCost ? StringPool::kNone : words_.find(analysis.stem);
        if (word == StringPool::kNone)
            continue;
        for (const Row& row : byWord_[word])
            related.push_back({words_.view(row.other), row.nearness});
    }
    return related;
}

} // namespace muqabala
