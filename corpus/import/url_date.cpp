#include "corpus/import/url_date.h"

#include "corpus/import/calendar.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace muqabala {

namespace {

struct PathDate {
    std::size_t length = 0; ///< bytes
    std::string value;
};

std::size_t countDigits(std::string_view text) {
    return std::min(text.find_first_not_of("0123456789"), text.size());
}

std::optional<PathDate> pathDate(std::optional<std::string> value, std::size_t length) {
    return value ? std::optional(PathDate{length, std::move(*value)}) : std::nullopt;
}

/// The number of the month that "jun" is; 0 for none.
int shortMonth(std::string_view name) {
    constexpr std::string_view kNames = "jan feb mar apr may jun jul aug sep oct nov dec";
    const std::size_t at = kNames.find(name);
    return at == std::string_view::npos || at % 4 != 0 ? 0 : static_cast<int>(at / 4) + 1;
}

/// 2014/jun/21
std::optional<PathDate> namedDate(std::string_view path) {
    constexpr std::size_t kDay = 9; // where the day begins
    if (countDigits(path) != 4 || path.size() <= kDay || path[4] != '/' || path[8] != '/')
        return std::nullopt;
    const std::size_t digits = countDigits(path.substr(kDay));
    const int month = shortMonth(path.substr(5, 3));
    if (month == 0 || digits == 0 || digits > 2)
        return std::nullopt;
    return pathDate(isoDate(*numberOf(path.substr(0, 4)), month, *numberOf(path.substr(kDay, digits))),
                    kDay + digits);
}

/// 2014/06/21, 2014-6-21
std::optional<PathDate> separatedDate(std::string_view path) {
    if (countDigits(path) != 4 || path.size() <= 5 || (path[4] != '/' && path[4] != '-'))
        return std::nullopt;
    const std::size_t monthDigits = countDigits(path.substr(5));
    const std::size_t day = 5 + monthDigits + 1;
    if (monthDigits == 0 || monthDigits > 2 || day >= path.size() || path[day - 1] != path[4])
        return std::nullopt;
    const std::size_t dayDigits = countDigits(path.substr(day));
    if (dayDigits == 0 || dayDigits > 2)
        return std::nullopt;
    return pathDate(
        dateOfNumbers(path.substr(0, 4), path.substr(5, monthDigits), path.substr(day, dayDigits)),
        day + dayDigits);
}

/// 20140621
std::optional<PathDate> compactDate(std::string_view path) {
    if (countDigits(path) != 8)
        return std::nullopt;
    return pathDate(dateOfNumbers(path.substr(0, 4), path.substr(4, 2), path.substr(6, 2)), 8);
}

} // namespace

std::optional<UrlDate> dateInUrl(std::string_view text, TextSpan url) {
    for (std::uint32_t i = url.begin; i < url.end; ++i) {
        if (text[i] != '/')
            continue;
        const std::string_view path = text.substr(i + 1, url.end - i - 1);
        for (const auto form : {separatedDate, namedDate, compactDate}) {
            if (std::optional<PathDate> date = form(path))
                return UrlDate{{i + 1, i + 1 + static_cast<std::uint32_t>(date->length)},
                               std::move(date->value)};
        }
    }
    return std::nullopt;
}

} // namespace muqabala
