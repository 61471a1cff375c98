#include "align/divergence/term_uses.h"

#include "align/divergence/check_tables.h"
#include "align/lexicon/calendar_names.h"
#include "align/lexicon/english_forms.h"
#include "align/lexicon/function_words.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace muqabala {

namespace {

std::string keyOf(std::string_view word) {
    std::string key(withoutPossessive(fold(word, Folding::Match)));
    std::erase(key, '.'); // U.S is US
    return key;
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// Several capitals: no headline makes them.
bool isAcronym(std::string_view word) {
    return std::ranges::count_if(word, isUpper) >= 2;
}

bool isInTitle(const SideView& side) {
    const Document& document = *side.document;
    const auto segment = std::ranges::lower_bound(document.segments, side.segments.front().begin, {},
                                                  [](const Segment& s) { return s.span.begin; });
    return document.paragraphs[segment->paragraph].role == ParagraphRole::Title;
}

/// Which words of a text are names, by how they are written throughout it.
class NameWords {
public:
    explicit NameWords(const Comparison& comparison) {
        for (const PairView& pair : comparison.pairs) {
            if (!pair.source.isEmpty())
                read(pair.source, isInTitle(pair.source));
        }
    }

    [[nodiscard]] bool isName(std::string_view form, const std::string& key) const {
        if (!isUpper(form.front()) || calendarName(form, Language{"en"}))
            return false;
        return isAcronym(form) || (capitalised_.contains(key) && !inLower_.contains(key) &&
                                   !isFunctionWord(key, Language{"en"}));
    }

private:
    void read(const SideView& side, bool isTitle) {
        bool opens = true; // a sentence, or a quotation in it
        for (const Word& word : side.words) {
            const std::string_view form = side.at(word.span);
            if (word.kind != WordKind::Latin) {
                opens = opens || (word.kind == WordKind::Punctuation && form != "," && form != "-");
                continue;
            }
            if (!isUpper(form.front()))
                inLower_.insert(keyOf(form));
            else if (!opens && !isTitle)
                capitalised_.insert(keyOf(form));
            opens = false;
        }
    }

    std::unordered_set<std::string> capitalised_; ///< inside a sentence
    std::unordered_set<std::string> inLower_;
};

/// Names that stand together, word by word.
struct NameRun {
    std::uint32_t pair = 0;
    std::uint32_t begin = 0;
    std::vector<std::string> keys;
};

/// Whether nothing but a space or hyphen parts two words, and no possessive ends the first.
bool areTogether(const SideView& side, const Word& left, const Word& right) {
    const std::string_view between = side.document->text;
    const std::string_view form = side.at(left.span);
    if (withoutPossessive(form).size() < form.size())
        return false;
    return right.span.begin - left.span.end == 1 &&
           (between[left.span.end] == ' ' || between[left.span.end] == '-' || between[left.span.end] == '\n');
}

void addRuns(const Comparison& comparison, std::uint32_t pair, const NameWords& names,
             const std::vector<bool>& isTaken, std::vector<NameRun>& runs) {
    const SideView& side = comparison.pairs[pair].source;
    for (std::uint32_t i = 0; i < side.words.size(); ++i) {
        const std::string_view form = side.at(side.words[i].span);
        if (isTaken[i] || side.words[i].kind != WordKind::Latin)
            continue;
        std::string key = keyOf(form);
        if (key.empty() || !names.isName(form, key))
            continue;
        const bool goesOn = !runs.empty() && runs.back().pair == pair &&
                            runs.back().begin + runs.back().keys.size() == i &&
                            areTogether(side, side.words[i - 1], side.words[i]);
        if (!goesOn)
            runs.push_back({pair, i, {}});
        runs.back().keys.push_back(std::move(key));
    }
}

/// Cuts runs at the words that are names by themselves elsewhere: "President Obama" beside "Obama".
void addNames(const std::vector<NameRun>& runs, std::vector<TermUse>& uses) {
    std::unordered_set<std::string> alone;
    for (const NameRun& run : runs) {
        if (run.keys.size() == 1)
            alone.insert(run.keys.front());
    }
    for (const NameRun& run : runs) {
        bool joins = false;
        for (std::uint32_t i = 0; i < run.keys.size(); ++i) {
            const bool isAlone = alone.contains(run.keys[i]);
            if (joins && !isAlone) {
                uses.back().key += " " + run.keys[i];
                ++uses.back().end;
            } else {
                uses.push_back({run.keys[i], std::nullopt, run.pair, run.begin + i, run.begin + i + 1});
            }
            joins = !isAlone;
        }
    }
}

/// The labels in a side; of those that overlap the longest.
std::vector<FormIndex::Hit> labelsIn(const SideView& side, const LabelTable& labels) {
    std::vector<FormIndex::Hit> hits = labels.english.find(side);
    std::erase_if(hits, [](const FormIndex::Hit& hit) { return hit.cost > kMostAccusingCost; });
    std::ranges::stable_sort(hits, {}, [](const FormIndex::Hit& hit) {
        return std::tuple(hit.begin, -static_cast<std::int64_t>(hit.end), hit.slot);
    });
    std::uint32_t free = 0;
    std::erase_if(hits, [&](const FormIndex::Hit& hit) {
        const bool isFree = hit.begin >= free;
        free = std::max(free, isFree ? hit.end : free);
        return !isFree;
    });
    return hits;
}

} // namespace

std::vector<TermUse> termUses(const Comparison& comparison) {
    if (!comparison.source.language.is("en"))
        return {};
    const NameWords names(comparison);
    std::vector<TermUse> uses;
    std::vector<NameRun> runs;
    for (std::uint32_t pair = 0; pair < comparison.pairs.size(); ++pair) {
        const SideView& side = comparison.pairs[pair].source;
        std::vector<bool> isTaken(side.words.size(), false);
        if (comparison.resources.tables != nullptr) {
            for (const FormIndex::Hit& hit : labelsIn(side, comparison.resources.tables->labels)) {
                uses.push_back({"label " + std::to_string(hit.slot), hit.slot, pair, hit.begin, hit.end});
                std::fill(isTaken.begin() + hit.begin, isTaken.begin() + hit.end, true);
            }
        }
        addRuns(comparison, pair, names, isTaken, runs);
    }
    addNames(runs, uses);
    std::ranges::sort(uses, {}, [](const TermUse& use) { return std::pair(use.pair, use.begin); });
    return uses;
}

} // namespace muqabala
