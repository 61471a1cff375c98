#pragma once

#include "align/lexicon/analysis.h"
#include "align/lexicon/derivations.h"
#include "align/lexicon/grouped.h"
#include "align/lexicon/string_pool.h"
#include "corpus/language.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// What a word has to do with an entry of the dictionary.
enum class Manner : std::uint8_t {
    Whole,    ///< it is a form of the entry
    Phrase,   ///< it is a form of one word of the entry
    Skeleton, ///< it shares the entry's consonants
};

/// That a word may stand for an entry ("term") of the dictionary.
struct Reach {
    std::uint32_t term = 0;
    float cost = 0; ///< how much had to be supposed, see Analysis
    Manner manner = Manner::Whole;

    friend bool operator==(const Reach&, const Reach&) = default;
};

/// The terms of one language in a bilingual dictionary, and by which words of a text they are reached.
/// Protocol: (addTerm* index)*, then reach.
class Vocabulary {
public:
    explicit Vocabulary(Language language)
        : language_(std::move(language)) {}

    /// The number of a term, a word or a phrase, added when it is new. `folded` is Folding::Match of what the
    /// dictionary has. StringPool::kNone when there is no word in it.
    std::uint32_t addTerm(std::string_view folded);

    /// Makes the terms added since reachable.
    void index();

    /// The terms that a word of a text may stand for, each at its lowest cost in each manner. Pure.
    /// Derivations, where there are any, are tried on top of the forms of the word.
    [[nodiscard]] std::vector<Reach> reach(std::string_view folded,
                                           const Derivations* derivations = nullptr) const;

    /// What it costs to take a word for a form of some term; infinite when it cannot be. Pure.
    [[nodiscard]] float costOf(std::string_view folded) const;

    [[nodiscard]] std::size_t termCount() const { return terms_.size(); }
    /// Term numbers are below this.
    [[nodiscard]] std::uint32_t termLimit() const { return strings_.size(); }
    [[nodiscard]] const Language& language() const { return language_; }

private:
    enum class Skeletons : std::uint8_t { No, Yes };

    struct Posting {
        std::uint32_t key = 0;
        Reach reach;
    };

    std::uint32_t addCleanTerm(std::string_view text);
    void postTerm(std::uint32_t term);
    void postWord(std::string_view word, const Reach& reach, Skeletons skeletons);
    void postPhrase(const std::vector<std::string>& words, std::uint32_t term);
    void postSkeletons(const std::vector<Analysis>& analyses, std::uint32_t term);
    [[nodiscard]] std::vector<Posting> withoutFrameWords() const;

    Language language_;
    StringPool strings_; ///< terms and the forms by which they are reached
    StringPool skeletons_;
    std::vector<std::uint32_t> terms_;
    std::vector<bool> isTerm_;
    std::size_t indexed_ = 0; ///< how many of the terms are reachable
    std::vector<Posting> postings_;
    std::vector<Posting> skeletonPostings_;
    Grouped<Reach> byForm_;
    Grouped<Reach> bySkeleton_;
};

} // namespace muqabala
