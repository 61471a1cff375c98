#pragma once

#include "align/divergence/comparison.h"
#include "align/lexicon/analysis.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace muqabala {

/// Finds listed words and phrases in texts of one language, through inflection and clitics.
class FormIndex {
public:
    explicit FormIndex(Language language)
        : language_(std::move(language)) {}

    /// Adds words and phrases, parted by commas, under a number.
    void add(std::string_view list, std::uint32_t slot);

    /// Adds one word or phrase, whatever marks are in it.
    void addPhrase(std::string_view phrase, std::uint32_t slot);

    /// That a listed form stands at words [begin, end) of a side.
    struct Hit {
        std::uint32_t slot = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        float cost = 0; ///< how much had to be supposed of its first word, see Analysis
    };

    /// All that is found; of one form at one place the cheapest hit. Cost: linear in the words, times what a
    /// word may be a form of.
    [[nodiscard]] std::vector<Hit> find(const SideView& side) const;

    [[nodiscard]] const Language& language() const { return language_; }

private:
    struct Entry {
        std::uint32_t slot = 0;
        std::vector<std::string> rest; ///< the words behind the first
    };

    [[nodiscard]] std::vector<Analysis> analysesOf(std::string_view form) const;

    Language language_;
    std::unordered_map<std::string, std::vector<Entry>> byFirst_;
};

/// From the first word of a hit to its last.
[[nodiscard]] TextSpan spanOf(const SideView& side, const FormIndex::Hit& hit);

/// What a hit may cost to accuse by: clitics and the article. To excuse, anything that is found will do.
inline constexpr float kMostAccusingCost = .45F;

} // namespace muqabala
