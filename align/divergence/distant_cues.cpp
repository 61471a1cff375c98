#include "align/divergence/check_tables.h"
#include "align/divergence/detectors.h"
#include "align/divergence/linked_pair.h"

#include <cstdlib>

namespace muqabala {

namespace {

class DistantCues {
public:
    DistantCues(const CueTable& table, const LinkedPair& words, Findings& findings)
        : table_(table),
          words_(words),
          findings_(findings),
          answers_(table.answers.find(words.pair().target)) {}

    void report() {
        for (const FormIndex::Hit& hit : table_.english.find(words_.pair().source)) {
            if (hit.cost > kMostAccusingCost)
                continue;
            const auto& row = table_.rows[hit.slot];
            const auto noun = anchor(hit);
            if (!noun || isRendered(hit))
                continue;
            bool any = false, near = false, open = false;
            for (const FormIndex::Hit& answer : answers_) {
                if (answer.slot != hit.slot) continue;
                any = true;
                const WordIndex d = std::abs(static_cast<WordIndex>(answer.begin) - *words_.arabicOf(*noun));
                if (d <= 5) near = true;
                const auto link = words_.englishOf(answer.begin);
                if (!link || (*link >= hit.begin && *link < hit.end)) open = true;
            }
            if (!any || near) continue;
            Divergence finding;
            finding.check = open ? "Y-open" : "Y-shut";
            finding.check += "-" + row.kind;
            finding.source = spanOf(words_.pair().source, hit);
            finding.confidence = .5;
            explain(finding, say({"“{0}” far", "x{0}"}, {words_.pair().source.at(*finding.source)}));
            findings_.add(std::move(finding));
        }
        const auto some = [&](std::string_view e) { return e == "some" || e == "all" || e == "most" || e == "many" || e == "several" || e=="few" || e=="both" || e=="first" || e=="last" || e=="only" || e == "former" || e == "same"; };
        for (WordIndex i = 0; i < words_.englishSize(); ++i) {
            if (!some(words_.english(i)) || words_.arabicOf(i)) continue;
            std::optional<WordIndex> noun;
            for (WordIndex k = i + 1; k <= i + 2 && !noun; ++k) { if (words_.english(k).empty()) break; noun = words_.arabicOf(k); }
            if (!noun) continue;
            Divergence finding;
            finding.check = "Z-" + std::string(words_.english(i));
            finding.source = words_.englishSpan(i, i + 1);
            finding.target = words_.arabicSpan(std::max<WordIndex>(0, *noun - 2), std::min(words_.arabicSize() - 1, *noun + 2));
            finding.confidence = .5;
            explain(finding, say({"“{0}” Z {1}", "x{0}{1}"}, {words_.pair().source.at(*finding.source), words_.pair().target.at(*finding.target)}));
            findings_.add(std::move(finding));
        }
    }

private:
    [[nodiscard]] bool isRendered(const FormIndex::Hit& hit) const {
        for (WordIndex i = hit.begin; i < hit.end; ++i)
            if (words_.arabicOf(i))
                return true;
        return false;
    }
    [[nodiscard]] std::optional<WordIndex> anchor(const FormIndex::Hit& hit) const {
        for (WordIndex i = hit.end; i <= hit.end + 1; ++i) {
            if (words_.english(i).empty()) return std::nullopt;
            if (words_.arabicOf(i)) return i;
        }
        return std::nullopt;
    }

    const CueTable& table_;
    const LinkedPair& words_;
    Findings& findings_;
    std::vector<FormIndex::Hit> answers_;
};

} // namespace

void findDistantCues(const Comparison& comparison, Findings& findings) {
    const CheckTables* tables = comparison.resources.tables;
    if (tables == nullptr)
        return;
    for (const LinkedPair& words : linkedPairs(comparison))
        DistantCues(tables->cues, words, findings).report();
}

} // namespace muqabala
