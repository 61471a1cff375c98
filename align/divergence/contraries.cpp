#include "align/divergence/check_tables.h"
#include "align/divergence/contrary_evidence.h"
#include "align/divergence/detectors.h"
#include "align/lexicon/polarity.h"

#include <algorithm>
#include <optional>
#include <string>

namespace muqabala {

namespace {

/// Of the hits of a slot, those that cost no more.
FormHits ofSlot(const FormHits& hits, std::uint32_t slot, float mostCost) {
    FormHits found;
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
constexpr double kLeastConfidence = .05;

/// The English hit that stands nearest to the place of the Arabic one.
const FormIndex::Hit& nearest(const ContrarySides& sides, const FormHits& english,
                              const FormIndex::Hit& arabic) {
    return *std::min_element(english.begin(), english.end(), [&](const auto& left, const auto& right) {
        return distance(sides, left, arabic) < distance(sides, right, arabic);
    });
}

std::vector<TextSpan> negatorsOf(const SideView& side) {
    return polarityOf(side.document->text, side.words, side.document->language).negators;
}

Severity severityOf(Category category) {
    return category == Category::NamingShift ? Severity::Minor : Severity::Major;
}

/// Looks for an idea that only the translation has where the original has only its contrary.
class Contraries {
public:
    Contraries(const ContraryTable& table, const PairView& pair, const ContrarySides& sides,
               Findings& findings)
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
    [[nodiscard]] ContraryMeetings meetings(std::uint32_t said, std::uint32_t heard) const {
        return {ofSlot(english_, said, kMostAccusingCost), ofSlot(arabic_, said, kAny),
                ofSlot(english_, heard, kAny), ofSlot(english_, heard + 1, kAny),
                ofSlot(arabic_, heard, kMostAccusingCost)};
    }

    void report(std::size_t row, ContraryTable::Slot said, ContraryTable::Slot heard) {
        const ContraryMeetings met =
            meetings(ContraryTable::slotOf(row, said), ContraryTable::slotOf(row, heard));
        if (met.english.empty() || met.otherArabic.size() <= met.otherEnglish.size())
            return;
        for (const FormIndex::Hit& hit : met.otherArabic) {
            const bool saysBoth = std::any_of(met.arabic.begin(), met.arabic.end(),
                                              [&](const auto& own) { return own.begin == hit.begin; });
            const FormIndex::Hit& from = nearest(sides_, met.english, hit);
            const double confidence = confidenceOf(evidenceOf(sides_, met, from, hit));
            if (!saysBoth && confidence >= kLeastConfidence)
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
    const ContrarySides& sides_;
    Findings& findings_;
    FormHits english_;
    FormHits arabic_;
};

} // namespace

void findContraries(const Comparison& comparison, Findings& findings) {
    const CheckTables* tables = comparison.resources.tables;
    const std::optional<Side> side = englishBesideArabic(comparison);
    if (tables == nullptr || !side)
        return;
    const bool isFromEnglish = *side == Side::Source;
    for (const PairView& pair : comparison.pairs) {
        if (pair.source.isEmpty() || pair.target.isEmpty())
            continue;
        const std::vector<TextSpan> english = negatorsOf(isFromEnglish ? pair.source : pair.target);
        const std::vector<TextSpan> arabic = negatorsOf(isFromEnglish ? pair.target : pair.source);
        const ContrarySides sides{isFromEnglish ? pair.source : pair.target,
                                  isFromEnglish ? pair.target : pair.source,
                                  isFromEnglish ? pair.links.source : pair.links.target,
                                  isFromEnglish ? pair.links.target : pair.links.source,
                                  english,
                                  arabic};
        Contraries(tables->contraries, pair, sides, findings).report();
    }
}

} // namespace muqabala
