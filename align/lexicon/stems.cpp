#include "align/lexicon/stems.h"

#include "align/lexicon/analysis.h"
#include "align/lexicon/english_forms.h"
#include "align/lexicon/word_forms.h"
#include "corpus/text/utf8.h"

#include <tuple>
#include <unordered_map>
#include <utility>

namespace muqabala {
namespace {

constexpr std::size_t kFewestLetters = 3;
constexpr float kMostProcliticCost = .2F; ///< of what stands before a word; endings cost more
/// How much commoner a word has to be without a letter in front for that letter to be no part of it.
constexpr std::uint32_t kProcliticFactor = 2;
constexpr std::uint32_t kFewestWithoutProclitic = 3;

using Counts = std::unordered_map<std::string, std::uint32_t>;

std::uint32_t countOf(const Counts& counts, const std::string& word) {
    const auto found = counts.find(word);
    return found == counts.end() ? 0 : found->second;
}

bool isLongEnough(std::string_view stem) {
    return countCodePoints(stem) >= kFewestLetters;
}

/// What is left of an Arabic word without the prefixes that it may have; itself is not among it.
std::vector<std::string> withoutPrefixes(std::string_view word, const Language& language) {
    std::vector<std::string> stems;
    for (Analysis& analysis : textForms(word, language)) {
        if (analysis.cost <= kMostProcliticCost && analysis.stem.size() < word.size() &&
            word.ends_with(analysis.stem) && isLongEnough(analysis.stem))
            stems.push_back(std::move(analysis.stem));
    }
    return stems;
}

/// The word without its article and what stands before that; as it is when it has none.
std::string withoutArticle(std::string_view word, const std::vector<std::string>& stems) {
    for (const std::string& stem : stems) {
        const std::string_view prefix = word.substr(0, word.size() - stem.size());
        if (prefix.ends_with("ال") || prefix.ends_with("لل"))
            return stem;
    }
    return std::string(word);
}

/// The shortest of the stems that inflection leaves.
std::string withoutEndings(const std::string& word, const Language& language) {
    std::string shortest = word;
    for (Analysis& analysis : headwordForms(word, language)) {
        if (analysis.stem.size() < shortest.size() && isLongEnough(analysis.stem))
            shortest = std::move(analysis.stem);
    }
    return shortest;
}

std::vector<std::string> bareArabicWords(const std::vector<CountedWord>& words, const Language& language) {
    std::vector<std::vector<std::string>> stems;
    std::vector<std::string> bare;
    Counts counts;
    for (const CountedWord& word : words) {
        stems.push_back(withoutPrefixes(word.folded, language));
        bare.push_back(withoutArticle(word.folded, stems.back()));
        counts[withoutEndings(bare.back(), language)] += word.count;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (bare[i] != words[i].folded)
            continue;
        std::uint32_t most = std::max(kProcliticFactor * countOf(counts, withoutEndings(bare[i], language)),
                                      kFewestWithoutProclitic);
        for (const std::string& stem : stems[i]) {
            const std::uint32_t count = countOf(counts, withoutEndings(stem, language));
            if (count < most)
                continue;
            bare[i] = stem;
            most = count + 1;
        }
    }
    return bare;
}

std::vector<std::string> bareWords(const std::vector<CountedWord>& words, const Language& language) {
    if (language.is("ar"))
        return bareArabicWords(words, language);
    std::vector<std::string> bare;
    bare.reserve(words.size());
    for (const CountedWord& word : words)
        bare.emplace_back(language.is("en") ? withoutPossessive(word.folded) : word.folded);
    return bare;
}

/// How many words of the texts may be a form of each stem.
Counts supportOf(const std::vector<CountedWord>& words, const std::vector<std::string>& bare,
                 const Language& language) {
    Counts support;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const Analysis& analysis : headwordForms(bare[i], language))
            support[analysis.stem] += words[i].count;
    }
    return support;
}

std::string bestSupported(const std::string& bare, const Counts& support, const Language& language) {
    const Analysis own{bare, 0};
    std::tuple best(countOf(support, bare), -own.cost, own.stem);
    for (const Analysis& analysis : headwordForms(bare, language)) {
        if (isLongEnough(analysis.stem))
            best = std::max(best, std::tuple(countOf(support, analysis.stem), -analysis.cost, analysis.stem));
    }
    return std::get<std::string>(best);
}

} // namespace

std::vector<Stem> stemsOf(const std::vector<CountedWord>& words, const Language& language) {
    const std::vector<std::string> bare = bareWords(words, language);
    const Counts support = supportOf(words, bare, language);
    std::vector<Stem> stems;
    stems.reserve(words.size());
    for (const std::string& word : bare)
        stems.push_back({word, bestSupported(word, support, language)});
    return stems;
}

} // namespace muqabala
