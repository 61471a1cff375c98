#include "align/divergence/check_tables.h"
#include "align/divergence/detectors.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

namespace muqabala {

namespace {

using Hits = std::vector<FormIndex::Hit>;
using ByPlace = std::map<std::uint32_t, Hits>;

ByPlace placesIn(const FormIndex& index, const SideView& side) {
    ByPlace places;
    for (const FormIndex::Hit& hit : index.find(side)) {
        if (hit.cost <= .65F)
            places[hit.slot].push_back(hit);
    }
    return places;
}

/// A place that one side names more often than the other.
struct Surplus {
    FormIndex::Hit hit;
    bool isWhole = false; ///< whether the other side does not name it at all
    std::size_t more = 0;
};

/// Which hit of a place is the one too many: the one farthest from any of the other side's.
const FormIndex::Hit& loneliest(const SideView& side, const Hits& hits, const SideView& other,
                                const Hits& others) {
    const auto distance = [&](const FormIndex::Hit& hit) {
        double least = 2;
        for (const FormIndex::Hit& counterpart : others)
            least = std::min(
                least,
                std::abs(static_cast<double>(hit.begin) / static_cast<double>(side.words.size()) -
                         static_cast<double>(counterpart.begin) / static_cast<double>(other.words.size())));
        return least;
    };
    return *std::max_element(hits.begin(), hits.end(), [&](const auto& left, const auto& right) {
        return distance(left) < distance(right);
    });
}

std::vector<Surplus> surplusOf(const SideView& side, const ByPlace& own, const SideView& other,
                               const ByPlace& others) {
    std::vector<Surplus> surplus;
    for (const auto& [place, hits] : own) {
        const auto counterpart = others.find(place);
        const std::size_t there = counterpart == others.end() ? 0 : counterpart->second.size();
        if (hits.size() <= there)
            continue;
        surplus.push_back({there == 0 ? hits.front() : loneliest(side, hits, other, counterpart->second),
                           there == 0, hits.size() - there});
    }
    return surplus;
}

bool isCapitalised(const SideView& side, const FormIndex::Hit& hit) {
    const char first = side.at(side.words[hit.begin].span).front();
    return first < 'a' || first > 'z';
}

void reportIn(const PairView& pair, const SideView& english, const SideView& arabic, const PlaceTable& table,
              Findings& findings) {
    ByPlace inEnglish = placesIn(table.english, english);
    for (auto& [place, hits] : inEnglish)
        std::erase_if(hits, [&](const auto& hit) { return !isCapitalised(english, hit); });
    std::erase_if(inEnglish, [](const auto& entry) { return entry.second.empty(); });
    const ByPlace inArabic = placesIn(table.arabic, arabic);
    const std::vector<Surplus> lost = surplusOf(english, inEnglish, arabic, inArabic);
    for (const Surplus& added : surplusOf(arabic, inArabic, english, inEnglish)) {
        if (lost.empty() || added.hit.cost > kMostAccusingCost)
            continue;
        const auto distance = [&](const Surplus& item) {
            return std::abs(static_cast<double>(item.hit.begin) / static_cast<double>(english.words.size()) -
                            static_cast<double>(added.hit.begin) / static_cast<double>(arabic.words.size())) +
                   (item.isWhole ? 0 : .3);
        };
        const Surplus& from =
            *std::min_element(lost.begin(), lost.end(), [&](const Surplus& left, const Surplus& right) {
                return distance(left) < distance(right);
            });
        const bool isFromEnglish = &english == &pair.source;
        Divergence finding;
        finding.check = "place-altered";
        finding.source = isFromEnglish ? spanOf(english, from.hit) : spanOf(arabic, added.hit);
        finding.target = isFromEnglish ? spanOf(arabic, added.hit) : spanOf(english, from.hit);
        finding.category = Category::Name;
        finding.severity = Severity::Major;
        finding.confidence = added.isWhole ? (from.isWhole ? .9 : .75) : (from.isWhole ? .5 : .3);
        explain(finding, say({"The original speaks of “{0}”, the translation of “{1}”.",
                              "يتحدث الأصل عن «{0}»، والترجمة عن «{1}»."},
                             {pair.source.at(*finding.source), pair.target.at(*finding.target)}));
        findings.add(std::move(finding));
    }
}

} // namespace

void findPlaces(const Comparison& comparison, Findings& findings) {
    const CheckTables* tables = comparison.resources.tables;
    const std::optional<Side> english = englishBesideArabic(comparison);
    if (tables == nullptr || !english)
        return;
    const bool isFromEnglish = *english == Side::Source;
    for (const PairView& pair : comparison.pairs) {
        if (!pair.source.isEmpty() && !pair.target.isEmpty())
            reportIn(pair, isFromEnglish ? pair.source : pair.target,
                     isFromEnglish ? pair.target : pair.source, tables->places, findings);
    }
}

} // namespace muqabala
