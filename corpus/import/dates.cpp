#include "corpus/import/dates.h"

#include "corpus/import/calendar.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>

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

std::string_view at(std::span<const FoldedWord> words, std::size_t i) {
    return i < words.size() ? std::string_view(words[i].folded) : std::string_view();
}

std::optional<int> numberAt(std::span<const FoldedWord> words, std::size_t i) {
    return i < words.size() && words[i].word.kind == WordKind::Number ? numberOf(words[i].folded)
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
        if (std::optional<Match> named = monthDayYear(words))
            return named;
        return monthYear(words);
    }
    const std::vector<std::string_view> dotted = split(words.front().folded, '.');
    if (dotted.size() == 3) {
        if (const std::optional<std::string> value = dateOfNumbers(dotted[0], dotted[1], dotted[2]))
            return Match{1, *value};
    }
    const bool separated = isSeparator(at(words, 1)) && at(words, 1) == at(words, 3);
    if (separated && words.size() >= 5) {
        if (const std::optional<std::string> value = dateOfNumbers(at(words, 0), at(words, 2), at(words, 4)))
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
        if (parts.size() == 2 && numberOf(parts[0]) && numberOf(parts[1])) {
            const std::optional<std::string> value =
                isoDate(*numberOf(parts[1]), month->month, *numberOf(parts[0]));
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
    return Match{i + 1, isoMonth(*year, month->month)};
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

} // namespace muqabala
