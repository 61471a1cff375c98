#include "align/lexicon/time_units.h"

#include "align/divergence/detectors.h"
#include "align/divergence/leftovers.h"

#include <algorithm>
#include <string>

namespace muqabala {

namespace {

/// A span of time that a side names: "five weeks", يومين, or bare "weeks".
struct Duration {
    TimeUnit unit{};
    double count = 0; ///< 0: none is given
    TextSpan span;
};

using Durations = Leftovers<Duration>;

/// The number that directly precedes a word, with nothing but a space or hyphen between.
const Quantity* countBefore(const SideView& side, TextSpan word) {
    for (const Quantity& quantity : side.quantities) {
        const bool isBefore = quantity.span.end <= word.begin && word.begin - quantity.span.end <= 1;
        if (isBefore && !quantity.isOrdinal && !quantity.isVague && !quantity.isRounded)
            return &quantity;
    }
    return nullptr;
}

/// Durations that are counted, and bare plurals: a single day, hour or year is said in too many ways.
std::vector<Duration> durationsOf(const SideView& side) {
    std::vector<Duration> durations;
    for (const Word& word : side.words) {
        const auto unit = timeUnitWord(side.at(word.span), side.document->language);
        if (!unit)
            continue;
        if (const Quantity* count = countBefore(side, word.span))
            durations.push_back({unit->unit, count->value, {count->span.begin, word.span.end}});
        else if (unit->number == GrammaticalNumber::Dual)
            durations.push_back({unit->unit, 2, word.span});
        else if (unit->number == GrammaticalNumber::Plural)
            durations.push_back({unit->unit, 0, word.span});
    }
    return durations;
}

bool isSame(const Duration& left, const Duration& right) {
    return left.unit == right.unit && left.count == right.count;
}

bool namesUnit(const SideView& side, TimeUnit unit) {
    return std::any_of(side.words.begin(), side.words.end(), [&](const Word& word) {
        const auto named = timeUnitWord(side.at(word.span), side.document->language);
        return named && named->unit == unit;
    });
}

/// Whether the two are one duration with its unit changed: as many of something else, or a bare plural for
/// another, and neither side names the other's unit anywhere.
bool isChanged(const PairView& pair, const Duration& source, const Duration& target) {
    return source.count == target.count && source.unit != target.unit &&
           !namesUnit(pair.target, source.unit) && !namesUnit(pair.source, target.unit);
}

Divergence changed(const PairView& pair, const Duration& source, const Duration& target) {
    Divergence finding;
    finding.check = "time-unit-altered";
    finding.source = source.span;
    finding.target = target.span;
    finding.category = source.count > 0 ? Category::Number : Category::Date;
    finding.severity = Severity::Major;
    finding.confidence = source.count > 0 ? 0.9 : 0.7;
    explain(finding, say({"The original says “{0}”, the translation “{1}”: {2}.",
                          "في الأصل «{0}» ({3})، وفي الترجمة «{1}»."},
                         {pair.source.at(source.span), pair.target.at(target.span), pluralName(target.unit),
                          arabicPluralName(source.unit)}));
    return finding;
}

} // namespace

void findTimeUnits(const Comparison& comparison, Findings& findings) {
    for (const PairView& pair : comparison.pairs) {
        Durations left{durationsOf(pair.source), durationsOf(pair.target)};
        left.cancel(isSame);
        for (const Duration& source : left.source) {
            const auto target =
                std::find_if(left.target.begin(), left.target.end(),
                             [&](const Duration& duration) { return isChanged(pair, source, duration); });
            if (target != left.target.end())
                findings.add(changed(pair, source, *target));
        }
    }
}

} // namespace muqabala
