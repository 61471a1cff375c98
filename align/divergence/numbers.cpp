#include "align/divergence/characters.h"
#include "align/divergence/detectors.h"
#include "align/divergence/leftovers.h"
#include "align/lexicon/duals.h"
#include "align/lexicon/transliteration.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace muqabala {

namespace {

using Numbers = Leftovers<Quantity>;

bool isWithinDate(const SideView& side, TextSpan span) {
    return std::any_of(side.dates.begin(), side.dates.end(),
                       [span](const CalendarDate& date) { return date.span.contains(span); });
}

/// A date all in digits: 28.06.2014.
bool isNumericDate(const SideView& side, const CalendarDate& date) {
    const std::string_view text = side.at(date.span);
    return date.month && date.day &&
           std::none_of(text.begin(), text.end(), [](char c) { return c == ' '; }) &&
           isDigit(charactersOf(text, {0, static_cast<std::uint32_t>(text.size())}).front().code) &&
           isDigit(charactersOf(text, {0, static_cast<std::uint32_t>(text.size())}).back().code);
}

Quantity part(const CalendarDate& date, int value) {
    Quantity quantity;
    quantity.span = date.span;
    quantity.value = value;
    quantity.form = QuantityForm::Digits;
    return quantity;
}

/// The numbers a side states. Of dates in digits day and year count: the month may have its name on the other
/// side.
std::vector<Quantity> statedNumbers(const SideView& side) {
    std::vector<Quantity> numbers;
    std::vector<TextSpan> taken;
    for (const TextSpan segment : side.segments) {
        for (const TextSpan address : addressesIn(side.document->text, segment))
            taken.push_back(address);
    }
    for (const CalendarDate& date : side.dates) {
        if (!isNumericDate(side, date))
            continue;
        taken.push_back(date.span);
        numbers.push_back(part(date, *date.day));
        if (date.year)
            numbers.push_back(part(date, *date.year));
    }
    for (const Quantity& quantity : side.quantities) {
        if (std::none_of(taken.begin(), taken.end(),
                         [&](TextSpan span) { return span.overlaps(quantity.span); }))
            numbers.push_back(quantity);
    }
    return numbers;
}

bool isExact(const Quantity& quantity) {
    return quantity.form == QuantityForm::Digits || quantity.form == QuantityForm::Mixed;
}

bool isNear(double left, double right, double tolerance) {
    return std::abs(left - right) <= tolerance * std::max(std::abs(left), std::abs(right));
}

/// 7.55 and 7:55, 9:30 in the evening and 21:30.
bool isSameTime(const Quantity& left, const Quantity& right) {
    if (!left.isClockTime && !right.isClockTime)
        return false;
    const auto hours = [](const Quantity& quantity) {
        const double whole = std::floor(quantity.value);
        return quantity.isClockTime ? quantity.value : whole + (quantity.value - whole) / 0.6;
    };
    const double difference = std::abs(hours(left) - hours(right));
    return difference < 0.01 || std::abs(difference - 12) < 0.01 || std::abs(left.value - right.value) < 0.01;
}

/// 2014–15 and 2014–2015; '90s.
bool isSameYear(const Quantity& left, const Quantity& right) {
    const auto isShortOf = [](const Quantity& shortYear, const Quantity& year) {
        return shortYear.value < 100 && year.value >= 1900 && year.value < 2100 &&
               std::fmod(year.value, 100) == shortYear.value;
    };
    return isExact(left) && isExact(right) && (isShortOf(left, right) || isShortOf(right, left));
}

/// "between 2 and 3 million": the scale is said once.
bool isScaleUnderstood(const Quantity& left, const Quantity& right) {
    static constexpr auto kScales = std::to_array<double>({1e3, 1e6, 1e9});
    const auto isBareOf = [](const Quantity& bare, const Quantity& scaled) {
        if (bare.form != QuantityForm::Digits || bare.value >= 1000 || bare.value <= 0 || scaled.value < 1000)
            return false;
        return std::any_of(kScales.begin(), kScales.end(),
                           [&](double scale) { return isNear(bare.value * scale, scaled.value, 1e-9); });
    };
    return isBareOf(left, right) || isBareOf(right, left);
}

/// 50 % and half.
bool isSamePart(const Quantity& left, const Quantity& right) {
    return left.isPercentage != right.isPercentage &&
           isNear(left.isPercentage ? left.value / 100 : left.value,
                  right.isPercentage ? right.value / 100 : right.value, 0.02);
}

/// The 1800s and the nineteenth century.
bool isSameCentury(const Quantity& left, const Quantity& right) {
    const auto isCenturyOf = [](const Quantity& century, const Quantity& years) {
        return century.isOrdinal && years.otherReading == 0.0 && years.value >= 1000 &&
               century.value == years.value / 100 + 1;
    };
    return isCenturyOf(left, right) || isCenturyOf(right, left);
}

/// Whether one may stand for the other, generously: what this excuses is no divergence.
bool mayCorrespond(const Quantity& left, const Quantity& right) {
    if (left.isVague && right.isVague)
        return isNear(left.value, right.value, 1e-9);
    // A dozen is ten or so in many languages, and dozens are tens.
    const bool isDozen = (left.value == 12 || right.value == 12) && (left.value == 10 || right.value == 10);
    if (isDozen && (left.form == QuantityForm::Words || right.form == QuantityForm::Words))
        return true;
    return left.mayEqual(right) || isSameTime(left, right) || isSameYear(left, right) ||
           isSamePart(left, right) || isScaleUnderstood(left, right) || isSameCentury(left, right);
}

constexpr auto kImperialUnits = std::to_array<std::string_view>(
    {"mile", "miles", "foot",  "feet",   "ft",     "inch",    "inches", "yard",  "yards", "pound", "pounds",
     "lb",   "lbs",   "ounce", "ounces", "gallon", "gallons", "acre",   "acres", "stone", "mph"});

/// Whether a unit follows that translators convert: 10 miles, 6-foot.
bool isImperial(const SideView& side, const Quantity& quantity) {
    const auto unit = std::find_if(side.words.begin(), side.words.end(), [&](const Word& word) {
        return word.span.begin >= quantity.span.end && word.kind == WordKind::Latin;
    });
    if (unit == side.words.end() || unit->span.begin - quantity.span.end > 1)
        return false;
    const std::string form = fold(side.at(unit->span), Folding::Match);
    return std::find(kImperialUnits.begin(), kImperialUnits.end(), form) != kImperialUnits.end();
}

/// Whether one is the other in metric units: miles to kilometres, feet to metres, pounds to kilos …
bool isConverted(const Quantity& imperial, const Quantity& metric) {
    constexpr auto kFactors = std::to_array<double>(
        {1.609, 0.3048, 30.48, 0.4536, 2.54, 0.4047, 4.047, 0.9144, 28.35, 6.35, 3.785});
    constexpr double kRounding = 0.04;
    return std::any_of(kFactors.begin(), kFactors.end(), [&](double factor) {
        return isNear(imperial.value * factor, metric.value, kRounding);
    });
}

/// Whether a number may be accused of being lost or new. Small words, halves and words that merely count
/// (both, twice, decade) may be said in too many ways.
bool isAccusable(const Quantity& quantity) {
    if (quantity.isVague || quantity.isRounded || quantity.form == QuantityForm::Dual)
        return false;
    return isExact(quantity) || quantity.value >= 3;
}

/// Whether it may be one side of a changed number: "two" and a dual as well, when the other side is firm.
bool mayBeChanged(const Quantity& quantity) {
    const bool isTwo = quantity.value == 2 && !quantity.isRounded && !quantity.isOrdinal && !quantity.isVague;
    return isAccusable(quantity) || isTwo;
}

bool isYear(const Quantity& quantity) {
    return quantity.form == QuantityForm::Digits && quantity.value >= 1800 && quantity.value < 2100 &&
           quantity.span.size() % 4 == 0 && !quantity.otherReading;
}

bool isOfDate(const SideView& side, const Quantity& quantity) {
    return isWithinDate(side, quantity.span) || isYear(quantity);
}

Wording inWords(const SideView& side, const Quantity& quantity) {
    const std::string text(side.at(quantity.span));
    if (isExact(quantity))
        return {text, say({"", "«{0}»"}, {text}).arabic};
    std::string value = std::to_string(quantity.value);
    value.erase(std::min(value.find_last_not_of('0') + 1, value.size()));
    if (value.ends_with('.'))
        value.pop_back();
    return say({"“{0}”{1}", "«{0}»{1}"}, {text, quantity.isVague ? "" : " (" + value + ")"});
}

double changeConfidence(const Quantity& source, const Quantity& target) {
    if (source.isVague || target.isVague)
        return 0.6;
    if (isExact(source) && isExact(target))
        return 0.97;
    const bool isWeak = source.form == QuantityForm::Dual || target.form == QuantityForm::Dual ||
                        source.value <= 2 || target.value <= 2 || source.isOrdinal != target.isOrdinal;
    return isWeak ? 0.55 : 0.75;
}

Divergence changed(const PairView& pair, const Quantity& source, const Quantity& target) {
    Divergence finding;
    finding.check = "number-altered";
    finding.source = source.span;
    finding.target = target.span;
    const bool isDate = isOfDate(pair.source, source) && isOfDate(pair.target, target);
    finding.category = isDate ? Category::Date : Category::Number;
    if (source.isVague && target.isVague)
        finding.category = Category::Quantifier;
    finding.severity = Severity::Major;
    finding.confidence = changeConfidence(source, target);
    explain(finding, say({"The original says {0}, the translation {1}.", "في الأصل {0}، وفي الترجمة {1}."},
                         {inWords(pair.source, source), inWords(pair.target, target)}));
    return finding;
}

double lossConfidence(const Quantity& quantity) {
    if (quantity.isPartOfName)
        return 0.3;
    return isExact(quantity) ? 0.6 : 0.35;
}

Divergence lost(const PairView& pair, const Quantity& quantity) {
    Divergence finding;
    finding.check = "number-missing";
    finding.source = quantity.span;
    finding.category = isOfDate(pair.source, quantity) ? Category::Date : Category::Number;
    finding.severity = Severity::Major;
    finding.confidence = lossConfidence(quantity);
    explain(finding, say({"The number {0} of the original is not in the translation.",
                          "لم يرد في الترجمة العدد {0} المذكور في الأصل."},
                         {inWords(pair.source, quantity)}));
    return finding;
}

Divergence added(const PairView& pair, const Quantity& quantity) {
    Divergence finding;
    finding.check = "number-added";
    finding.target = quantity.span;
    finding.category = isOfDate(pair.target, quantity) ? Category::Date : Category::Number;
    finding.severity = Severity::Major;
    finding.confidence = lossConfidence(quantity) - 0.05;
    explain(finding, say({"The translation has the number {0}, which is not in the original.",
                          "تذكر الترجمة العدد {0}، ولا وجود له في الأصل."},
                         {inWords(pair.target, quantity)}));
    return finding;
}

double distance(const PairView& pair, const Quantity& source, const Quantity& target) {
    const double sameForm = isExact(source) == isExact(target) ? 0 : 0.5;
    return std::abs(placeIn(pair.source, source.span) - placeIn(pair.target, target.span)) + sameForm;
}

/// Whether the two may be one number that was changed.
bool mayBeOne(const Quantity& source, const Quantity& target) {
    if (source.isVague && target.isVague)
        return true;
    const bool bothFirm = isAccusable(source) || isAccusable(target);
    return bothFirm && mayBeChanged(source) && mayBeChanged(target);
}

/// Takes the nearest two leftovers that may be one number changed; false when there are none.
bool takeChanged(const PairView& pair, Numbers& left, Findings& findings) {
    std::size_t bestSource = left.source.size();
    std::size_t bestTarget = left.target.size();
    double best = 0;
    for (std::size_t i = 0; i < left.source.size(); ++i) {
        for (std::size_t j = 0; j < left.target.size(); ++j) {
            const double apart = distance(pair, left.source[i], left.target[j]);
            if (!mayBeOne(left.source[i], left.target[j]) ||
                (bestSource != left.source.size() && apart >= best))
                continue;
            best = apart;
            bestSource = i;
            bestTarget = j;
        }
    }
    if (bestSource == left.source.size())
        return false;
    findings.add(changed(pair, left.source[bestSource], left.target[bestTarget]));
    left.source.erase(left.source.begin() + static_cast<std::ptrdiff_t>(bestSource));
    left.target.erase(left.target.begin() + static_cast<std::ptrdiff_t>(bestTarget));
    return true;
}

/// Whether the side states the number at all: one occurrence may stand for several.
bool states(const SideView& side, const Quantity& quantity) {
    return std::any_of(side.quantities.begin(), side.quantities.end(),
                       [&](const Quantity& other) { return mayCorrespond(other, quantity); });
}

bool hasWordThatMayBeDual(const SideView& side) {
    return std::any_of(side.words.begin(), side.words.end(), [&](const Word& word) {
        return word.kind == WordKind::Arabic && mayBeDual(fold(side.at(word.span), Folding::Match));
    });
}

/// Whether the words of the number are a foreign name in Arabic letters (ألفا for alpha, ستون for Stone).
bool soundsLikeName(const PairView& pair, const Quantity& quantity) {
    constexpr double kBelievable = 0.78;
    if (isExact(quantity))
        return false;
    return std::any_of(pair.source.words.begin(), pair.source.words.end(), [&](const Word& word) {
        return word.kind == WordKind::Latin &&
               transliterationSimilarity(pair.source.at(word.span), pair.target.at(quantity.span)) >=
                   kBelievable;
    });
}

bool isExcusedLoss(const PairView& pair, const Quantity& quantity) {
    if (!isAccusable(quantity) || states(pair.target, quantity))
        return true;
    return quantity.value == 1 || (quantity.value == 2 && hasWordThatMayBeDual(pair.target));
}

void report(const PairView& pair, Numbers& left, Findings& findings) {
    if (pair.source.isEmpty() || pair.target.isEmpty())
        return;
    while (takeChanged(pair, left, findings)) {
    }
    for (const Quantity& quantity : left.source) {
        if (!isExcusedLoss(pair, quantity))
            findings.add(lost(pair, quantity));
    }
    for (const Quantity& quantity : left.target) {
        if (isAccusable(quantity) && !states(pair.source, quantity) && !soundsLikeName(pair, quantity))
            findings.add(added(pair, quantity));
    }
}

} // namespace

void findNumbers(const Comparison& comparison, Findings& findings) {
    std::vector<Numbers> leftovers;
    leftovers.reserve(comparison.pairs.size());
    for (const PairView& pair : comparison.pairs) {
        Numbers left{statedNumbers(pair.source), statedNumbers(pair.target)};
        // Equal values first, so that a generous match does not take what an exact one needs.
        left.cancel([](const Quantity& a, const Quantity& b) { return a.value == b.value; });
        left.cancel(mayCorrespond);
        left.cancel([&](const Quantity& source, const Quantity& target) {
            return isImperial(pair.source, source) && isConverted(source, target);
        });
        leftovers.push_back(std::move(left));
    }
    cancelBetweenNeighbours(leftovers, mayCorrespond);
    for (std::size_t i = 0; i < leftovers.size(); ++i)
        report(comparison.pairs[i], leftovers[i], findings);
}

} // namespace muqabala
