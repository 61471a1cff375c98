#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// A word to be found with whatever is attached to it. Words are as Folding::Match leaves them.
class CliticWord {
public:
    /// An Arabic word may have the article, with or without what stands before it, and a pronoun taken off
    /// (للكتاب and كتابه: كتاب); a proclitic alone is not, as it is too often of the word (ولد, فكرة, بيان).
    /// At least three letters are left.
    explicit CliticWord(std::string_view word);

    /// What the word may be without its clitics, at least one: without the article, or as it is and without a
    /// pronoun.
    [[nodiscard]] const std::vector<std::string>& cores() const { return cores_; }

    /// Whether a word of the text is one of the cores with nothing but clitics before and behind it; ة may
    /// have become ت before a pronoun. A word that is not Arabic is to be the same.
    [[nodiscard]] bool matches(std::string_view textWord) const;

    [[nodiscard]] bool isArabic() const { return isArabic_; }

    /// Whether it has too few letters for anything to be taken off.
    [[nodiscard]] bool isShort() const;

private:
    [[nodiscard]] static bool matches(std::string_view textWord, std::string_view core);

    std::vector<std::string> cores_;
    bool isArabic_ = false;
};

/// What of a core stands in the text however the word ends: without ه, which may be ة and so ت.
[[nodiscard]] std::string_view wordStem(std::string_view core);

/// A part of a text, in bytes.
struct WordPlace {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The Arabic word, letters without gap, that a place in a text is in.
[[nodiscard]] WordPlace arabicWordAt(std::string_view text, std::size_t offset);

/// Words that follow each other, a space between them, the first around a place where its stem stands.
[[nodiscard]] std::optional<WordPlace> phraseAt(std::string_view text, std::size_t offset,
                                                const std::vector<CliticWord>& words);

} // namespace muqabala
