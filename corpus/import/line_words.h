#pragma once

#include "corpus/import/folded_words.h"
#include "corpus/import/press_phrases.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// A line as words, for recognising what it holds. Positions are indices of words; marks count as words, but
/// not for phrases and counts.
class LineWords {
public:
    LineWords(std::string_view text, TextSpan span)
        : text_(text),
          span_(span),
          words_(foldedWords(text, span)) {}

    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] TextSpan span() const { return span_; }
    [[nodiscard]] std::size_t size() const { return words_.size(); }
    [[nodiscard]] bool isEmpty() const { return words_.empty(); }
    [[nodiscard]] const FoldedWord& operator[](std::size_t i) const { return words_[i]; }
    [[nodiscard]] std::span<const FoldedWord> part(std::size_t begin, std::size_t end) const {
        return std::span(words_).subspan(begin, end - begin);
    }

    [[nodiscard]] bool isMark(std::size_t i) const { return words_[i].word.kind == WordKind::Punctuation; }
    /// Whether a word of Latin letters begins with a capital.
    [[nodiscard]] bool isCapitalised(std::size_t i) const;
    /// Whether white space stands on both sides.
    [[nodiscard]] bool standsFree(std::size_t i) const;
    /// Whether it stands on one side at least.
    [[nodiscard]] bool standsLoose(std::size_t i) const;

    [[nodiscard]] std::size_t count(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::string phrase(std::size_t begin, std::size_t end) const;
    /// [begin, end) without marks at either end.
    struct Bounds {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] Bounds withoutMarks(std::size_t begin, std::size_t end) const;
    /// From the first to the last of the words; there must be one that is no mark.
    [[nodiscard]] TextSpan spanOf(std::size_t begin, std::size_t end) const;
    /// The same as it reads on one line.
    [[nodiscard]] std::string valueOf(std::size_t begin, std::size_t end) const;

private:
    [[nodiscard]] bool isFreeBefore(std::size_t i) const;
    [[nodiscard]] bool isFreeBehind(std::size_t i) const;

    std::string_view text_;
    TextSpan span_;
    std::vector<FoldedWord> words_;
};

/// A label at the beginning of something: "Translated by", "المصدر :".
struct Label {
    std::size_t end = 0; ///< behind the label and its mark
    std::string phrase;
    bool hasMark = false; ///< a colon, slash or dash behind it

    [[nodiscard]] bool endsWithBy() const { return phrase == "by" || phrase.ends_with(" by"); }
};

/// The longest of the labels that begins at a word.
[[nodiscard]] std::optional<Label> labelAt(const LineWords& words, std::size_t begin, const Phrases& labels);

/// Whether the words from `begin` on read as names in English: capitalised words with small ones among them,
/// as in "Maria de la Cruz and John al-Amin in Baghdad".
[[nodiscard]] bool areNamesOfPeople(const LineWords& words, std::size_t begin, const Phrases& dateWords);

} // namespace muqabala
