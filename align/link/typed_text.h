#pragma once

#include "align/lexicon/lexicon.h"
#include "corpus/document.h"
#include "corpus/text/words.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace muqabala {

/// Numbers the distinct words of a text, part by part, as Lexicon::match wants them.
class TypedText {
public:
    explicit TypedText(const Document& document)
        : document_(document) {}

    /// The types of words that stand together; the first of them that is no mark opens a sentence, so that
    /// its capital says nothing. Cost: linear.
    [[nodiscard]] std::vector<std::uint32_t> add(std::span<const Word> words);

    /// All types so far.
    [[nodiscard]] const std::vector<WordType>& types() const { return types_; }

private:
    enum class Case : std::uint8_t { Unseen, Upper, Lower };

    std::uint32_t typeOf(const Word& word);
    void noteCase(std::uint32_t type, std::string_view form);

    const Document& document_;
    std::vector<WordType> types_;
    std::vector<Case> cases_;
    std::unordered_map<std::string, std::uint32_t> byFolded_;
    std::unordered_map<std::string_view, std::uint32_t> byForm_;
};

} // namespace muqabala
