#include "align/divergence/detectors.h"
#include "align/divergence/leftovers.h"
#include "align/lexicon/calendar_names.h"
#include "align/lexicon/transliteration.h"

#include <algorithm>
#include <array>
#include <string>

namespace muqabala {

namespace {

enum class Unit { Month, Weekday };

/// A month or weekday that a side names.
struct NamedTime {
    Unit unit{};
    int number = 0;
    TextSpan span;
};

using NamedTimes = Leftovers<NamedTime>;

bool isSame(const NamedTime& left, const NamedTime& right) {
    return left.unit == right.unit && left.number == right.number;
}

std::vector<NamedTime> namedTimes(const SideView& side) {
    std::vector<NamedTime> times;
    for (const CalendarDate& date : side.dates) {
        if (date.month)
            times.push_back({Unit::Month, *date.month, date.span});
        if (date.weekday)
            times.push_back({Unit::Weekday, *date.weekday, date.span});
    }
    return times;
}

/// Months by both families of names that Arabic papers use side by side.
constexpr std::array<Sentence, 13> kMonths{{{},
                                            {"January", "شهر كانون الثاني/يناير"},
                                            {"February", "شهر شباط/فبراير"},
                                            {"March", "شهر آذار/مارس"},
                                            {"April", "شهر نيسان/أبريل"},
                                            {"May", "شهر أيار/مايو"},
                                            {"June", "شهر حزيران/يونيو"},
                                            {"July", "شهر تموز/يوليو"},
                                            {"August", "شهر آب/أغسطس"},
                                            {"September", "شهر أيلول/سبتمبر"},
                                            {"October", "شهر تشرين الأول/أكتوبر"},
                                            {"November", "شهر تشرين الثاني/نوفمبر"},
                                            {"December", "شهر كانون الأول/ديسمبر"}}};
constexpr std::array<Sentence, 8> kDays{{{},
                                         {"Monday", "يوم الاثنين"},
                                         {"Tuesday", "يوم الثلاثاء"},
                                         {"Wednesday", "يوم الأربعاء"},
                                         {"Thursday", "يوم الخميس"},
                                         {"Friday", "يوم الجمعة"},
                                         {"Saturday", "يوم السبت"},
                                         {"Sunday", "يوم الأحد"}}};

Wording nameOf(const NamedTime& time) {
    const auto number = static_cast<std::size_t>(time.number);
    return say(time.unit == Unit::Month ? kMonths.at(number) : kDays.at(number));
}

enum class Reading { Ambiguous, Any };

/// Whether the side has the name in a word that is ambiguous by itself (الاثنين, مارس, May), or in any.
bool mentions(const SideView& side, const NamedTime& time, Reading reading) {
    return std::any_of(side.words.begin(), side.words.end(), [&](const Word& word) {
        const auto name = calendarName(side.at(word.span), side.document->language);
        return name && (time.unit == Unit::Month ? name->month : name->weekday) == time.number &&
               (reading == Reading::Any || name->isAmbiguous);
    });
}

/// Whether the month is a foreign name in Arabic letters (دي مايو for Di Maio).
bool soundsLikeName(const PairView& pair, const NamedTime& time) {
    constexpr double kBelievable = 0.78;
    return std::any_of(pair.source.words.begin(), pair.source.words.end(), [&](const Word& word) {
        return word.kind == WordKind::Latin &&
               !calendarName(pair.source.at(word.span), pair.source.document->language) &&
               transliterationSimilarity(pair.source.at(word.span), pair.target.at(time.span)) >= kBelievable;
    });
}

void excuseMentioned(const PairView& pair, NamedTimes& left, Reading reading) {
    std::erase_if(left.source, [&](const NamedTime& time) { return mentions(pair.target, time, reading); });
    std::erase_if(left.target, [&](const NamedTime& time) { return mentions(pair.source, time, reading); });
}

/// كانون and تشرين name two months each; آب, ماي and the like do more often than they are read as months.
bool isDoubtful(const SideView& side, const NamedTime& time) {
    const auto name = calendarName(side.at(time.span), side.document->language);
    return name && name->isAmbiguous;
}

Divergence changed(const PairView& pair, const NamedTime& source, const NamedTime& target) {
    Divergence finding;
    finding.check = "date-altered";
    finding.source = source.span;
    finding.target = target.span;
    finding.category = Category::Date;
    finding.severity = Severity::Major;
    finding.confidence = isDoubtful(pair.source, source) || isDoubtful(pair.target, target) ? 0.7 : 0.95;
    explain(finding, say({"The original says {0}, the translation {1} (“{2}”).",
                          "في الأصل {0}، وفي الترجمة {1} («{2}»)."},
                         {nameOf(source), nameOf(target), pair.target.at(target.span)}));
    return finding;
}

Divergence lost(const NamedTime& time) {
    Divergence finding;
    finding.check = "date-missing";
    finding.source = time.span;
    finding.category = Category::Date;
    finding.severity = Severity::Major;
    finding.confidence = 0.5;
    explain(finding, say({"{0} is not in the translation.", "لم يرد {0} في الترجمة."}, {nameOf(time)}));
    return finding;
}

Divergence added(const PairView& pair, const NamedTime& time) {
    Divergence finding;
    finding.check = "date-added";
    finding.target = time.span;
    finding.category = Category::Date;
    finding.severity = Severity::Major;
    finding.confidence = 0.5;
    explain(finding, say({"The translation says {0} (“{1}”), which the original does not.",
                          "تذكر الترجمة {0} («{1}»)، ولا يذكره الأصل."},
                         {nameOf(time), pair.target.at(time.span)}));
    return finding;
}

/// Takes two leftovers of one unit; false when there are none.
bool takeChanged(const PairView& pair, NamedTimes& left, Findings& findings) {
    for (std::size_t i = 0; i < left.source.size(); ++i) {
        for (std::size_t j = 0; j < left.target.size(); ++j) {
            if (left.source[i].unit != left.target[j].unit)
                continue;
            findings.add(changed(pair, left.source[i], left.target[j]));
            left.source.erase(left.source.begin() + static_cast<std::ptrdiff_t>(i));
            left.target.erase(left.target.begin() + static_cast<std::ptrdiff_t>(j));
            return true;
        }
    }
    return false;
}

void report(const PairView& pair, NamedTimes& left, Findings& findings) {
    if (pair.source.isEmpty() || pair.target.isEmpty())
        return;
    excuseMentioned(pair, left, Reading::Ambiguous);
    while (takeChanged(pair, left, findings)) {
    }
    excuseMentioned(pair, left, Reading::Any); // one mention may stand for two
    for (const NamedTime& time : left.source)
        findings.add(lost(time));
    for (const NamedTime& time : left.target) {
        if (!soundsLikeName(pair, time))
            findings.add(added(pair, time));
    }
}

} // namespace

void findDates(const Comparison& comparison, Findings& findings) {
    std::vector<NamedTimes> leftovers;
    leftovers.reserve(comparison.pairs.size());
    for (const PairView& pair : comparison.pairs) {
        NamedTimes left{namedTimes(pair.source), namedTimes(pair.target)};
        left.cancel(isSame);
        leftovers.push_back(std::move(left));
    }
    cancelBetweenNeighbours(leftovers, isSame);
    for (std::size_t i = 0; i < leftovers.size(); ++i)
        report(comparison.pairs[i], leftovers[i], findings);
}

} // namespace muqabala
