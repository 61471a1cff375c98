#include "align/divergence/detectors.h"
#include "align/divergence/term_index.h"

#include <algorithm>
#include <string>

namespace muqabala {

namespace {

using Hits = std::vector<FormIndex::Hit>;

bool isInside(const FormIndex::Hit& inner, const FormIndex::Hit& outer) {
    return outer.begin <= inner.begin && inner.end <= outer.end &&
           outer.end - outer.begin > inner.end - inner.begin;
}

/// Takes out what stands inside a longer term: "minister" in "prime minister".
void dropInside(Hits& hits, const Hits& outer) {
    const Hits all = outer; // which may be the same
    std::erase_if(hits, [&](const FormIndex::Hit& hit) {
        return std::ranges::any_of(all, [&](const FormIndex::Hit& other) { return isInside(hit, other); });
    });
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// Whether a term is all capitals, and a text is not: US is not us, IT not it.
bool isOtherCase(const TermEntry& entry, std::string_view found) {
    const bool isFoundInCapitals = std::ranges::all_of(found, [](char c) { return c < 'a' || c > 'z'; });
    return !isFoundInCapitals && std::ranges::all_of(entry.terms, [](const std::string& term) {
        return term.size() > 1 && std::ranges::all_of(term, isUpper);
    });
}

/// The renderings of a status, as a list of alternatives.
std::vector<std::string> renderingsOf(const TermEntry& entry, TermStatus status) {
    std::vector<std::string> texts;
    for (const TermRendering& rendering : entry.renderings) {
        if (rendering.status == status)
            texts.push_back(rendering.text);
    }
    return texts;
}

/// The terms of one pair.
class TermsOfPair {
public:
    TermsOfPair(const TermIndex& terms, const PairView& pair, Findings& findings)
        : terms_(terms),
          pair_(pair),
          findings_(findings),
          source_(terms.source().find(pair.source)),
          wanted_(terms.preferred().find(pair.target)),
          forbidden_(terms.forbidden().find(pair.target)) {
        std::erase_if(source_, [&](const FormIndex::Hit& hit) {
            return isOtherCase(terms.entries()[hit.slot], pair.source.at(spanOf(pair.source, hit)));
        });
        const Hits admitted = terms.admitted().find(pair.target);
        wanted_.insert(wanted_.end(), admitted.begin(), admitted.end());
        dropInside(source_, source_);
        dropInside(forbidden_, wanted_);
    }

    void report() {
        for (const FormIndex::Hit& hit : source_) {
            const auto isSame = [&](const FormIndex::Hit& other) { return other.slot == hit.slot; };
            if (const auto wrong = std::ranges::find_if(forbidden_, isSame); wrong != forbidden_.end()) {
                addForbidden(hit, *wrong);
                forbidden_.erase(wrong);
            } else if (std::ranges::none_of(wanted_, isSame)) {
                addUnused(hit);
            }
        }
    }

private:
    static Divergence note(std::string_view check, Severity severity, double confidence) {
        Divergence finding;
        finding.check = check;
        finding.category = Category::WrongTerm;
        finding.severity = severity;
        finding.confidence = confidence;
        return finding;
    }

    void addForbidden(const FormIndex::Hit& term, const FormIndex::Hit& rendering) {
        Divergence finding = note("term-forbidden", Severity::Major, .95);
        finding.source = spanOf(pair_.source, term);
        finding.target = spanOf(pair_.target, rendering);
        const auto wanted = renderingsOf(terms_.entries()[term.slot], TermStatus::Preferred);
        constexpr Sentence kInstead{"The termbase wants {2} for “{0}”, not “{1}”.",
                                    "المصطلح المعتمد لـ«{0}» هو {2}، لا «{1}»."};
        constexpr Sentence kNot{"The termbase does not want “{1}” for “{0}”.",
                                "لا يقبل مسرد المصطلحات «{1}» مقابلًا لـ«{0}»."};
        explain(finding, say(wanted.empty() ? kNot : kInstead,
                             {pair_.source.at(*finding.source), pair_.target.at(*finding.target),
                              wanted.empty() ? Wording("") : alternatives(wanted)}));
        findings_.add(std::move(finding));
    }

    void addUnused(const FormIndex::Hit& term) {
        const auto wanted = renderingsOf(terms_.entries()[term.slot], TermStatus::Preferred);
        if (wanted.empty())
            return; // only what must not be said is known
        Divergence finding = note("term-not-used", Severity::Minor, .85);
        finding.source = spanOf(pair_.source, term);
        finding.target = counterpartOf(term);
        explain(finding, say({"The termbase wants {1} for “{0}”; the translation does not have it.",
                              "المصطلح المعتمد لـ«{0}» هو {1}، ولم يرد في الترجمة."},
                             {pair_.source.at(*finding.source), alternatives(wanted)}));
        findings_.add(std::move(finding));
    }

    /// The words of the translation that those of a term are surely linked with, if they stand together.
    [[nodiscard]] std::optional<TextSpan> counterpartOf(const FormIndex::Hit& term) const {
        constexpr float kSure = .6F;
        constexpr std::uint32_t kMostWords = 4;
        std::optional<std::pair<std::uint32_t, std::uint32_t>> words;
        for (const WordLink& link : pair_.links.links) {
            if (link.source < term.begin || link.source >= term.end || link.probability < kSure)
                continue;
            words = words
                        ? std::pair(std::min(words->first, link.target), std::max(words->second, link.target))
                        : std::pair(link.target, link.target);
        }
        if (!words || words->second - words->first >= kMostWords)
            return std::nullopt;
        return TextSpan{pair_.target.words[words->first].span.begin,
                        pair_.target.words[words->second].span.end};
    }

    const TermIndex& terms_;
    const PairView& pair_;
    Findings& findings_;
    Hits source_;
    Hits wanted_; ///< preferred and admitted
    Hits forbidden_;
};

} // namespace

void findTerms(const Comparison& comparison, Findings& findings) {
    if (comparison.resources.terms == nullptr)
        return;
    for (const PairView& pair : comparison.pairs) {
        if (!pair.source.isEmpty() && !pair.target.isEmpty())
            TermsOfPair(*comparison.resources.terms, pair, findings).report();
    }
}

} // namespace muqabala
