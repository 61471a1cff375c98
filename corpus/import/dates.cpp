#include "corpus/import/dates.h"

#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace muqabala {

namespace {

struct MonthNames {
    int month;
    std::string_view names; ///< parted by '|'
};

/// English; then the Arabic names of Egypt and the Gulf, of the Levant and Iraq, of the Maghreb and
/// Mauritania. Month 0: the hijri calendar.
constexpr std::array<MonthNames, 13> kMonths{{
    {1, "january|jan|يناير|كانون الثاني|جانفي"},
    {2, "february|feb|فبراير|شباط|فيفري"},
    {3, "march|mar|مارس|آذار|اذار"},
    {4, "april|apr|أبريل|إبريل|نيسان|أفريل"},
    {5, "may|مايو|أيار|ماي"},
    {6, "june|jun|يونيو|يونية|حزيران|جوان"},
    {7, "july|jul|يوليو|يولية|تموز|جويلية|يوليوز"},
    {8, "august|aug|أغسطس|آب|أوت|غشت|أغشت"},
    {9, "september|sept|sep|سبتمبر|أيلول|شتنبر|شتمبر"},
    {10, "october|oct|أكتوبر|تشرين الأول|أكتوبر"},
    {11, "november|nov|نوفمبر|تشرين الثاني|نونبر"},
    {12, "december|dec|ديسمبر|كانون الأول|دجنبر|دجمبر"},
    {0, "محرم|صفر|ربيع الأول|ربيع الثاني|ربيع الآخر|جمادى الأولى|جمادى الأول|جمادى الثانية|جمادى الآخرة|"
        "رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة"},
}};

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && digits.size() <= 4 ? std::optional(value) : std::nullopt;
}

int daysIn(int month, int year) {
    constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

std::string padded(int value, std::size_t width) {
    std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
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
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
}

/// Years of two digits: up to 69 of this century.
int fullYear(std::string_view digits, int value) {
    if (digits.size() != 2)
        return value;
    return value + (value < 70 ? 2000 : 1900);
}

/// A date of three numbers, whichever comes first.
std::optional<std::string> numericDate(std::string_view a, std::string_view b, std::string_view c) {
    const std::optional<int> first = number(a);
    const std::optional<int> second = number(b);
    const std::optional<int> third = number(c);
    if (!first || !second || !third)
        return std::nullopt;
    if (a.size() == 4)
        return isoDate(*first, *second, *third);
    const int year = fullYear(c, *third);
    if (const std::optional<std::string> dayFirst = isoDate(year, *second, *first))
        return dayFirst;
    return isoDate(year, *first, *second);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

bool isSeparator(std::string_view mark) {
    return mark == "/" || mark == "\\" || mark == "-" || mark == "–" || mark == "." || mark == "−";
}

struct PathDate {
    std::uint32_t length = 0;
    std::string value;
};

std::size_t countDigits(std::string_view text) {
    return std::min(text.find_first_not_of("0123456789"), text.size());
}

/// The number of the month that "jun" is, as some papers write it in addresses; 0 for none.
int shortMonth(std::string_view name) {
    constexpr std::string_view kNames = "jan feb mar apr may jun jul aug sep oct nov dec ";
    const std::size_t at = name.size() == 3 ? kNames.find(std::string(name) + " ") : std::string_view::npos;
    return at == std::string_view::npos ? 0 : static_cast<int>(at / 4) + 1;
}

/// 2014/jun/21
std::optional<PathDate> pathDateByName(std::string_view path) {
    const std::optional<int> year = number(path.substr(0, 4));
    const int month = path.size() > 9 && path[4] == '/' && path[8] == '/' ? shortMonth(path.substr(5, 3)) : 0;
    const std::string_view day = path.size() > 9 ? path.substr(9, countDigits(path.substr(9))) : "";
    if (!year || month == 0 || day.empty() || day.size() > 2)
        return std::nullopt;
    const std::optional<std::string> value = isoDate(*year, month, *number(day));
    return value ? std::optional(PathDate{static_cast<std::uint32_t>(9 + day.size()), *value}) : std::nullopt;
}

/// 2014/06/21 or 2014-6-21 or 20140621 at the beginning of what follows a slash.
std::optional<PathDate> pathDate(std::string_view path) {
    if (const std::optional<PathDate> named = pathDateByName(path))
        return named;
    const std::size_t digits = countDigits(path);
    std::optional<std::string> value;
    std::size_t length = digits;
    if (digits == 8) {
        value = numericDate(path.substr(0, 4), path.substr(4, 2), path.substr(6, 2));
    } else if (digits == 4 && path.size() > 5 && (path[4] == '/' || path[4] == '-')) {
        const std::size_t month = countDigits(path.substr(5));
        const std::size_t dayBegin = 5 + month + 1;
        if (month == 0 || month > 2 || dayBegin >= path.size() || path[dayBegin - 1] != path[4])
            return std::nullopt;
        const std::size_t day = countDigits(path.substr(dayBegin));
        if (day == 0 || day > 2)
            return std::nullopt;
        value = numericDate(path.substr(0, 4), path.substr(5, month), path.substr(dayBegin, day));
        length = dayBegin + day;
    }
    return value ? std::optional(PathDate{static_cast<std::uint32_t>(length), *value}) : std::nullopt;
}

std::string_view at(std::span<const FoldedWord> words, std::size_t i) {
    return i < words.size() ? std::string_view(words[i].folded) : std::string_view();
}

std::optional<int> numberAt(std::span<const FoldedWord> words, std::size_t i) {
    return i < words.size() && words[i].word.kind == WordKind::Number ? number(words[i].folded)
                                                                      : std::nullopt;
}

/// A year of four digits.
std::optional<int> yearAt(std::span<const FoldedWord> words, std::size_t i) {
    const std::optional<int> value = numberAt(words, i);
    return value && (isYear(*value) || isHijriYear(*value)) ? value : std::nullopt;
}

std::size_t skipAny(std::span<const FoldedWord> words, std::size_t i,
                    std::initializer_list<std::string_view> skipped) {
    while (i < words.size() && std::find(skipped.begin(), skipped.end(), words[i].folded) != skipped.end())
        ++i;
    return i;
}

} // namespace

DateFinder::DateFinder() {
    for (const MonthNames& month : kMonths) {
        for (const std::string_view name : split(month.names, '|'))
            months_.emplace(fold(name, Folding::Match), month.month);
    }
}

std::vector<FoundDate> DateFinder::find(std::span<const FoldedWord> words) const {
    std::vector<FoundDate> dates;
    for (std::size_t i = 0; i < words.size();) {
        const std::optional<Match> match = matchAt(words.subspan(i));
        if (!match) {
            ++i;
            continue;
        }
        const TextSpan span{words[i].word.span.begin, words[i + match->wordCount - 1].word.span.end};
        dates.push_back({i, match->wordCount, span, match->value});
        i += match->wordCount;
    }
    return dates;
}

std::optional<DateFinder::Match> DateFinder::matchAt(Words words) const {
    if (words.front().word.kind != WordKind::Number) {
        if (const std::optional<Match> named = monthDayYear(words))
            return named;
        return monthYear(words);
    }
    const std::vector<std::string_view> dotted = split(words.front().folded, '.');
    if (dotted.size() == 3) {
        if (const std::optional<std::string> value = numericDate(dotted[0], dotted[1], dotted[2]))
            return Match{1, *value};
    }
    const bool separated = isSeparator(at(words, 1)) && at(words, 1) == at(words, 3);
    if (separated && words.size() >= 5) {
        if (const std::optional<std::string> value = numericDate(at(words, 0), at(words, 2), at(words, 4)))
            return Match{5, *value};
    }
    return dayMonthYear(words);
}

/// 4 نيسان/أبريل 2017, 25th of June, 2014, 30 شعبان 1435
std::optional<DateFinder::Match> DateFinder::dayMonthYear(Words words) const {
    const std::optional<int> day = numberAt(words, 0);
    if (!day)
        return std::nullopt;
    std::size_t i = skipAny(words, 1, {"st", "nd", "rd", "th", "of", "من", "-", "–"});
    const std::optional<MonthMatch> month = monthAt(words.subspan(std::min(i, words.size())));
    if (!month)
        return std::nullopt;
    i = skipAny(words, i + month->wordCount, {",", "،", "-", "–", "من", "عام", "سنه"});
    const std::optional<int> year = yearAt(words, i);
    if (!year)
        return std::nullopt;
    if (month->month == 0)
        return isHijriYear(*year) && *day <= 30 ? std::optional(Match{i + 1, ""}) : std::nullopt;
    const std::optional<std::string> value = isoDate(*year, month->month, *day);
    return value ? std::optional(Match{i + 1, *value}) : std::nullopt;
}

/// June 21, 2014
std::optional<DateFinder::Match> DateFinder::monthDayYear(Words words) const {
    const std::optional<MonthMatch> month = monthAt(words);
    if (!month || month->month == 0)
        return std::nullopt;
    std::size_t i = skipAny(words, month->wordCount, {"."});
    if (i < words.size() && words[i].word.kind == WordKind::Number) {
        // "21,2014" without a space is one word.
        const std::vector<std::string_view> parts = split(words[i].folded, ',');
        if (parts.size() == 2 && number(parts[0]) && number(parts[1])) {
            const std::optional<std::string> value =
                isoDate(*number(parts[1]), month->month, *number(parts[0]));
            return value ? std::optional(Match{i + 1, *value}) : std::nullopt;
        }
    }
    const std::optional<int> day = numberAt(words, i);
    i = skipAny(words, i + 1, {"st", "nd", "rd", "th", ",", "،"});
    const std::optional<int> year = yearAt(words, i);
    if (!day || !year)
        return std::nullopt;
    const std::optional<std::string> value = isoDate(*year, month->month, *day);
    return value ? std::optional(Match{i + 1, *value}) : std::nullopt;
}

/// June 2014
std::optional<DateFinder::Match> DateFinder::monthYear(Words words) const {
    const std::optional<MonthMatch> month = monthAt(words);
    if (!month || month->month == 0)
        return std::nullopt;
    const std::size_t i = skipAny(words, month->wordCount, {".", ",", "،"});
    const std::optional<int> year = yearAt(words, i);
    if (!year || !isYear(*year))
        return std::nullopt;
    return Match{i + 1, padded(*year, 4) + "-" + padded(month->month, 2)};
}

/// A month of one or two words, with the same month by another name behind it: نيسان/أبريل, نيسان (أبريل).
std::optional<DateFinder::MonthMatch> DateFinder::monthAt(Words words) const {
    const auto single = [this](Words rest) -> std::optional<MonthMatch> {
        if (rest.size() >= 2) {
            const auto pair = months_.find(rest[0].folded + " " + rest[1].folded);
            if (pair != months_.end())
                return MonthMatch{2, pair->second};
        }
        const auto one = rest.empty() ? months_.end() : months_.find(rest[0].folded);
        return one == months_.end() ? std::nullopt : std::optional(MonthMatch{1, one->second});
    };
    std::optional<MonthMatch> month = single(words);
    if (!month)
        return std::nullopt;
    if (at(words, month->wordCount) == ".")
        ++month->wordCount;
    const std::string_view mark = at(words, month->wordCount);
    if (mark != "/" && mark != "(" && mark != "-" && mark != "\\")
        return month;
    const std::optional<MonthMatch> again = single(words.subspan(month->wordCount + 1));
    if (!again || again->month != month->month)
        return month;
    month->wordCount += 1 + again->wordCount;
    if (mark == "(" && at(words, month->wordCount) == ")")
        ++month->wordCount;
    return month;
}

std::optional<FoundDate> dateInUrl(std::string_view text, TextSpan url) {
    for (std::uint32_t i = url.begin; i < url.end; ++i) {
        if (text[i] != '/')
            continue;
        const std::string_view rest = text.substr(i + 1, url.end - i - 1);
        if (const std::optional<PathDate> date = pathDate(rest))
            return FoundDate{0, 0, {i + 1, i + 1 + date->length}, date->value};
    }
    return std::nullopt;
}

} // namespace muqabala
