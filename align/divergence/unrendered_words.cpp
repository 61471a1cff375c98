#include "align/divergence/detectors.h"
#include "align/divergence/unanswered_notes.h"
#include "align/divergence/word_doubt.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>

namespace muqabala {

namespace {

constexpr double kOpens = .26;              ///< probability from which on a word makes a run
constexpr double kJoins = .18;              ///< and from which on a word beside it belongs to it
constexpr double kAnswers = .05;            ///< of a word of the other side that may be what became of it
constexpr double kSurelyRendered = -2;      ///< unlikeliness up to which a word is, whatever stands where
constexpr double kLinkedBeyondDoubt = -1.5; ///< up to which it does not join doubtful words either
constexpr std::uint32_t kBridge = 2;        ///< how far apart words of a run may stand

/// Of words of the translation that nothing in the original says, revisers noted one in six, the doubtful as
/// often as the less doubtful ones.
constexpr double kUnsupported = .16;

/// Doubtful words that stand together.
struct Run {
    std::size_t begin = 0; ///< among the doubts of the side
    std::size_t end = 0;
    double most = 0; ///< the highest probability in it
    double none = 1; ///< that there is nothing to note in any of its words, taken as independent
};

std::uint32_t wordsIn(const SideView& side, TextSpan span) {
    return static_cast<std::uint32_t>(
        std::count_if(side.words.begin(), side.words.end(), [span](const Word& word) {
            return word.kind != WordKind::Punctuation && span.overlaps(word.span);
        }));
}

/// What revisers' noting the rendering of words may depend on.
struct FacingWords {
    double sourceDoubt = 0; ///< of the most doubtful word of the original
    double targetDoubt = 0; ///< and of the translation
    std::uint32_t sourceWords = 0;
    std::uint32_t targetWords = 0;
    double lightShare = 0; ///< of the original's words that carry content
    double knownShare = 0; ///< of the translation's, all of whose renderings are known
};

double oddsOf(double probability) {
    return std::log(probability / (1 - probability));
}

/// How likely words are not rendered by those that face them. A word for a word is mostly another way to say
/// it, a phrase for a phrase mostly something else; a word whose renderings are known says something else
/// more surely. A logistic regression on what revisers noted in the news; over documents left out its area
/// under the curve is .78.
double doubtOfRendering(const FacingWords& words) {
    const double odds = -2.182 + 1.24 * oddsOf(words.sourceDoubt) + .344 * oddsOf(words.targetDoubt) +
                        .445 * std::log1p(words.sourceWords) + .87 * std::log1p(words.targetWords) +
                        1.726 * words.knownShare - .509 * words.lightShare;
    return 1 / (1 + std::exp(-odds));
}

/// How likely words without any counterpart are left out, by the most doubtful of them. Fitted likewise; of
/// the most doubtful ones revisers noted three in five, which is held a little lower to leave the first place
/// to clauses.
double doubtOfOmission(double most) {
    constexpr double kHighest = .5;
    return kHighest / (1 + std::exp(-2 - 4.25 * oddsOf(most)));
}

template <class Is>
double shareOf(std::span<const WordDoubt> doubts, const Is& is) {
    return static_cast<double>(std::count_if(doubts.begin(), doubts.end(), is)) /
           static_cast<double>(doubts.size());
}

std::uint32_t size(const Run& run) {
    return static_cast<std::uint32_t>(run.end - run.begin);
}

void take(Run& run, const WordDoubt& doubt) {
    run.most = std::max(run.most, doubt.probability);
    run.none *= 1 - doubt.probability;
}

bool areTogether(const SideView& side, std::uint32_t left, std::uint32_t right) {
    if (right - left > kBridge)
        return false;
    return std::none_of(side.words.begin() + left + 1, side.words.begin() + right,
                        [](const Word& word) { return word.kind == WordKind::Punctuation; });
}

double unlikeliness(const WordDoubt& doubt) {
    return doubt.features[static_cast<std::size_t>(DoubtFeature::Unlikeliness)];
}

std::vector<Run> runsOf(const SideView& side, const std::vector<WordDoubt>& doubts) {
    std::vector<Run> runs;
    for (std::size_t i = 0; i < doubts.size(); ++i) {
        if (doubts[i].probability < kJoins || unlikeliness(doubts[i]) <= kLinkedBeyondDoubt)
            continue;
        if (runs.empty() || runs.back().end != i || !areTogether(side, doubts[i - 1].word, doubts[i].word))
            runs.push_back({i, i});
        runs.back().end = i + 1;
        take(runs.back(), doubts[i]);
    }
    std::erase_if(runs, [](const Run& run) { return run.most < kOpens; });
    return runs;
}

TextSpan spanOf(const SideView& side, const std::vector<WordDoubt>& doubts, const Run& run) {
    return {side.words[doubts[run.begin].word].span.begin, side.words[doubts[run.end - 1].word].span.end};
}

/// A pair whose doubtful words are told.
class UnrenderedWords {
public:
    UnrenderedWords(const PairView& pair, Findings& findings)
        : pair_(pair),
          findings_(findings),
          source_(doubtsOf(pair, Side::Source)),
          target_(doubtsOf(pair, Side::Target)),
          isTaken_(target_.size(), false) {}

    void report() {
        reportUnanswered(Side::Source);
        reportUnanswered(Side::Target);
        std::vector<Run> runs = runsOf(pair_.source, source_);
        std::stable_sort(runs.begin(), runs.end(),
                         [](const Run& left, const Run& right) { return left.none < right.none; });
        for (const Run& run : runs)
            reportSource(run); // the surest first: what it takes for its counterpart is gone for the others
        for (const Run& run : runsOf(pair_.target, target_)) {
            if (!std::any_of(isTaken_.begin() + static_cast<std::ptrdiff_t>(run.begin),
                             isTaken_.begin() + static_cast<std::ptrdiff_t>(run.end),
                             [](bool taken) { return taken; }))
                reportTarget(run);
        }
    }

private:
    /// Tells of clauses that one side has alone, and takes their words out of what else is doubtful.
    void reportUnanswered(Side side) {
        constexpr double kLeastEvidence = -.5;
        std::vector<WordDoubt>& own = side == Side::Source ? source_ : target_;
        const std::vector<WordDoubt>& other = side == Side::Source ? target_ : source_;
        for (const UnansweredRun& run : unansweredRuns(pair_, side, own, other, kLeastEvidence)) {
            if (isAnswered(side, run))
                continue;
            findings_.add(noteOn(pair_, side, run));
            std::erase_if(own, [&run](const WordDoubt& doubt) {
                return doubt.word >= run.begin && doubt.word < run.end;
            });
        }
        isTaken_.assign(target_.size(), false);
    }

    /// Whether what seems to be put in stands where the original has words that seem left out: then it
    /// renders these, well or badly. What seems left out is told whatever stands there.
    [[nodiscard]] static bool isAnswered(Side side, const UnansweredRun& run) {
        constexpr double kEnough = .3;
        return side == Side::Target && run.gapDoubt >= kEnough * run.doubt;
    }

    /// The doubtful words of the translation where those of the run would stand, as many at most as it has
    /// and one more.
    [[nodiscard]] std::optional<Run> answerTo(const Run& run) const {
        const std::uint32_t begin = source_[run.begin].gapBegin;
        const std::uint32_t end = source_[run.end - 1].gapEnd;
        std::optional<Run> best;
        for (std::size_t i = 0; i < target_.size(); ++i) {
            if (target_[i].word < begin || target_[i].word >= end || !mayAnswer(i))
                continue;
            Run answer{i, i};
            for (; answer.end < target_.size() && mayAnswer(answer.end) && size(answer) <= size(run) &&
                   (answer.end == i ||
                    areTogether(pair_.target, target_[answer.end - 1].word, target_[answer.end].word));
                 ++answer.end)
                take(answer, target_[answer.end]);
            if (!best || answer.none < best->none)
                best = answer;
        }
        return best;
    }

    /// Whether there is nothing in the original that a word of the translation surely renders.
    [[nodiscard]] bool mayAnswer(std::size_t i) const {
        return !isTaken_[i] && target_[i].probability >= kAnswers &&
               unlikeliness(target_[i]) > kSurelyRendered;
    }

    /// Whether all words of a run are names.
    [[nodiscard]] bool isName(const Run& run) const {
        return std::all_of(source_.begin() + static_cast<std::ptrdiff_t>(run.begin),
                           source_.begin() + static_cast<std::ptrdiff_t>(run.end),
                           [&](const WordDoubt& doubt) {
                               return pair_.links.source.classes[doubt.word] == TypeClass::Name;
                           });
    }

    /// Whether the run tells who said it: "the minister added".
    [[nodiscard]] bool isAttribution(const Run& run) const {
        return size(run) > 1 && tellsWhoSaid(pair_.source, spanOf(pair_.source, source_, run));
    }

    void reportSource(const Run& run) {
        const std::optional<Run> answer = answerTo(run);
        Divergence finding;
        finding.source = spanOf(pair_.source, source_, run);
        if (!answer) {
            const bool isClause = size(run) > 2;
            finding.check = isAttribution(run) ? "attribution-omitted"
                            : isClause         ? "clause-omitted"
                                               : "word-omitted";
            finding.category = isAttribution(run) ? Category::Hedge : Category::Omission;
            finding.severity = isClause || isAttribution(run) ? Severity::Major : Severity::Minor;
            finding.confidence = doubtOfOmission(run.most);
            explain(finding,
                    say({"Nothing in the translation renders “{0}”.", "ليس في الترجمة ما ينقل «{0}»."},
                        {pair_.source.at(*finding.source)}));
            findings_.add(std::move(finding));
            return;
        }
        std::fill(isTaken_.begin() + static_cast<std::ptrdiff_t>(answer->begin),
                  isTaken_.begin() + static_cast<std::ptrdiff_t>(answer->end), true);
        finding.target = spanOf(pair_.target, target_, *answer);
        finding.check = isName(run) ? "name-doubtful" : "rendering-doubtful";
        finding.category = isName(run) ? Category::Name : Category::Mistranslation;
        finding.severity = Severity::Minor;
        finding.confidence = doubtOfRendering(facing(run, *answer));
        explain(finding, say({"“{0}” and “{1}” may not say the same.", "قد لا يؤدي «{1}» معنى «{0}»."},
                             {pair_.source.at(*finding.source), pair_.target.at(*finding.target)}));
        findings_.add(std::move(finding));
    }

    [[nodiscard]] FacingWords facing(const Run& run, const Run& answer) const {
        const auto own = std::span(source_).subspan(run.begin, size(run));
        const auto other = std::span(target_).subspan(answer.begin, size(answer));
        return {.sourceDoubt = run.most,
                .targetDoubt = answer.most,
                .sourceWords = wordsIn(pair_.source, spanOf(pair_.source, source_, run)),
                .targetWords = wordsIn(pair_.target, spanOf(pair_.target, target_, answer)),
                .lightShare =
                    shareOf(own,
                            [](const WordDoubt& doubt) {
                                return doubt.features[static_cast<std::size_t>(DoubtFeature::Light)] > 0;
                            }),
                .knownShare = shareOf(
                    other, [this](const WordDoubt& doubt) { return pair_.links.target.known[doubt.word]; })};
    }

    void reportTarget(const Run& run) {
        Divergence finding;
        finding.target = spanOf(pair_.target, target_, run);
        const bool isAddition = size(run) > 2;
        finding.check = isAddition ? "words-added" : "word-unsupported";
        finding.category = isAddition ? Category::Addition : Category::Mistranslation;
        finding.severity = Severity::Minor;
        finding.confidence = kUnsupported;
        explain(finding, say({"Nothing in the original says “{0}”.", "ليس في الأصل ما يقابل «{0}»."},
                             {pair_.target.at(*finding.target)}));
        findings_.add(std::move(finding));
    }

    const PairView& pair_;
    Findings& findings_;
    std::vector<WordDoubt> source_;
    std::vector<WordDoubt> target_;
    std::vector<bool> isTaken_;
};

} // namespace

void findUnrenderedWords(const Comparison& comparison, Findings& findings) {
    constexpr double kSurelyWrong = .8; // then there is but one thing to say
    for (const PairView& pair : comparison.pairs) {
        if (wrongCounterpartProbability(pair) < kSurelyWrong)
            UnrenderedWords(pair, findings).report();
    }
}

} // namespace muqabala
