#include "align/divergence/check_tables.h"
#include "align/divergence/detectors.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace muqabala {

namespace {

using Hits = std::vector<FormIndex::Hit>;

/// Of the hits of a slot, those that cost no more.
Hits ofSlot(const Hits& hits, std::uint32_t slot, float mostCost) {
    Hits found;
    const auto begin =
        std::lower_bound(hits.begin(), hits.end(), slot,
                         [](const FormIndex::Hit& hit, std::uint32_t s) { return hit.slot < s; });
    for (auto hit = begin; hit != hits.end() && hit->slot == slot; ++hit) {
        if (hit->cost <= mostCost)
            found.push_back(*hit);
    }
    return found;
}

constexpr float kAny = 1;

double placeIn(const SideView& side, const FormIndex::Hit& hit) {
    return static_cast<double>(hit.begin) / static_cast<double>(std::max<std::size_t>(1, side.words.size()));
}

/// The sides of a pair by language.
struct Sides {
    const SideView& english;
    const SideView& arabic;
    const LinkedSide& arabicLinks;
};

/// The English hit that stands nearest to the place of the Arabic one.
const FormIndex::Hit& nearest(const Sides& sides, const Hits& english, const FormIndex::Hit& arabic) {
    return *std::min_element(english.begin(), english.end(), [&](const auto& left, const auto& right) {
        const double at = placeIn(sides.arabic, arabic);
        return std::abs(placeIn(sides.english, left) - at) < std::abs(placeIn(sides.english, right) - at);
    });
}

double distance(const Sides& sides, const FormIndex::Hit& english, const FormIndex::Hit& arabic) {
    return std::abs(placeIn(sides.english, english) - placeIn(sides.arabic, arabic));
}

/// How often either idea is met.
struct Meetings {
    Hits english; ///< of the idea that the original has
    Hits arabic;
    Hits otherEnglish; ///< of its contrary
    Hits otherBroadly; ///< words that may stand for the contrary
    Hits otherArabic;
};

/// How sure a shift is: by what of the original's idea is left, by what may excuse its contrary, by place,
/// and by what else the word may render.
double confidenceOf(const Sides& sides, const Meetings& met, const FormIndex::Hit& from,
                    const FormIndex::Hit& accused) {
    constexpr double kFarApart = .35;
    constexpr double kNear = .2;
    double confidence = met.arabic.empty() ? .9 : met.arabic.size() < met.english.size() ? .7 : .3;
    if (!met.otherEnglish.empty())
        confidence *= .45;
    for (const FormIndex::Hit& excuse : met.otherBroadly) {
        if (distance(sides, excuse, accused) <= kNear)
            return 0;
    }
    if (!met.otherBroadly.empty())
        confidence *= .6;
    if (distance(sides, from, accused) > kFarApart)
        confidence *= .6;
    const double support = sides.arabicLinks.support.empty() ? 0 : sides.arabicLinks.support[accused.begin];
    return confidence * (1 - .6 * support);
}

Severity severityOf(Category category) {
    return category == Category::NamingShift ? Severity::Minor : Severity::Major;
}

/// Looks for an idea that only the translation has where the original has only its contrary.
class Contraries {
public:
    Contraries(const ContraryTable& table, const PairView& pair, const Sides& sides, Findings& findings)
        : table_(table),
          pair_(pair),
          sides_(sides),
          findings_(findings),
          english_(table.english.find(sides.english)),
          arabic_(table.arabic.find(sides.arabic)) {}

    void report() {
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            report(row, ContraryTable::One, ContraryTable::Other);
            report(row, ContraryTable::Other, ContraryTable::One);
        }
    }

private:
    [[nodiscard]] Meetings meetings(std::uint32_t said, std::uint32_t heard) const {
        return {ofSlot(english_, said, kMostAccusingCost), ofSlot(arabic_, said, kAny),
                ofSlot(english_, heard, kAny), ofSlot(english_, heard + 1, kAny),
                ofSlot(arabic_, heard, kMostAccusingCost)};
    }

    void report(std::size_t row, ContraryTable::Slot said, ContraryTable::Slot heard) {
        const Meetings met = meetings(ContraryTable::slotOf(row, said), ContraryTable::slotOf(row, heard));
        if (met.english.empty() || met.otherArabic.size() <= met.otherEnglish.size())
            return;
        for (const FormIndex::Hit& hit : met.otherArabic) {
            const bool saysBoth = std::any_of(met.arabic.begin(), met.arabic.end(),
                                              [&](const auto& own) { return own.begin == hit.begin; });
            const FormIndex::Hit& from = nearest(sides_, met.english, hit);
            const double confidence = confidenceOf(sides_, met, from, hit);
            if (!saysBoth && confidence > 0)
                add(row, from, hit, confidence);
        }
    }

    void add(std::size_t row, const FormIndex::Hit& english, const FormIndex::Hit& arabic,
             double confidence) {
        const TextSpan inEnglish = spanOf(sides_.english, english);
        const TextSpan inArabic = spanOf(sides_.arabic, arabic);
        const bool isFromEnglish = &sides_.english == &pair_.source;
        Divergence finding;
        finding.check = table_.kinds[row] == "meaning" ? "contrary" : table_.kinds[row] + "-shift";
        finding.source = isFromEnglish ? inEnglish : inArabic;
        finding.target = isFromEnglish ? inArabic : inEnglish;
        finding.category = table_.rows[row];
        finding.severity = severityOf(finding.category);
        finding.confidence = confidence;
        explain(finding,
                say({"The original says “{0}”, the translation “{1}”.", "في الأصل «{0}»، وفي الترجمة «{1}»."},
                    {pair_.source.at(*finding.source), pair_.target.at(*finding.target)}));
        findings_.add(std::move(finding));
    }

    const ContraryTable& table_;
    const PairView& pair_;
    const Sides& sides_;
    Findings& findings_;
    Hits english_;
    Hits arabic_;
};

} // namespace

void findContraries(const Comparison& comparison, Findings& findings) {
    const CheckTables* tables = comparison.resources.tables;
    const std::optional<Side> english = englishBesideArabic(comparison);
    if (tables == nullptr || !english)
        return;
    const bool isFromEnglish = *english == Side::Source;
    for (const PairView& pair : comparison.pairs) {
        if (pair.source.isEmpty() || pair.target.isEmpty())
            continue;
        const Sides sides{isFromEnglish ? pair.source : pair.target,
                          isFromEnglish ? pair.target : pair.source,
                          isFromEnglish ? pair.links.target : pair.links.source};
        Contraries(tables->contraries, pair, sides, findings).report();
    }
}

} // namespace muqabala
