#include "align/lexicon/vocabulary.h"

#include "align/lexicon/function_words.h"
#include "align/lexicon/word_forms.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <span>
#include <tuple>

namespace muqabala {

namespace {

constexpr std::size_t kLongestPhrase = 3;
constexpr float kPhraseCosts[] = {0, 0, .5F, .8F}; ///< by number of words
/// A word of more phrases than this makes phrases and means nothing in them ("in a … manner").
constexpr std::uint32_t kMostPhrasesOfWord = 60;
constexpr float kMostSkeletonCost = .5F;
/// Of a word that is derived from another one.
constexpr float kDerivationCost = .3F;
/// Derivations are sought of what is surely a form of the word.
constexpr float kMostCostBeforeDerivation = .15F;

bool isInsideWord(char c) {
    return c == '\'' || c == '.' || c == '&';
}

bool isSeparator(char c) {
    const bool isLetterOrDigit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return static_cast<unsigned char>(c) < 0x80 && !isLetterOrDigit && !isInsideWord(c);
}

std::string_view trimmed(std::string_view word) {
    while (!word.empty() && isInsideWord(word.front()))
        word.remove_prefix(1);
    while (!word.empty() && isInsideWord(word.back()))
        word.remove_suffix(1);
    return word;
}

/// The words of a term; spaces, hyphens and stray ASCII marks part them.
std::vector<std::string> wordsOf(std::string_view term) {
    std::vector<std::string> words;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= term.size(); ++i) {
        if (i < term.size() && !isSeparator(term[i]))
            continue;
        if (const std::string_view word = trimmed(term.substr(begin, i - begin)); !word.empty())
            words.emplace_back(word);
        begin = i + 1;
    }
    return words;
}

/// Whether a term is one word with nothing to be taken off, as most are.
bool isBareWord(std::string_view term) {
    return std::ranges::none_of(term, [](char c) { return isSeparator(c) || isInsideWord(c); });
}

std::string join(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        if (!text.empty())
            text += ' ';
        text += word;
    }
    return text;
}

/// Leaves of each term the cheapest reach in each manner.
void keepCheapest(std::vector<Reach>& found) {
    std::ranges::sort(found, {}, [](const Reach& r) { return std::tuple(r.term, r.manner, r.cost); });
    const auto rest =
        std::ranges::unique(found, {}, [](const Reach& r) { return std::pair(r.term, r.manner); });
    found.erase(rest.begin(), rest.end());
}

/// Adds what a key leads to.
void follow(const Grouped<Reach>& byKey, std::uint32_t key, float cost, std::vector<Reach>& found) {
    if (key == StringPool::kNone)
        return;
    for (const Reach& reach : byKey[key])
        found.push_back({reach.term, reach.cost + cost, reach.manner});
}

} // namespace

std::uint32_t Vocabulary::addTerm(std::string_view folded) {
    if (isBareWord(folded))
        return addCleanTerm(folded);
    return addCleanTerm(join(wordsOf(folded)));
}

std::uint32_t Vocabulary::addCleanTerm(std::string_view text) {
    if (text.empty())
        return StringPool::kNone;
    const std::uint32_t term = strings_.intern(text);
    if (isTerm_.size() <= term)
        isTerm_.resize(strings_.size(), false);
    if (!isTerm_[term]) {
        isTerm_[term] = true;
        terms_.push_back(term);
    }
    return term;
}

void Vocabulary::index() {
    for (; indexed_ < terms_.size(); ++indexed_)
        postTerm(terms_[indexed_]);
    isTerm_.resize(strings_.size(), false);
    const auto grouped = [](const StringPool& keys, const std::vector<Posting>& postings) {
        return Grouped<Reach>(
            keys.size(), std::span<const Posting>(postings), [](const Posting& p) { return p.key; },
            [](const Posting& p) { return p.reach; });
    };
    byForm_ = grouped(strings_, withoutFrameWords());
    bySkeleton_ = grouped(skeletons_, skeletonPostings_);
}

std::vector<Vocabulary::Posting> Vocabulary::withoutFrameWords() const {
    std::vector<std::uint32_t> phrases(strings_.size(), 0);
    for (const Posting& posting : postings_) {
        if (posting.reach.manner == Manner::Phrase)
            ++phrases[posting.key];
    }
    std::vector<Posting> kept;
    kept.reserve(postings_.size());
    std::ranges::copy_if(postings_, std::back_inserter(kept), [&](const Posting& posting) {
        return posting.reach.manner != Manner::Phrase || phrases[posting.key] <= kMostPhrasesOfWord;
    });
    return kept;
}

void Vocabulary::postTerm(std::uint32_t term) {
    const std::string text(strings_.view(term)); // posting moves what the pool holds
    if (text.find(' ') == std::string::npos)
        postWord(text, {term, 0, Manner::Whole}, Skeletons::Yes);
    else if (const std::vector<std::string> words = wordsOf(text); words.size() <= kLongestPhrase)
        postPhrase(words, term);
}

void Vocabulary::postWord(std::string_view word, const Reach& reach, Skeletons skeletons) {
    const std::vector<Analysis> analyses = headwordForms(word, language_);
    for (const Analysis& analysis : analyses) {
        const bool isTerm = reach.manner == Manner::Whole && analysis.stem == word; // and need not be sought
        postings_.push_back({isTerm ? reach.term : strings_.intern(analysis.stem),
                             {reach.term, reach.cost + analysis.cost, reach.manner}});
    }
    if (skeletons == Skeletons::Yes)
        postSkeletons(analyses, reach.term);
}

void Vocabulary::postPhrase(const std::vector<std::string>& words, std::uint32_t term) {
    for (const std::string& word : words) {
        if (!isFunctionWord(word, language_))
            postWord(word, {term, kPhraseCosts[words.size()], Manner::Phrase}, Skeletons::No);
    }
}

void Vocabulary::postSkeletons(const std::vector<Analysis>& analyses, std::uint32_t term) {
    const std::size_t first = skeletonPostings_.size();
    for (const Analysis& analysis : analyses) {
        if (analysis.cost > kMostSkeletonCost)
            continue;
        const std::string skeleton = skeletonOf(analysis.stem, language_);
        if (skeleton.empty())
            continue;
        const std::uint32_t key = skeletons_.intern(skeleton);
        const auto posted = std::span(skeletonPostings_).subspan(first);
        if (std::ranges::find(posted, key, &Posting::key) == posted.end())
            skeletonPostings_.push_back({key, {term, analysis.cost, Manner::Skeleton}});
    }
}

std::vector<Reach> Vocabulary::reach(std::string_view folded, const Derivations* derivations) const {
    std::vector<Reach> found;
    for (const Analysis& analysis : textForms(folded, language_)) {
        follow(byForm_, strings_.find(analysis.stem), analysis.cost, found);
        if (derivations != nullptr && analysis.cost <= kMostCostBeforeDerivation) {
            for (const std::string_view related : derivations->of(analysis.stem))
                follow(byForm_, strings_.find(related), analysis.cost + kDerivationCost, found);
        }
        if (const std::string skeleton = skeletonOf(analysis.stem, language_); !skeleton.empty())
            follow(bySkeleton_, skeletons_.find(skeleton), analysis.cost, found);
    }
    keepCheapest(found);
    return found;
}

float Vocabulary::costOf(std::string_view folded) const {
    float lowest = std::numeric_limits<float>::infinity();
    for (const Analysis& analysis : textForms(folded, language_)) {
        const std::uint32_t key = strings_.find(analysis.stem);
        if (key == StringPool::kNone || analysis.cost >= lowest)
            continue;
        for (const Reach& reach : byForm_[key]) {
            if (reach.manner == Manner::Whole)
                lowest = std::min(lowest, reach.cost + analysis.cost);
        }
    }
    return lowest;
}

} // namespace muqabala
