#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace muqabala {

/// The value of one to four ASCII digits.
[[nodiscard]] std::optional<int> numberOf(std::string_view digits);

/// A year that an article may have been published in.
[[nodiscard]] bool isYear(int value);
/// The same in the hijri calendar.
[[nodiscard]] bool isHijriYear(int value);

/// YYYY-MM-DD, if there is such a day.
[[nodiscard]] std::optional<std::string> isoDate(int year, int month, int day);
/// YYYY-MM.
[[nodiscard]] std::string isoMonth(int year, int month);

/// The date that three numbers are: year first when it has four digits, else day first unless that is
/// impossible. A year of two digits is of 1970 to 2069.
[[nodiscard]] std::optional<std::string> dateOfNumbers(std::string_view first, std::string_view second,
                                                       std::string_view third);

} // namespace muqabala
