#pragma once

#include "corpus/index.h"
#include "corpus/language.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace muqabala {

enum class QuantityForm { Digits, Words, Mixed, Dual }; ///< 44, four, "4 million", كتابان

/// A number that a text states.
struct Quantity {
    TextSpan span;
    double value = 0;
    QuantityForm form{};
    bool isOrdinal = false;
    bool isPercentage = false;
    std::optional<double> otherReading; ///< of an ambiguous "1,200", "nineties" (1990), "third" (a part)
    bool isVague = false; ///< dozens, مئات, آلاف: value is the order of magnitude, 10, 100, 1000 …
    bool isClockTime = false;  ///< 9:30; value in hours
    bool isPartOfName = false; ///< digits that touch letters, or follow them with a hyphen: F-16, G20
    bool isRounded = false;    ///< a word that counts without being a numeral: twice, both, decade, عقد

    /// Whether either reading of one is a reading of the other, to within the precision of decimals.
    [[nodiscard]] bool mayEqual(const Quantity& other) const;
};

/// The numbers of a part of a text, in order, in digits of any script and in words of English or Arabic. A
/// dual that is certain (مدينتان, يومين) is the quantity 2. Pure; cost linear.
[[nodiscard]] std::vector<Quantity> quantities(std::string_view text, TextSpan part,
                                               const Language& language);

/// A point in time that a text names: any field may be absent.
struct CalendarDate {
    TextSpan span;
    std::optional<int> year;
    std::optional<int> month;   ///< 1 to 12
    std::optional<int> day;     ///< 1 to 31
    std::optional<int> weekday; ///< 1 Monday to 7 Sunday
};

/// The dates of a part of a text: months of every Arabic family (يناير, كانون الثاني, جانفي), weekdays,
/// 28.06.2014, 25\6\2014, 4 نيسان/أبريل 2017, April 30.
[[nodiscard]] std::vector<CalendarDate> dates(std::string_view text, TextSpan part, const Language& language);

} // namespace muqabala
