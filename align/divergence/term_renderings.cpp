// A term is told from any other noun by recurring with one rendering nearly throughout: then another one, as
// sure by the dictionary, stands out. Good prose varies verbs and adjectives, so only nouns are looked at.

#include "align/divergence/detectors.h"
#include "align/divergence/same_word.h"
#include "align/lexicon/arabic_forms.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace muqabala {

namespace {

constexpr float kSureLink = .85F;
constexpr std::size_t kFewestUsual = 3;  ///< uses of a rendering that make it the usual one
constexpr std::size_t kUsualToOther = 3; ///< times that it is more frequent than one that stands out
constexpr double kLeastNounShare = .6;   ///< of the uses, those that can be seen to be a noun's
constexpr std::size_t kShortestTerm = 3; ///< letters

constexpr auto kBeforeNouns = std::to_array<std::string_view>(
    {"a",    "an", "the", "this", "that", "these", "those", "his", "her", "its",  "their", "our", "my",
     "your", "of", "no",  "any",  "each", "every", "some",  "for", "by",  "with", "in",    "on",  "at"});

/// A use of a term with its rendering.
struct TermPlace {
    const PairView* pair = nullptr;
    TextSpan source;
    TextSpan target;
    std::string word; ///< of the translation, folded
};

using Rendering = std::vector<TermPlace>;

/// The singular of a noun, by rule.
std::string singularOf(std::string word) {
    if (word.ends_with("ies") && word.size() > 4)
        return word.substr(0, word.size() - 3) + "y";
    for (const std::string_view ending : {"sses", "xes", "ches", "shes"}) {
        if (word.ends_with(ending))
            return word.substr(0, word.size() - 2);
    }
    if (word.ends_with("s") && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is"))
        word.pop_back();
    return word;
}

bool isSmall(std::string_view word) {
    return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Whether a word of a side can be seen to be a noun: a plural, or behind an article or preposition.
bool looksLikeNoun(const SideView& side, std::uint32_t word, bool isPlural) {
    if (isPlural)
        return true;
    const std::string before = word == 0 ? "" : fold(side.at(side.words[word - 1].span), Folding::Match);
    return std::ranges::find(kBeforeNouns, before) != kBeforeNouns.end();
}

/// How the nouns of a text are rendered.
class TermRenderings {
public:
    explicit TermRenderings(const Comparison& comparison) {
        for (const PairView& pair : comparison.pairs) {
            for (const WordLink& link : pair.links.links)
                add(pair, link);
        }
    }

    void report(Findings& findings) {
        for (auto& [name, term] : terms_) {
            if (static_cast<double>(term.nounLike) >= kLeastNounShare * static_cast<double>(term.uses))
                report(term.renderings, findings);
        }
    }

private:
    struct Term {
        std::size_t uses = 0;
        std::size_t nounLike = 0;
        std::vector<Rendering> renderings;
    };

    void add(const PairView& pair, const WordLink& link) {
        const std::string_view form = pair.source.at(pair.source.words[link.source].span);
        const bool isKnown =
            link.evidence == LinkEvidence::Dictionary || link.evidence == LinkEvidence::Learned;
        if (link.probability < kSureLink || !isKnown || form.size() < kShortestTerm || !isSmall(form) ||
            !isContent(pair.links.source.classes[link.source]))
            return;
        const std::string singular = singularOf(std::string(form));
        Term& term = terms_[singular];
        ++term.uses;
        term.nounLike += looksLikeNoun(pair.source, link.source, singular != form) ? 1U : 0U;
        const TextSpan target = pair.target.words[link.target].span;
        addTo(term.renderings, {&pair, pair.source.words[link.source].span, target,
                                fold(pair.target.at(target), Folding::Match)});
    }

    void addTo(std::vector<Rendering>& renderings, TermPlace place) {
        const auto same = std::ranges::find_if(renderings, [&](const Rendering& rendering) {
            return std::ranges::any_of(
                rendering, [&](const TermPlace& other) { return areAlike(other.word, place.word); });
        });
        if (same == renderings.end())
            renderings.push_back({std::move(place)});
        else
            same->push_back(std::move(place));
    }

    /// Whether words are forms of one another, broken plurals of one stem among them.
    bool areAlike(const std::string& left, const std::string& right) {
        if (sameWord_(left, right))
            return true;
        const std::string skeleton = arabicSkeleton(left);
        return !skeleton.empty() && skeleton == arabicSkeleton(right);
    }

    /// Whether a rendering stands in the translation of the pair.
    bool standsIn(const PairView& pair, const Rendering& rendering) {
        return std::ranges::any_of(pair.target.words, [&](const Word& word) {
            return word.kind == WordKind::Arabic &&
                   areAlike(rendering.front().word, fold(pair.target.at(word.span), Folding::Match));
        });
    }

    void report(std::vector<Rendering>& renderings, Findings& findings) {
        std::ranges::stable_sort(renderings, std::greater{}, &Rendering::size);
        const Rendering& usual = renderings.front();
        if (usual.size() < kFewestUsual)
            return;
        for (std::size_t i = 1; i < renderings.size(); ++i) {
            Rendering& other = renderings[i];
            if (other.size() * kUsualToOther > usual.size())
                continue;
            std::erase_if(other, [&](const TermPlace& place) { return standsIn(*place.pair, usual); });
            if (!other.empty())
                findings.add(noteOn(usual, other));
        }
    }

    static Divergence noteOn(const Rendering& usual, const Rendering& other) {
        Divergence finding;
        finding.check = "term-inconsistent";
        finding.category = Category::InconsistentTerm;
        finding.severity = Severity::Minor;
        // Measured on little: three places in 6 000 words, two of which stand, none noted by a reviser.
        finding.confidence = .15;
        const TermPlace& first = other.front();
        explain(finding, say({"“{0}” is “{1}” here and “{2}” elsewhere ({3}).",
                              "تُرجمت «{0}» هنا بـ«{1}»، وفي غير هذا الموضع بـ«{2}» ({3})."},
                             {first.pair->source.at(first.source), first.pair->target.at(first.target),
                              usual.front().pair->target.at(usual.front().target), times(usual.size())}));
        if (other.size() == 1) {
            finding.source = first.source;
            finding.target = first.target;
            return finding;
        }
        for (const TermPlace& place : other)
            finding.targetOccurrences.push_back(place.target);
        return finding;
    }

    std::map<std::string, Term> terms_;
    SameWord sameWord_;
};

} // namespace

void findTermRenderings(const Comparison& comparison, Findings& findings) {
    if (comparison.source.language.is("en") && comparison.target.language.is("ar"))
        TermRenderings(comparison).report(findings);
}

} // namespace muqabala
