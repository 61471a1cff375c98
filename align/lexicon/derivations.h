#pragma once

#include "align/lexicon/grouped.h"
#include "align/lexicon/string_pool.h"
#include "corpus/language.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace muqabala {

/// Words of one language that are derived from one another: decide and decision, Iraq and Iraqi.
/// Protocol: (add* index)*, then of.
class Derivations {
public:
    explicit Derivations(Language language)
        : language_(std::move(language)) {}

    /// Says that two words (Folding::Match) belong together, whichever came first.
    void add(std::string_view one, std::string_view other);

    /// Makes what was added since available.
    void index();

    /// The words that belong to a word. Pure; the views hold as long as this does.
    [[nodiscard]] std::vector<std::string_view> of(std::string_view folded) const&;
    std::vector<std::string_view> of(std::string_view folded) && = delete;

    [[nodiscard]] const Language& language() const { return language_; }

private:
    Language language_;
    StringPool words_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs_; ///< each in both orders
    Grouped<std::uint32_t> byWord_;
};

} // namespace muqabala
