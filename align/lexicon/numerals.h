#pragma once

#include "corpus/index.h"
#include "corpus/language.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// The part a word plays in a number.
enum class NumeralRole {
    Digits, ///< written in digits
    Unit,   ///< 0 to 9
    Ten,  ///< 10 to 19 in English; in Arabic عشر, which follows a unit (ثلاثة عشر) or stands alone
    Tens, ///< 20, 30 … 90
    Hundred,  ///< 100, or multiplies the unit before it; Arabic also has words for 200, 300 …
    Scale,    ///< thousand, million … Arabic also has words for 2000, 2 000 000 …
    Plural,   ///< dozens, hundreds, آلاف: vague unless a number stands before it
    Fraction, ///< half, ربع
    Fixed,    ///< a whole number by itself, joined with nothing: twice, nineties
    And,      ///< English "and"
    Article,  ///< English "a", which makes one of the hundred or scale behind it
    Several,  ///< makes the hundred or scale behind it vague: several thousand
    Of,       ///< English "of", as in "tens of thousands"
    Hyphen,
    PerCent,
    Other, ///< no part of a number
};

/// A word of a text seen as a part of a number.
struct Numeral {
    TextSpan span;
    NumeralRole role = NumeralRole::Other;
    double value = 0;
    bool isOrdinal = false;
    bool isJoined = false;                ///< Arabic: و stands before it
    bool isDefinite = false;              ///< Arabic: ال stands before it
    std::optional<double> otherReading{}; ///< "1,200" may be 1.2; a "third" may be a part
};

/// What number word an English word (lower case) is; role Other when none. Pure.
[[nodiscard]] Numeral englishNumeral(std::string_view lowered);

/// What number word an Arabic word (Folding::Match) is, its clitics taken off where that makes it one; role
/// Other when none. Pure.
[[nodiscard]] Numeral arabicNumeral(std::string_view folded);

/// The value of digits of any script with the separators among them. A single separator before three digits
/// may group thousands or part decimals: the likelier is the value, the other the other reading.
/// Absent when the separators make no number of it (28.06.2014).
[[nodiscard]] std::optional<Numeral> digitsNumeral(std::string_view digits);

/// The words of a part of a text as parts of numbers.
[[nodiscard]] std::vector<Numeral> numerals(std::string_view text, TextSpan part, const Language& language);

} // namespace muqabala
