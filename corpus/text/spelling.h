#pragma once

#include "corpus/result.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// Knows how words of one language are spelt. Not safe to share between threads.
class Speller {
public:
    Speller(Speller&&) noexcept;
    Speller& operator=(Speller&&) noexcept;
    ~Speller();

    /// A Hunspell dictionary from its two files. MissingData when either cannot be read.
    /// Cost: about 0.2 s for Arabic.
    [[nodiscard]] static Result<Speller> open(const std::string& affixPath, const std::string& wordsPath);

    /// Accepts further words: names and terms that the dictionary lacks. Arabic words are given without
    /// clitics and are accepted with those of nouns; Latin ones with their possessive.
    void accept(std::span<const std::string> words);

    /// Whether the word (valid UTF-8, as it stands in the text) is spelt as the dictionary has it.
    [[nodiscard]] bool knows(std::string_view word) const;

    /// Corrections, the likeliest first. Cost: up to 0.1 s; never call it for every word.
    [[nodiscard]] std::vector<std::string> suggest(std::string_view word) const;

private:
    class Dictionary;
    explicit Speller(std::unique_ptr<Dictionary> dictionary);
    std::unique_ptr<Dictionary> dictionary_;
};

/// The words of a list: any number a line, parted by spaces; '#' begins a comment. Pure.
[[nodiscard]] std::vector<std::string> readWordList(std::string_view bytes);

} // namespace muqabala
