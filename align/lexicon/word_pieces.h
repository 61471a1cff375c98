#pragma once

#include "align/lexicon/lexicon.h"
#include "align/lexicon/vocabulary.h"

#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace muqabala {

/// Finds the words in Arabic types whose spaces were lost ("فيالدراسة"), which the type may stand for beside
/// itself: by spelling, and for long unknown types by what the dictionary and the rest of the text know.
class WordPieces {
public:
    /// Both are kept by reference. Cost: linear.
    WordPieces(std::span<const WordType> types, const Vocabulary& vocabulary);

    /// The folded words in a type; empty when it is one word. Pure.
    [[nodiscard]] std::vector<std::string> of(const WordType& type) const;

private:
    [[nodiscard]] std::vector<std::string> segments(const std::string& folded) const;
    [[nodiscard]] std::optional<float> costOf(std::string_view piece) const;

    const Vocabulary& vocabulary_;
    std::unordered_set<std::string_view> wordsOfText_; ///< folded, those too short to be several
};

} // namespace muqabala
