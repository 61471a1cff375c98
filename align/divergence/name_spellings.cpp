#include "align/divergence/detectors.h"
#include "align/divergence/same_word.h"
#include "align/divergence/term_uses.h"
#include "align/lexicon/english_forms.h"
#include "align/lexicon/transliteration.h"
#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <map>
#include <string>

namespace muqabala {

namespace {

constexpr double kSoundsLike = .6;        ///< similarity from which on a word is the name as it sounds
constexpr float kLeastProbability = .45F; ///< of the link between them
constexpr std::size_t kShortestName = 4;  ///< letters; short names resemble too much

/// A name of the original, and the word that gives its sound.
struct SoundedName {
    const PairView* pair = nullptr;
    TextSpan source;
    TextSpan target;
    std::string word; ///< of the translation, folded
};

/// Uses of a name that are spelt alike but for clitics and endings.
using Spelling = std::vector<SoundedName>;

std::string_view wordsOf(const SoundedName& name) {
    return name.pair->target.at(name.target);
}

/// Names by how they are spelt in the translation.
class NameSpellings {
public:
    explicit NameSpellings(const Comparison& comparison) {
        for (const TermUse& use : termUses(comparison)) {
            if (!use.label)
                add(comparison.pairs[use.pair], use);
        }
    }

    void report(Findings& findings) {
        for (auto& named : byName_)
            report(named.second, findings);
    }

private:
    void report(std::vector<Spelling>& spellings, Findings& findings) {
        std::ranges::stable_sort(spellings, std::greater{}, &Spelling::size);
        const Spelling& usual = spellings.front();
        for (std::size_t i = 1; i < spellings.size(); ++i) {
            Spelling& other = spellings[i];
            std::erase_if(other, [&](const SoundedName& use) { return standsToo(usual, use); });
            if (!other.empty())
                findings.add(noteOn(usual, other));
        }
    }

    void add(const PairView& pair, const TermUse& use) {
        for (const WordLink& link : pair.links.links) {
            if (link.source < use.begin || link.source >= use.end || link.probability < kLeastProbability)
                continue;
            const TextSpan source = pair.source.words[link.source].span;
            const TextSpan target = pair.target.words[link.target].span;
            const std::string_view name = withoutPossessive(pair.source.at(source));
            if (name.size() >= kShortestName &&
                transliterationSimilarity(name, pair.target.at(target)) >= kSoundsLike)
                add(fold(name, Folding::Match),
                    {&pair, source, target, fold(pair.target.at(target), Folding::Match)});
        }
    }

    void add(const std::string& name, SoundedName use) {
        std::vector<Spelling>& spellings = byName_[name];
        const auto alike = std::ranges::find_if(spellings, [&](const Spelling& spelling) {
            return std::ranges::any_of(
                spelling, [&](const SoundedName& other) { return sameWord_(other.word, use.word); });
        });
        if (alike == spellings.end())
            spellings.push_back({std::move(use)});
        else
            alike->push_back(std::move(use));
    }

    /// Whether the usual spelling stands in the translation of the pair, too: then the word is another one.
    bool standsToo(const Spelling& usual, const SoundedName& use) {
        return std::ranges::any_of(use.pair->target.words, [&](const Word& word) {
            return sameWord_(usual.front().word, fold(use.pair->target.at(word.span), Folding::Match));
        });
    }

    static Divergence noteOn(const Spelling& usual, const Spelling& other) {
        const SoundedName& first = other.front();
        Divergence finding;
        finding.check = "name-inconsistent";
        finding.category = Category::InconsistentTerm;
        finding.severity = Severity::Minor;
        finding.confidence = .75;
        constexpr Sentence kHere{"The name “{0}” is spelt “{1}” here, “{2}” elsewhere ({3}).",
                                 "كُتب الاسم «{0}» هنا «{1}»، وفي غير هذا الموضع «{2}» ({3})."};
        constexpr Sentence kOften{"The name “{0}” is spelt “{1}” {4}, “{2}” {3}.",
                                  "كُتب الاسم «{0}» «{1}» {4} و«{2}» {3}."};
        explain(finding, say(other.size() == 1 ? kHere : kOften,
                             {withoutPossessive(first.pair->source.at(first.source)), wordsOf(first),
                              wordsOf(usual.front()), times(usual.size()), times(other.size())}));
        if (other.size() == 1) {
            finding.source = first.source;
            finding.target = first.target;
            return finding;
        }
        for (const SoundedName& use : other)
            finding.targetOccurrences.push_back(use.target);
        return finding;
    }

    std::map<std::string, std::vector<Spelling>> byName_;
    SameWord sameWord_;
};

} // namespace

void findNameSpellings(const Comparison& comparison, Findings& findings) {
    if (comparison.target.language.is("ar"))
        NameSpellings(comparison).report(findings);
}

} // namespace muqabala
