#pragma once

#include "corpus/language.h"

#include <optional>
#include <string_view>

namespace muqabala {

/// A month or weekday by its name in a language.
struct CalendarName {
    int month = 0;   ///< 1 to 12; 0 when it names no month
    int weekday = 0; ///< 1 Monday to 7 Sunday; 0 when it names no weekday
    bool isAmbiguous =
        false; ///< also a common word (May, March, مارس, آب): a month only beside a day or year
    bool needsSecondWord = false; ///< كانون, تشرين: the word behind it says which month
};

/// The name that an English word (as it stands in the text) is. Abbreviations count as ambiguous.
[[nodiscard]] std::optional<CalendarName> englishCalendarName(std::string_view word);

/// The name that an Arabic word (Folding::Search, conjunctions and prepositions off) is, in the usage of
/// Egypt and the Gulf, of the Levant and Iraq, of Algeria and Tunisia, of Morocco, and of Mauritania.
[[nodiscard]] std::optional<CalendarName> arabicCalendarName(std::string_view folded);

/// The name that a word of either language is, Arabic ones with their clitics. The word as it stands in the
/// text.
[[nodiscard]] std::optional<CalendarName> calendarName(std::string_view word, const Language& language);

/// The month of "كانون" or "تشرين" followed by the word given: كانون الثاني is January. 0 when neither.
[[nodiscard]] int arabicTwoWordMonth(std::string_view first, std::string_view second);

} // namespace muqabala
