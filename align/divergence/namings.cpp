#include "align/divergence/check_tables.h"
#include "align/divergence/detectors.h"
#include "align/divergence/ledger.h"

#include <algorithm>

namespace muqabala {

namespace {

constexpr std::size_t kMostTold = 4; ///< renderings that a reason counts
/// “ISIS” becomes “داعش” 5 times, “الدولة الإسلامية” twice.
Wording distributionOf(const LedgerEntry& entry) {
    Wording list("");
    for (std::size_t i = 0; i < std::min(kMostTold, entry.renderings.size()); ++i) {
        const LedgerRendering& rendering = entry.renderings[i];
        if (rendering.words.empty())
            break; // what was not found stands last
        const Wording item =
            say({"{2}“{0}” {1}", "{2}بـ«{0}» {1}"},
                {rendering.words, times(rendering.places.size()), {i == 0 ? "" : ", ", i == 0 ? "" : "، و"}});
        list.english += item.english;
        list.arabic += item.arabic;
    }
    return say({"“{0}” becomes {1}.", "تُرجمت «{0}» {1}."}, {entry.term, list});
}

/// The uses of a label that are rendered by another name for its matter.
std::vector<LedgerPlace> otherwiseNamed(const LedgerEntry& entry) {
    std::vector<LedgerPlace> places;
    for (const LedgerRendering& rendering : entry.renderings) {
        if (rendering.naming == Naming::Other)
            places.insert(places.end(), rendering.places.begin(), rendering.places.end());
    }
    std::ranges::sort(places, {}, &LedgerPlace::source);
    return places;
}

Divergence noteOn(const LedgerEntry& entry, const std::vector<LedgerPlace>& places) {
    Divergence finding;
    finding.check = "naming-shift";
    finding.category = Category::NamingShift;
    finding.severity = Severity::Minor;
    finding.confidence = .7;
    explain(finding, distributionOf(entry));
    if (places.size() == 1) {
        finding.source = places.front().source;
        finding.target = places.front().target;
        return finding;
    }
    for (const LedgerPlace& place : places)
        finding.targetOccurrences.push_back(*place.target);
    return finding;
}

} // namespace

void findNamings(const Comparison& comparison, Findings& findings) {
    if (comparison.resources.tables == nullptr)
        return;
    for (const LedgerEntry& entry : nameLedger(comparison)) {
        const std::vector<LedgerPlace> places = otherwiseNamed(entry);
        if (!places.empty())
            findings.add(noteOn(entry, places));
    }
}

} // namespace muqabala
