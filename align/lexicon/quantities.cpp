#include "align/lexicon/quantities.h"

#include "align/lexicon/duals.h"
#include "align/lexicon/number_reader.h"
#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"
#include "corpus/text/words.h"

#include <algorithm>
#include <cmath>

namespace muqabala {

namespace {

/// What a text shows around a number without its being a number word.
class Surroundings {
public:
    Surroundings(std::string_view text, TextSpan part)
        : text_(text.substr(0, part.end)),
          begin_(part.begin) {}

    void describe(Quantity& quantity) const {
        if (quantity.form != QuantityForm::Digits && quantity.form != QuantityForm::Mixed)
            return;
        describeSuffix(quantity);
        quantity.isPartOfName = quantity.isPartOfName || followsName(quantity.span.begin);
    }

    [[nodiscard]] std::string_view between(const Quantity& left, const Quantity& right) const {
        return text_.substr(left.span.end, right.span.begin - left.span.end);
    }

private:
    /// Letters that touch the digits from behind: 30th, 1990s, 3.5m, 7am; others make a name of it: 737s,
    /// 802.11n.
    void describeSuffix(Quantity& quantity) const {
        std::size_t end = quantity.span.end;
        while (end < text_.size() && isAsciiLetter(text_[end]))
            ++end;
        const std::string_view suffix = text_.substr(quantity.span.end, end - quantity.span.end);
        if (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th") {
            quantity.isOrdinal = true;
        } else if (suffix == "s" && std::fmod(quantity.value, 10) == 0) {
            quantity.otherReading = std::fmod(quantity.value, 100);
        } else if (const double scale = abbreviatedScale(suffix); scale != 0) {
            quantity.otherReading = quantity.value * scale;
        } else {
            quantity.isPartOfName = suffix.size() == 1;
            return;
        }
        quantity.span.end = static_cast<std::uint32_t>(end);
    }

    static double abbreviatedScale(std::string_view suffix) {
        if (suffix == "k" || suffix == "K")
            return 1e3;
        if (suffix == "m" || suffix == "M" || suffix == "mn")
            return 1e6;
        if (suffix == "b" || suffix == "B" || suffix == "bn")
            return 1e9;
        return suffix == "tn" || suffix == "trn" ? 1e12 : 0;
    }

    static bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    /// F-16, COVID-19, G20, سارس-2: a letter before the digits, with or without a hyphen between. The hyphen
    /// of "mid-20s" and the Arabic clitics before digits (و200, الـ11) are no names.
    [[nodiscard]] bool followsName(std::size_t begin) const {
        std::size_t i = begin;
        const bool hasHyphen = i > begin_ && text_[i - 1] == '-';
        i -= hasHyphen ? 1 : 0;
        if (i == begin_)
            return false;
        const char before = text_[i - 1];
        const bool isArabicLetter = static_cast<unsigned char>(before) >= 0x80;
        return hasHyphen ? isAsciiLetter(before) || isArabicLetter : isAsciiLetter(before);
    }

    std::string_view text_;
    std::size_t begin_;
};

std::size_t digitCount(std::string_view text, TextSpan span) {
    return countCodePoints(text.substr(span.begin, span.size()));
}

/// 9:30 as one time of day.
void joinClockTimes(const Surroundings& surroundings, std::vector<Quantity>& quantities) {
    for (std::size_t i = 0; i + 1 < quantities.size(); ++i) {
        Quantity& hours = quantities[i];
        const Quantity& minutes = quantities[i + 1];
        const bool areDigits = hours.form == QuantityForm::Digits && minutes.form == QuantityForm::Digits;
        const bool isMinute = minutes.value < 60 && minutes.span.size() >= 2;
        if (!areDigits || !isMinute || hours.value > 24 || surroundings.between(hours, minutes) != ":")
            continue;
        hours.value += minutes.value / 60;
        hours.isClockTime = true;
        hours.span.end = minutes.span.end;
        quantities.erase(quantities.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

bool isGroupGap(std::string_view between) {
    return between == " " || between == "\u00A0" || between == "\u202F" || between == "\u2009" ||
           between == "،";
}

/// 30 000 and 30،000 as one number: three zeros behind a space, or any three digits behind one that does not
/// break or an Arabic comma.
void joinGroups(std::string_view text, const Surroundings& surroundings, std::vector<Quantity>& quantities) {
    for (std::size_t i = 0; i + 1 < quantities.size(); ++i) {
        Quantity& thousands = quantities[i];
        const Quantity& units = quantities[i + 1];
        const std::string_view between = surroundings.between(thousands, units);
        const bool areDigits = thousands.form == QuantityForm::Digits && units.form == QuantityForm::Digits;
        const bool fits = thousands.value >= 1 && thousands.value < 1000 && !thousands.otherReading &&
                          digitCount(text, units.span) == 3 && isGroupGap(between);
        if (!areDigits || !fits || (between == " " && units.value != 0))
            continue;
        thousands.value = thousands.value * 1000 + units.value;
        thousands.span.end = units.span.end;
        quantities.erase(quantities.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

bool nearlyEqual(double left, double right) {
    constexpr double kPrecision = 1e-6; // relative: fractions such as a third are rounded
    return std::abs(left - right) <= kPrecision * std::max(std::abs(left), std::abs(right));
}

} // namespace

bool Quantity::mayEqual(const Quantity& other) const {
    const auto isReading = [](double reading, const Quantity& quantity) {
        return nearlyEqual(reading, quantity.value) ||
               (quantity.otherReading && nearlyEqual(reading, *quantity.otherReading));
    };
    return isReading(value, other) || (otherReading && isReading(*otherReading, other));
}

namespace {

bool isFree(TextSpan span, const std::vector<Quantity>& quantities) {
    return std::none_of(quantities.begin(), quantities.end(),
                        [span](const Quantity& quantity) { return quantity.span.overlaps(span); });
}

void addDuals(std::string_view text, TextSpan part, std::vector<Quantity>& quantities) {
    const std::size_t numbers = quantities.size();
    for (const Word& word : splitWords(text, part)) {
        const std::string_view form = text.substr(word.span.begin, word.span.size());
        if (word.kind != WordKind::Arabic || !isDual(fold(form, Folding::Match)) ||
            !isFree(word.span, quantities))
            continue;
        Quantity dual;
        dual.span = word.span;
        dual.value = 2;
        dual.form = QuantityForm::Dual;
        quantities.push_back(dual);
    }
    if (quantities.size() != numbers)
        std::sort(quantities.begin(), quantities.end(),
                  [](const Quantity& a, const Quantity& b) { return a.span < b.span; });
}

} // namespace

std::vector<Quantity> quantities(std::string_view text, TextSpan part, const Language& language) {
    std::vector<Quantity> result = composeNumbers(numerals(text, part, language), language);
    const Surroundings surroundings(text, part);
    for (Quantity& quantity : result)
        surroundings.describe(quantity);
    joinClockTimes(surroundings, result);
    joinGroups(text, surroundings, result);
    if (language.is("ar"))
        addDuals(text, part, result);
    return result;
}

} // namespace muqabala
