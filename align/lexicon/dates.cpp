#include "align/lexicon/calendar_names.h"
#include "align/lexicon/numerals.h"
#include "align/lexicon/quantities.h"
#include "corpus/text/normalize.h"
#include "corpus/text/words.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace muqabala {

namespace {

constexpr int kEarliestYear = 1000;
constexpr int kLatestYear = 2999;

/// A word as dates are made of: a name, a number, a mark, or something else.
struct Token {
    TextSpan span;
    std::string_view form;
    std::string folded;
    std::optional<CalendarName> name;
    std::optional<int> number; ///< a whole number below 3000
    int groups = 1;            ///< of digits parted by full stops
};

std::optional<int> wholeNumber(std::string_view digits) {
    const auto numeral = digitsNumeral(digits);
    if (!numeral || numeral->value != std::floor(numeral->value) || numeral->value > kLatestYear)
        return std::nullopt;
    return static_cast<int>(numeral->value);
}

/// كل يوم أحد: behind the word for a day a weekday may lack its article.
std::optional<CalendarName> weekdayBehind(std::string_view day, std::string_view word) {
    if (!day.ends_with("يوم") && !day.ends_with("ايام"))
        return std::nullopt;
    const auto name = arabicCalendarName("ال" + std::string(word));
    return name && name->weekday != 0 ? name : std::nullopt;
}

std::vector<Token> tokensOf(std::string_view text, TextSpan part, const Language& language) {
    std::vector<Token> tokens;
    for (const Word& word : splitWords(text, part)) {
        Token token;
        token.span = word.span;
        token.form = text.substr(word.span.begin, word.span.size());
        token.folded = fold(token.form, Folding::Search);
        if (word.kind == WordKind::Number) {
            token.number = wholeNumber(token.form);
            token.groups = static_cast<int>(std::count(token.folded.begin(), token.folded.end(), '.')) + 1;
        } else if (word.kind != WordKind::Punctuation) {
            token.name = calendarName(token.form, language);
            if (!token.name && language.is("ar") && !tokens.empty())
                token.name = weekdayBehind(tokens.back().folded, token.folded);
        }
        tokens.push_back(std::move(token));
    }
    return tokens;
}

/// Finds the dates in a row of tokens.
class DateReader {
public:
    DateReader(std::vector<Token> tokens, bool isArabic)
        : tokens_(std::move(tokens)),
          isArabic_(isArabic) {}

    std::vector<CalendarDate> read() {
        while (next_ < tokens_.size()) {
            if (!readNumeric() && !readNamed())
                ++next_;
        }
        return std::move(dates_);
    }

private:
    [[nodiscard]] const Token& at(std::size_t index) const {
        static const Token kNone;
        return index < tokens_.size() ? tokens_[index] : kNone;
    }

    [[nodiscard]] const Token& before(std::size_t index, std::size_t distance) const {
        static const Token kNone;
        return index >= distance ? tokens_[index - distance] : kNone;
    }

    static bool isDay(const Token& token) {
        return token.number && *token.number >= 1 && *token.number <= 31;
    }

    static bool isYear(const Token& token) {
        return token.number && *token.number >= kEarliestYear && token.span.size() >= 4 &&
               token.folded.find(',') == std::string::npos;
    }

    /// 28.06.2014 in one token, or 28/6/2014, 25\6\2014, 4-4-2017, 2014-06-28 in five.
    bool readNumeric() {
        const Token& token = at(next_);
        if (token.groups == 3)
            return addNumeric(groupsOf(token.folded), next_, 1);
        const Token& first = at(next_ + 1);
        const bool isSeparator = first.form == "/" || first.form == "\\" || first.form == "-";
        if (!isSeparator || at(next_ + 3).form != first.form)
            return false;
        const Token& second = at(next_ + 2);
        const Token& third = at(next_ + 4);
        if (!token.number || !second.number || !third.number)
            return false;
        return addNumeric({*token.number, *second.number, *third.number}, next_, 5);
    }

    static std::vector<int> groupsOf(const std::string& folded) {
        std::vector<int> groups;
        std::size_t begin = 0;
        while (begin <= folded.size()) {
            const std::size_t end = std::min(folded.find('.', begin), folded.size());
            groups.push_back(wholeNumber(std::string_view(folded).substr(begin, end - begin)).value_or(0));
            begin = end + 1;
        }
        return groups;
    }

    /// Day first, unless the year is or the second number can be no month.
    bool addNumeric(std::vector<int> numbers, std::size_t first, std::size_t count) {
        if (numbers[0] >= kEarliestYear)
            std::swap(numbers[0], numbers[2]);
        else if (numbers[1] > 12)
            std::swap(numbers[0], numbers[1]);
        const bool isDate = numbers[0] >= 1 && numbers[0] <= 31 && numbers[1] >= 1 && numbers[1] <= 12 &&
                            numbers[2] >= kEarliestYear;
        if (!isDate)
            return false;
        CalendarDate date;
        date.day = numbers[0];
        date.month = numbers[1];
        date.year = numbers[2];
        date.span = {at(first).span.begin, at(first + count - 1).span.end};
        dates_.push_back(date);
        next_ = first + count;
        return true;
    }

    /// A date around the name of a month, or a weekday.
    bool readNamed() {
        const Token& token = at(next_);
        if (!token.name)
            return false;
        if (token.name->weekday != 0)
            return addWeekday();
        std::size_t end = next_ + 1;
        const int month = monthAt(next_, end);
        if (month == 0)
            return false;
        end = pastSecondName(end, month);
        CalendarDate date;
        date.month = month;
        date.span = {token.span.begin, at(end - 1).span.end};
        addDayBefore(date);
        addDayBehind(date, end);
        addYear(date, end);
        if (token.name->isAmbiguous && !date.day && !date.year && !isIntroduced())
            return false;
        dates_.push_back(date);
        next_ = end;
        return true;
    }

    int monthAt(std::size_t index, std::size_t& end) const {
        const Token& token = at(index);
        if (!token.name || !token.name->needsSecondWord)
            return token.name ? token.name->month : 0;
        const std::string_view folded = token.folded;
        const std::string_view first = folded.ends_with("كانون") ? "كانون" : "تشرين";
        const int month = arabicTwoWordMonth(first, at(index + 1).folded);
        if (month != 0)
            end = index + 2;
        return month;
    }

    /// نيسان/أبريل and نيسان (أبريل): the same month in the usage of another country.
    [[nodiscard]] std::size_t pastSecondName(std::size_t end, int month) const {
        const bool isBracket = at(end).form == "(";
        if (at(end).form != "/" && !isBracket)
            return end;
        std::size_t secondEnd = end + 2;
        if (monthAt(end + 1, secondEnd) != month)
            return end;
        return secondEnd + (isBracket && at(secondEnd).form == ")" ? 1 : 0);
    }

    /// 4 April, 4th of April, 4 من أبريل.
    void addDayBefore(CalendarDate& date) const {
        std::size_t distance = 1;
        const std::string_view link = before(next_, 1).form;
        if (link == "of" || link == "من" || link == "شهر")
            distance = 2;
        if (link == "شهر" && before(next_, 2).form == "من")
            distance = 3;
        const std::string_view ending = before(next_, distance).form;
        if (ending == "st" || ending == "nd" || ending == "rd" || ending == "th")
            ++distance;
        const Token& day = before(next_, distance);
        if (!isDay(day))
            return;
        date.day = day.number;
        date.span.begin = day.span.begin;
    }

    /// April 30, April 30th.
    void addDayBehind(CalendarDate& date, std::size_t& end) const {
        const Token& day = at(end);
        if (isArabic_ || date.day || !isDay(day))
            return;
        date.day = day.number;
        date.span.end = day.span.end;
        ++end;
        const std::string_view ending = at(end).form;
        if (ending == "st" || ending == "nd" || ending == "rd" || ending == "th")
            ++end;
    }

    /// A year with a comma, من عام, عام or سنة before it.
    void addYear(CalendarDate& date, std::size_t& end) const {
        std::size_t index = end;
        if (at(index).form == ",")
            ++index;
        if (at(index).form == "من")
            ++index;
        if (at(index).form == "عام" || at(index).form == "سنة" || at(index).form == "العام")
            ++index;
        if (!isYear(at(index)))
            return;
        date.year = at(index).number;
        date.span.end = at(index).span.end;
        end = index + 1;
    }

    /// Whether the word before says that a month follows: in May, شهر آب.
    [[nodiscard]] bool isIntroduced() const {
        const std::string_view word = before(next_, 1).form;
        if (isArabic_)
            return word == "شهر" || word == "شهري" || (word == "في" && at(next_).folded != "اب") ||
                   isPointedAt(next_ + 1);
        for (const std::string_view introduction : {"in", "In", "of", "last", "since", "Since", "until", "by",
                                                    "early", "late", "mid", "next", "this", "from", "to"}) {
            if (word == introduction)
                return at(next_).form == "May" || at(next_).form == "March";
        }
        return false;
    }

    bool addWeekday() {
        const Token& token = at(next_);
        if (isArabic_ && token.name->isAmbiguous && !isDayOfWeek())
            return false;
        CalendarDate date;
        date.weekday = token.name->weekday;
        date.span = token.span;
        dates_.push_back(date);
        ++next_;
        return true;
    }

    /// الاثنين is "the two", too, and الجمعة a name: a word of time stands beside the weekday.
    [[nodiscard]] bool isDayOfWeek() const {
        const std::string_view word = before(next_, 1).folded;
        for (const std::string_view time : {"يوم", "ايام", "مساء", "صباح", "ليلة", "فجر", "ظهر", "عصر", "امس",
                                            "اليوم", "حتي", "منذ", "يومي", "صلاة"}) {
            if (word.ends_with(time))
                return true;
        }
        return isPointedAt(next_ + 1);
    }

    /// Whether the word there says which: الماضي, المقبل.
    [[nodiscard]] bool isPointedAt(std::size_t index) const {
        const std::string_view word = at(index).folded;
        return word == "الماضي" || word == "المقبل" || word == "القادم" || word == "الجاري" ||
               word == "المنصرم";
    }

    std::vector<Token> tokens_;
    bool isArabic_;
    std::size_t next_ = 0;
    std::vector<CalendarDate> dates_;
};

} // namespace

std::vector<CalendarDate> dates(std::string_view text, TextSpan part, const Language& language) {
    return DateReader(tokensOf(text, part, language), language.is("ar")).read();
}

} // namespace muqabala
