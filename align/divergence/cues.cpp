#include "align/divergence/check_tables.h"
#include "align/divergence/detectors.h"

#include <algorithm>
#include <string>

namespace muqabala {

namespace {

using Hits = std::vector<FormIndex::Hit>;

bool holdsSlot(const Hits& hits, std::uint32_t slot) {
    return std::any_of(hits.begin(), hits.end(), [slot](const auto& hit) { return hit.slot == slot; });
}

Category categoryOf(const std::string& kind) {
    if (kind == "quantity" || kind == "degree")
        return Category::Quantifier;
    if (kind == "time" || kind == "focus" || kind == "modifier" || kind == "link")
        return Category::Omission;
    return Category::Hedge;
}

Severity severityOf(const std::string& kind) {
    return kind == "attribution" || kind == "hedge" ? Severity::Major : Severity::Minor;
}

/// May, March and their like stand at the beginning of a sentence or in a date.
bool isName(const SideView& side, const FormIndex::Hit& hit) {
    const TextSpan span = side.words[hit.begin].span;
    const char first = side.at(span).front();
    const bool isCapitalised = first >= 'A' && first <= 'Z' && side.at(span) != "I";
    const bool isInDate = std::any_of(side.dates.begin(), side.dates.end(),
                                      [span](const auto& date) { return date.span.overlaps(span); });
    return isInDate || (isCapitalised && hit.begin > 0);
}

constexpr float kAsItStands = .2F; ///< with clitics at most

/// The cues of one pair.
class Cues {
public:
    Cues(const CueTable& table, const PairView& pair, Findings& findings)
        : table_(table),
          pair_(pair),
          findings_(findings),
          english_(table.english.find(pair.source)),
          answers_(table.answers.find(pair.target)) {}

    void report() {
        for (const FormIndex::Hit& hit : english_) {
            if (hit.cost <= kMostAccusingCost && !isName(pair_.source, hit) &&
                !holdsSlot(answers_, hit.slot) && !isInWiderCue(hit))
                reportLost(hit);
        }
        const Hits excuses = table_.excuses.find(pair_.source);
        for (const FormIndex::Hit& hit : table_.additions.find(pair_.target)) {
            if (hit.cost <= kAsItStands && !holdsSlot(english_, hit.slot) && !holdsSlot(excuses, hit.slot))
                reportAdded(hit);
        }
    }

private:
    /// Whether the word belongs to a longer cue, which speaks for itself: least in "at least".
    [[nodiscard]] bool isInWiderCue(const FormIndex::Hit& hit) const {
        return std::any_of(english_.begin(), english_.end(), [&](const auto& other) {
            return other.begin <= hit.begin && hit.end <= other.end &&
                   other.end - other.begin > hit.end - hit.begin;
        });
    }

    Divergence note(const FormIndex::Hit& hit, const char* ending) const {
        const CueTable::Row& row = table_.rows[hit.slot];
        Divergence finding;
        finding.check = row.kind + ending;
        finding.category = categoryOf(row.kind);
        finding.severity = severityOf(row.kind);
        finding.confidence = row.confidence;
        return finding;
    }

    void reportLost(const FormIndex::Hit& hit) {
        Divergence finding = note(hit, "-lost");
        finding.source = spanOf(pair_.source, hit);
        constexpr Sentence kUnreserved{"“{0}” has no counterpart: the translation says it without reserve.",
                                       "لا مقابل في الترجمة لعبارة «{0}»: يُساق الكلام فيها بلا تحفظ."};
        constexpr Sentence kMissing{"“{0}” has no counterpart in the translation.",
                                    "لا مقابل في الترجمة لعبارة «{0}»."};
        explain(finding, say(finding.category == Category::Hedge ? kUnreserved : kMissing,
                             {pair_.source.at(*finding.source)}));
        findings_.add(std::move(finding));
    }

    void reportAdded(const FormIndex::Hit& hit) {
        Divergence finding = note(hit, "-added");
        finding.target = spanOf(pair_.target, hit);
        explain(finding, say({"“{0}” answers nothing in the original, which says it without such reserve.",
                              "ليس في الأصل ما يقابل «{0}»، فالأصل يسوق الكلام بلا هذا التحفظ."},
                             {pair_.target.at(*finding.target)}));
        findings_.add(std::move(finding));
    }

    const CueTable& table_;
    const PairView& pair_;
    Findings& findings_;
    Hits english_;
    Hits answers_;
};

} // namespace

void findCues(const Comparison& comparison, Findings& findings) {
    const CheckTables* tables = comparison.resources.tables;
    if (tables == nullptr || !comparison.source.language.is("en") || !comparison.target.language.is("ar"))
        return;
    for (const PairView& pair : comparison.pairs) {
        if (!pair.source.isEmpty() && !pair.target.isEmpty())
            Cues(tables->cues, pair, findings).report();
    }
}

} // namespace muqabala
