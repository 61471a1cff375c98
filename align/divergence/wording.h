#pragma once

#include "corpus/divergence.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// Words or a sentence in both languages in which reasons are given.
struct Wording {
    std::string english;
    std::string arabic;

    // Words of the texts, a figure: the same in both languages. Implicit, so that a list of words may hold
    // them.
    Wording(const char* same)
        : Wording(std::string(same)) {} // NOLINT(google-explicit-constructor)
    Wording(std::string_view same)
        : Wording(std::string(same)) {} // NOLINT(google-explicit-constructor)
    Wording(const std::string& same)    // NOLINT(google-explicit-constructor)
        : english(same),
          arabic(same) {}
    Wording(std::string inEnglish, std::string inArabic)
        : english(std::move(inEnglish)),
          arabic(std::move(inArabic)) {}
};

/// A sentence with slots {0}, {1}, … for words; a slot may stand in one of the languages only. Words of the
/// texts stand between “ ” in the English, « » in the Arabic, which the sentence brings itself. Literals
/// only.
struct Sentence {
    std::string_view english;
    std::string_view arabic;
};

/// The sentence with the words in its slots.
[[nodiscard]] Wording say(const Sentence& sentence, std::initializer_list<Wording> words = {});

/// Words of which each would do: “a” or “b”. There must be one.
[[nodiscard]] Wording alternatives(const std::vector<std::string>& words);

/// Words of which all are meant: “a”, “b” and “c”. There must be one.
[[nodiscard]] Wording listed(const std::vector<std::string>& words);

/// A noun in the numbers that Arabic counts in, in the accusative: {"مرة", "مرتين", "مرات"}.
struct CountedNoun {
    std::string_view singular;
    std::string_view dual;
    std::string_view plural;
};

/// How often, as Arabic says it: "مرة", "مرتين", "5 مرات", "49 مرة".
[[nodiscard]] std::string countedInArabic(std::size_t count, const CountedNoun& noun);

/// "once", "twice", "5 times"; "مرة", "مرتين", "5 مرات".
[[nodiscard]] Wording times(std::size_t count);

/// Gives a finding its reason in both languages.
void explain(Divergence& finding, Wording reason);

} // namespace muqabala
