#include "align/divergence/check_tables.h"
#include "align/divergence/detectors.h"
#include "align/divergence/slips.h"
#include "align/link/type_match_index.h"
#include "align/link/typed_text.h"
#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>

namespace muqabala {

namespace {

// A word that is one may yet stand for another: شاهدة for شهادة. What tells is the original, when a word of
// it that nothing answers is rendered by a commoner word that is one slip away, while nothing in it accounts
// for the word that is written.

constexpr float kMostSupport = .3F;         ///< of the word that is written
constexpr float kMostSupportInSource = .5F; ///< of the word that asks for the other
constexpr std::uint32_t kMostForms = 8;     ///< a word that has more frequent forms is rarely a slip
constexpr std::uint32_t kLeastForms = 5;    ///< of the word that may have been meant
constexpr std::size_t kShortest = 4;        // letters

/// How sure the lexicon must be of the word that may have been meant: letters rarely change places by chance
/// so that another word comes of it.
float leastWeight(Slip slip) {
    return slip == Slip::Exchanged ? .25F : .75F;
}

constexpr auto kProclitics = std::to_array<std::string_view>(
    {"", "و", "ف", "ال", "وال", "فال", "ب", "وب", "بال", "وبال", "ل", "ول", "لل", "ولل", "ك", "كال", "س"});

/// A word of the translation, and the types of what may have been meant.
struct Suspect {
    std::size_t pair = 0;
    std::size_t word = 0;
    std::vector<std::pair<std::uint32_t, Slip>> meant;
};

/// A word that may have been meant, with the word of the original that asks for it.
struct Answer {
    std::uint32_t type = 0;
    std::size_t source = 0;
    float weight = 0;
};

class MistypedWords {
public:
    MistypedWords(const Comparison& comparison, Findings& findings)
        : comparison_(comparison),
          frequent_(comparison.resources.tables->frequent),
          findings_(findings) {}

    void read() {
        countWords();
        for (std::size_t i = 0; i < comparison_.pairs.size(); ++i)
            collect(i);
        if (!suspects_.empty())
            judge();
    }

private:
    void countWords() {
        for (const PairView& pair : comparison_.pairs) {
            for (const Word& word : pair.target.words)
                ++occurrences_[fold(pair.target.at(word.span), Folding::Match)];
        }
    }

    void collect(std::size_t index) {
        const PairView& pair = comparison_.pairs[index];
        if (pair.source.isEmpty() || pair.links.target.support.empty())
            return;
        for (std::size_t i = 0; i < pair.target.words.size(); ++i) {
            if (pair.target.words[i].kind == WordKind::Arabic && pair.links.target.support[i] <= kMostSupport)
                collectWord(index, i);
        }
    }

    void collectWord(std::size_t pairIndex, std::size_t wordIndex) {
        const SideView& side = comparison_.pairs[pairIndex].target;
        const std::string word = fold(side.at(side.words[wordIndex].span), Folding::Presentation);
        const std::string folded = fold(word, Folding::Match);
        if (countCodePoints(word) < kShortest || occurrences_[folded] > 1)
            return;
        const std::uint32_t forms = frequent_.commonness(word);
        if (forms > kMostForms || !comparison_.resources.targetSpeller->knows(word))
            return;
        Suspect suspect{pairIndex, wordIndex, {}};
        // A third commoner at least: words of one root take each other's place in good prose as well.
        const std::uint32_t least = std::max(kLeastForms, forms + (forms + 2) / 3);
        for (const Meant& meant : beforeSlip(word)) {
            if (isWord(meant.word, word, least) && fold(meant.word, Folding::Match) != folded)
                suspect.meant.emplace_back(typeOf(meant.word), meant.slip);
        }
        if (!suspect.meant.empty())
            suspects_.push_back(std::move(suspect));
    }

    /// Whether a word that differs from the one written is listed behind the same proclitics, and common
    /// enough.
    [[nodiscard]] bool isWord(std::string_view other, std::string_view written, std::uint32_t least) const {
        const bool isListed =
            std::any_of(kProclitics.begin(), kProclitics.end(), [&](std::string_view proclitics) {
                return differInStem(written, other, proclitics) &&
                       frequent_.formsOf(other.substr(proclitics.size())) > 0;
            });
        return isListed && frequent_.commonness(other) >= least;
    }

    std::uint32_t typeOf(const std::string& form) {
        const auto [entry, isNew] = byForm_.try_emplace(form, static_cast<std::uint32_t>(types_.size()));
        if (isNew)
            types_.push_back({form, fold(form, Folding::Match), WordKind::Arabic, false});
        return entry->second;
    }

    void judge() {
        TypedText source(comparison_.source);
        std::vector<std::vector<std::uint32_t>> sourceTypes;
        for (const PairView& pair : comparison_.pairs)
            sourceTypes.push_back(source.add(pair.source.words));
        const DetectionResources& known = comparison_.resources;
        const TypeMatchIndex matches = matchForLinks(
            {source.types(), comparison_.source.language}, {types_, comparison_.target.language},
            {.dictionaries = known.lexicon, .learned = known.learned, .renderings = known.renderings});
        for (const Suspect& suspect : suspects_) {
            if (const auto answer = answerOf(suspect, sourceTypes[suspect.pair], matches))
                report(suspect, *answer);
        }
    }

    /// The likeliest word meant that a word of the original without counterpart asks for.
    [[nodiscard]] std::optional<Answer> answerOf(const Suspect& suspect,
                                                 const std::vector<std::uint32_t>& sourceTypes,
                                                 const TypeMatchIndex& matches) const {
        const LinkedSide& source = comparison_.pairs[suspect.pair].links.source;
        Answer best;
        for (std::size_t i = 0; i < sourceTypes.size(); ++i) {
            const bool asks = isContent(source.classes[i]) && source.classes[i] != TypeClass::Name &&
                              source.support[i] <= kMostSupportInSource;
            if (!asks)
                continue;
            for (const TypeMatchIndex::Entry& match : matches.of(sourceTypes[i])) {
                if (match.weight > best.weight && answers(suspect, match))
                    best = {match.target, i, match.weight};
            }
        }
        return best.weight > 0 ? std::optional(best) : std::nullopt;
    }

    static bool answers(const Suspect& suspect, const TypeMatchIndex::Entry& match) {
        if (match.evidence != LinkEvidence::Dictionary && match.evidence != LinkEvidence::Learned)
            return false;
        return std::any_of(suspect.meant.begin(), suspect.meant.end(), [&](const auto& meant) {
            return meant.first == match.target && match.weight >= leastWeight(meant.second);
        });
    }

    void report(const Suspect& suspect, const Answer& answer) {
        const PairView& pair = comparison_.pairs[suspect.pair];
        Divergence finding;
        finding.check = "word-mistyped";
        finding.target = pair.target.words[suspect.word].span;
        finding.category = Category::Spelling;
        finding.severity = Severity::Minor;
        finding.confidence = 0.55;
        explain(finding, say({"“{0}” may be a slip for “{1}”, which would answer “{2}”.",
                              "لعل «{0}» سبق قلم، والمراد «{1}» مقابل “{2}”."},
                             {pair.target.at(*finding.target), types_[answer.type].form,
                              pair.source.at(pair.source.words[answer.source].span)}));
        findings_.add(std::move(finding));
    }

    const Comparison& comparison_;
    const FrequentWords& frequent_;
    Findings& findings_;
    std::unordered_map<std::string, int> occurrences_; ///< of each word, folded for matching
    std::vector<Suspect> suspects_;
    std::vector<WordType> types_; ///< of what may have been meant
    std::unordered_map<std::string, std::uint32_t> byForm_;
};

} // namespace

void findMistypedWords(const Comparison& comparison, Findings& findings) {
    const DetectionResources& resources = comparison.resources;
    const bool isKnown = resources.lexicon != nullptr && resources.targetSpeller != nullptr &&
                         resources.tables != nullptr && !resources.tables->frequent.isEmpty();
    if (comparison.target.language.is("ar") && isKnown)
        MistypedWords(comparison, findings).read();
}

} // namespace muqabala
