// How each use of a term is rendered: a label by the words that the table has for it, everything else by the
// words that its own are linked with. Renderings that are forms of one another are one; a use of which only a
// part was found takes the rest from the fuller renderings of its fellows, if it stands there.

#include "align/divergence/ledger.h"

#include "align/divergence/check_tables.h"
#include "align/divergence/same_word.h"
#include "align/divergence/term_uses.h"
#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace muqabala {

namespace {

/// Words [begin, end) of the translation of a pair.
struct WordRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] std::uint32_t size() const { return end - begin; }
    [[nodiscard]] bool overlaps(const WordRange& other) const {
        return begin < other.end && other.begin < end;
    }
};

/// A use with what renders it.
struct RenderedUse {
    TermUse use;
    std::optional<WordRange> target;
    Naming naming = Naming::Unlisted;
    std::vector<std::string> words{}; ///< of the target, folded
};

constexpr float kLeastProbability = .45F; ///< of a link that tells a rendering
constexpr std::uint32_t kGap = 2;         ///< words: those of one rendering stand no farther apart

/// The surest words of the translation that the words of a use are linked with, those that stand together.
std::optional<WordRange> linkedWords(const PairView& pair, const TermUse& use) {
    std::map<std::uint32_t, float> linked; // by target word, the probability
    for (const WordLink& link : pair.links.links) {
        if (link.source >= use.begin && link.source < use.end && link.probability >= kLeastProbability)
            linked[link.target] = std::max(linked[link.target], link.probability);
    }
    std::optional<WordRange> best;
    float most = 0;
    for (auto word = linked.begin(); word != linked.end();) {
        WordRange run{word->first, word->first + 1};
        float sum = 0;
        for (; word != linked.end() && word->first < run.end + kGap; ++word) {
            run.end = word->first + 1;
            sum += word->second;
        }
        if (sum > most) {
            most = sum;
            best = run;
        }
    }
    return best;
}

double placeIn(const SideView& side, std::uint32_t word) {
    return static_cast<double>(word) / static_cast<double>(std::max<std::size_t>(1, side.words.size()));
}

/// A listed rendering of a label in a translation.
struct LabelHit {
    WordRange range;
    Naming naming{};
};

/// The listed renderings of a label, each place once, the longest words of it.
std::vector<LabelHit> labelHits(const SideView& side, const LabelTable& labels, std::uint32_t label) {
    std::vector<LabelHit> hits;
    const auto add = [&](const FormIndex& index, Naming naming) {
        for (const FormIndex::Hit& hit : index.find(side)) {
            if (hit.slot == label && hit.cost <= kMostAccusingCost)
                hits.push_back({{hit.begin, hit.end}, naming});
        }
    };
    add(labels.same, Naming::Same);
    add(labels.other, Naming::Other);
    std::ranges::stable_sort(hits, std::greater{}, [](const LabelHit& hit) { return hit.range.size(); });
    std::vector<LabelHit> kept;
    for (const LabelHit& hit : hits) {
        if (std::ranges::none_of(kept, [&](const LabelHit& k) { return k.range.overlaps(hit.range); }))
            kept.push_back(hit);
    }
    return kept;
}

/// Gathers the uses of all terms with their renderings.
class Ledger {
public:
    explicit Ledger(const Comparison& comparison)
        : comparison_(comparison) {
        for (TermUse& use : termUses(comparison)) {
            auto& uses = byTerm_[use.key];
            uses.push_back(rendered(std::move(use), uses));
        }
    }

    [[nodiscard]] std::vector<LedgerEntry> write() && {
        std::vector<LedgerEntry> entries;
        for (auto& [key, uses] : byTerm_) {
            complete(uses);
            entries.push_back(entryOf(uses));
        }
        std::ranges::sort(entries, {}, [](const LedgerEntry& entry) {
            return std::tuple(-static_cast<std::int64_t>(entry.uses()), entry.term);
        });
        return entries;
    }

private:
    using Uses = std::vector<RenderedUse>;

    [[nodiscard]] RenderedUse rendered(TermUse use, const Uses& earlier) const {
        const PairView& pair = comparison_.pairs[use.pair];
        RenderedUse result{std::move(use), {}};
        result.target = linkedWords(pair, result.use);
        if (result.use.label)
            takeLabel(result, earlier);
        readWords(result);
        return result;
    }

    /// The words of the table go before linked ones: those that overlap them, else the nearest that no
    /// earlier use of the pair has taken.
    void takeLabel(RenderedUse& use, const Uses& earlier) const {
        const PairView& pair = comparison_.pairs[use.use.pair];
        std::vector<LabelHit> hits =
            labelHits(pair.target, comparison_.resources.tables->labels, *use.use.label);
        std::erase_if(hits, [&](const LabelHit& hit) {
            return std::ranges::any_of(earlier, [&](const RenderedUse& other) {
                return other.use.pair == use.use.pair && other.target && other.target->overlaps(hit.range);
            });
        });
        const auto distance = [&](const LabelHit& hit) {
            return use.target && hit.range.overlaps(*use.target)
                       ? 0
                       : .01 + std::abs(placeIn(pair.source, use.use.begin) -
                                        placeIn(pair.target, hit.range.begin));
        };
        std::erase_if(hits, [&](const LabelHit& hit) {
            return hit.naming == Naming::Other && !mayRender(pair, use, hit, distance(hit));
        });
        if (hits.empty())
            return;
        const LabelHit& nearest = *std::ranges::min_element(hits, {}, distance);
        use.target = nearest.range;
        use.naming = nearest.naming;
    }

    /// Whether another name for the matter stands for the label itself: linked with it, or near it where
    /// neither has a counterpart.
    [[nodiscard]] static bool mayRender(const PairView& pair, const RenderedUse& use, const LabelHit& hit,
                                        double distance) {
        constexpr double kNear = .2;
        return distance == 0 || (!use.target && distance <= kNear && isFree(pair, hit.range));
    }

    void readWords(RenderedUse& use) const {
        use.words.clear();
        if (!use.target)
            return;
        const SideView& side = comparison_.pairs[use.use.pair].target;
        for (std::uint32_t i = use.target->begin; i < use.target->end; ++i)
            use.words.push_back(fold(side.at(side.words[i].span), Folding::Match));
    }

    [[nodiscard]] bool areSame(const std::vector<std::string>& left, const std::vector<std::string>& right) {
        return std::ranges::equal(
            left, right, [this](const auto& one, const auto& other) { return sameWord_(one, other); });
    }

    /// Lets uses of which a part or nothing was found take the fuller renderings of others, where those
    /// recur.
    void complete(Uses& uses) {
        std::map<std::vector<std::string>, int> counts;
        for (const RenderedUse& use : uses)
            ++counts[use.words];
        std::vector<std::vector<std::string>> full;
        for (const auto& [words, count] : counts) {
            const auto sum = [&, &own = words](int so, const auto& other) {
                return so + (areSame(other.first, own) ? other.second : 0);
            };
            if (!words.empty() && std::accumulate(counts.begin(), counts.end(), 0, sum) > 1)
                full.push_back(words);
        }
        std::ranges::stable_sort(full, std::greater{}, &std::vector<std::string>::size);
        for (RenderedUse& use : uses) {
            if (use.naming == Naming::Unlisted)
                completeOne(use, full);
        }
    }

    void completeOne(RenderedUse& use, const std::vector<std::vector<std::string>>& full) {
        for (const std::vector<std::string>& words : full) {
            if (words.size() <= use.words.size())
                return;
            if (const std::optional<WordRange> range = find(words, use)) {
                use.target = *range;
                readWords(use);
                return;
            }
        }
    }

    /// Where words stand in the translation of a use: over what was found of it, or where nothing is linked.
    [[nodiscard]] std::optional<WordRange> find(const std::vector<std::string>& words,
                                                const RenderedUse& use) {
        const PairView& pair = comparison_.pairs[use.use.pair];
        const auto size = static_cast<std::uint32_t>(words.size());
        for (std::uint32_t at = 0; at + size <= pair.target.words.size(); ++at) {
            const WordRange range{at, at + size};
            const bool fits = use.target ? range.overlaps(*use.target) : isFree(pair, range);
            if (fits && standsAt(words, pair.target, at))
                return range;
        }
        return std::nullopt;
    }

    [[nodiscard]] static bool isFree(const PairView& pair, const WordRange& range) {
        return std::all_of(pair.links.target.linked.begin() + range.begin,
                           pair.links.target.linked.begin() + range.end,
                           [](std::int32_t word) { return word < 0; });
    }

    [[nodiscard]] bool standsAt(const std::vector<std::string>& words, const SideView& side,
                                std::uint32_t at) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!sameWord_(words[i], fold(side.at(side.words[at + i].span), Folding::Match)))
                return false;
        }
        return true;
    }

    /// The words of a side, a space between two.
    [[nodiscard]] static std::string textOf(const SideView& side, WordRange range) {
        std::string text;
        for (std::uint32_t i = range.begin; i < range.end; ++i)
            text.append(i == range.begin ? "" : " ").append(side.at(side.words[i].span));
        return text;
    }

    [[nodiscard]] std::string sourceWords(const TermUse& use) const {
        const SideView& side = comparison_.pairs[use.pair].source;
        return textOf(side, {use.begin, use.end});
    }

    /// What stands for all forms of a term or rendering: the most frequent, the shortest of those.
    [[nodiscard]] static std::string mostFrequent(const std::map<std::string, int>& forms) {
        const auto rank = [](const auto& form) { return std::pair(-form.second, form.first.size()); };
        return std::ranges::min_element(forms, {}, rank)->first;
    }

    [[nodiscard]] std::string termOf(const Uses& uses) const {
        std::map<std::string, int> forms;
        for (const RenderedUse& use : uses)
            ++forms[sourceWords(use.use)];
        return mostFrequent(forms);
    }

    [[nodiscard]] LedgerEntry entryOf(const Uses& uses) {
        LedgerEntry entry{termOf(uses), uses.front().use.label ? LedgerKind::Label : LedgerKind::Name, {}};
        std::vector<std::vector<std::string>> known;   // folded words of each rendering
        std::vector<std::map<std::string, int>> forms; // of each
        for (const RenderedUse& use : uses) {
            const auto former =
                std::ranges::find_if(known, [&](const auto& words) { return areSame(words, use.words); });
            const auto index = static_cast<std::size_t>(former - known.begin());
            if (former == known.end()) {
                known.push_back(use.words);
                forms.emplace_back();
                entry.renderings.push_back({{}, use.naming, {}});
            }
            entry.renderings[index].places.push_back(placeOf(use));
            ++forms[index][use.target ? textOf(comparison_.pairs[use.use.pair].target, *use.target) : ""];
        }
        for (std::size_t i = 0; i < forms.size(); ++i)
            entry.renderings[i].words = mostFrequent(forms[i]);
        std::ranges::stable_sort(entry.renderings, {}, [](const LedgerRendering& rendering) {
            return std::pair(rendering.words.empty(), -static_cast<std::int64_t>(rendering.places.size()));
        });
        return entry;
    }

    [[nodiscard]] LedgerPlace placeOf(const RenderedUse& use) const {
        const PairView& pair = comparison_.pairs[use.use.pair];
        const auto span = [](const SideView& side, std::uint32_t begin, std::uint32_t end) {
            return TextSpan{side.words[begin].span.begin, side.words[end - 1].span.end};
        };
        LedgerPlace place{span(pair.source, use.use.begin, use.use.end), std::nullopt};
        if (use.target)
            place.target = span(pair.target, use.target->begin, use.target->end);
        return place;
    }

    const Comparison& comparison_;
    std::map<std::string, Uses> byTerm_;
    SameWord sameWord_;
};

} // namespace

std::size_t LedgerEntry::uses() const {
    return std::accumulate(renderings.begin(), renderings.end(), std::size_t{0},
                           [](std::size_t sum, const LedgerRendering& r) { return sum + r.places.size(); });
}

std::vector<LedgerEntry> nameLedger(const Comparison& comparison) {
    if (comparison.resources.lexicon == nullptr || !comparison.target.language.is("ar"))
        return {};
    return Ledger(comparison).write();
}

std::vector<LedgerEntry> nameLedger(const Document& source, const Document& target,
                                    const ParagraphAlignment& paragraphs, const Alignment& alignment,
                                    const DetectionResources& resources) {
    return nameLedger(compare(source, target, paragraphs, alignment, resources, {}));
}

} // namespace muqabala
