#pragma once

#include "align/lexicon/grouped.h"
#include "align/lexicon/string_pool.h"
#include "corpus/document.h"
#include "corpus/language.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace muqabala {

/// The phrases of one language in a PhrasePairs: words in order, seen through clitics and inflection.
class PhraseVocabulary {
public:
    explicit PhraseVocabulary(Language language)
        : language_(std::move(language)) {}

    /// The number of a phrase, added when it is new. `folded` is Folding::Match of it.
    std::uint32_t add(std::string_view folded);
    /// Makes the phrases added since available.
    void index();

    /// The words of phrases that a folded word of a text may be. Cost: that of the word's forms.
    [[nodiscard]] std::vector<std::uint32_t> wordsFor(std::string_view folded) const;
    /// The phrases that begin with a word.
    [[nodiscard]] std::span<const std::uint32_t> beginningWith(std::uint32_t word) const {
        return byFirst_[word];
    }
    [[nodiscard]] std::span<const std::uint32_t> wordsOf(std::uint32_t phrase) const {
        return std::span(words_).subspan(begins_[phrase], begins_[phrase + 1] - begins_[phrase]);
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(begins_.size() - 1); }
    [[nodiscard]] const Language& language() const { return language_; }

private:
    Language language_;
    StringPool texts_; ///< of phrases
    StringPool forms_; ///< the words of phrases
    StringPool keys_;  ///< what the words may stand for
    std::vector<std::uint32_t> words_;
    std::vector<std::uint32_t> begins_{0};
    Grouped<std::uint32_t> byFirst_; ///< phrases by their first word
    struct Key {
        std::uint32_t word = 0;
        float cost = 0;
    };
    Grouped<Key> byKey_;
};

/// Phrases that render one another, where one side at least has more than one word: "vast majority" and
/// الغالبية العظمى, "illegal" and غير قانوني.
/// Protocol: (add* index)*, then the rest.
class PhrasePairs {
public:
    PhrasePairs(const Language& first, const Language& second)
        : first_(first),
          second_(second) {}

    /// Says that two phrases (Folding::Match) may render each other.
    void add(std::string_view first, std::string_view second);
    void index();

    [[nodiscard]] const PhraseVocabulary& first() const { return first_; }
    [[nodiscard]] const PhraseVocabulary& second() const { return second_; }
    /// The phrases of the second language that render one of the first.
    [[nodiscard]] std::span<const std::uint32_t> renderingsOf(std::uint32_t first) const {
        return byFirst_[first];
    }

private:
    struct Row {
        std::uint32_t first = 0;
        std::uint32_t second = 0;
    };

    PhraseVocabulary first_;
    PhraseVocabulary second_;
    std::vector<Row> rows_;
    Grouped<std::uint32_t> byFirst_;
};

} // namespace muqabala
