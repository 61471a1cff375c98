#include "corpus/import/calendar.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace muqabala {

namespace {

int daysIn(int month, int year) {
    constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

std::string padded(int value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

int fullYear(std::string_view digits, int value) {
    if (digits.size() != 2)
        return value;
    return value + (value < 70 ? 2000 : 1900);
}

} // namespace

std::optional<int> numberOf(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && digits.size() <= 4 ? std::optional(value) : std::nullopt;
}

bool isYear(int value) {
    return value >= 1800 && value <= 2199;
}

bool isHijriYear(int value) {
    return value >= 1200 && value <= 1699;
}

std::optional<std::string> isoDate(int year, int month, int day) {
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(month, year))
        return std::nullopt;
    return isoMonth(year, month) + "-" + padded(day, 2);
}

std::string isoMonth(int year, int month) {
    return padded(year, 4) + "-" + padded(month, 2);
}

std::optional<std::string> dateOfNumbers(std::string_view first, std::string_view second,
                                         std::string_view third) {
    const std::optional<int> a = numberOf(first);
    const std::optional<int> b = numberOf(second);
    const std::optional<int> c = numberOf(third);
    if (!a || !b || !c)
        return std::nullopt;
    if (first.size() == 4)
        return isoDate(*a, *b, *c);
    const int year = fullYear(third, *c);
    std::optional<std::string> dayFirst = isoDate(year, *b, *a);
    return dayFirst ? dayFirst : isoDate(year, *a, *b);
}

} // namespace muqabala
