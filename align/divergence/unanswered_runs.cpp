#include "align/divergence/unanswered_runs.h"

#include <algorithm>
#include <cmath>

namespace muqabala {

namespace {

constexpr float kGoodSupport = .45F; ///< of a word beside which the gap of a run ends

/// A word that carries content, or a number.
struct Weighed {
    std::uint32_t word = 0;
    double unlikeliness = 0;
    bool opens = false;  ///< a mark or nothing stands between it and the one before
    bool closes = false; ///< and between it and the one behind
};

using Stretch = std::span<const Weighed>;

bool isMark(TypeClass typeClass) {
    return typeClass == TypeClass::Punctuation || typeClass == TypeClass::CommonMark;
}

double valueOf(const WordDoubt& doubt, DoubtFeature feature) {
    return doubt.features[static_cast<std::size_t>(feature)];
}

double unlikeliness(const WordDoubt& doubt) {
    return valueOf(doubt, DoubtFeature::Unlikeliness);
}

std::vector<Weighed> weigh(const LinkedSide& side, std::span<const WordDoubt> doubts) {
    std::vector<Weighed> weighed;
    bool afterMark = true;
    auto doubt = doubts.begin();
    for (std::uint32_t word = 0; word < side.classes.size(); ++word) {
        const bool isDoubted = doubt != doubts.end() && doubt->word == word;
        if (isMark(side.classes[word])) {
            afterMark = true;
            if (!weighed.empty())
                weighed.back().closes = true;
        } else if (isDoubted || side.classes[word] == TypeClass::Number) {
            const double value = isDoubted ? unlikeliness(*doubt) : unlikelinessOfNumber(side.support[word]);
            weighed.push_back({word, value, afterMark, false});
            afterMark = false;
        }
        if (isDoubted)
            ++doubt;
    }
    if (!weighed.empty())
        weighed.back().closes = true;
    return weighed;
}

/// The run of words whose sum of unlikeliness is the largest, marks at its ends counted in.
Stretch unlikeliest(Stretch words) {
    constexpr double kMark = .3; ///< of a run that begins, or ends, where a mark stands
    Stretch best = words.first(1);
    double most = -1e9;
    double sum = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double afresh = words[i].opens ? kMark : 0;
        if (i == 0 || sum < afresh) {
            sum = afresh;
            begin = i;
        }
        sum += words[i].unlikeliness;
        const double whole = sum + (words[i].closes ? kMark : 0);
        if (whole <= most)
            continue;
        most = whole;
        best = words.subspan(begin, i + 1 - begin);
    }
    return best;
}

/// Where the counterpart of a run would stand: between those of the nearest well linked words.
struct Gap {
    std::int64_t before = -1;
    std::int64_t behind = 0;
};

Gap gapOf(const LinkedSide& side, const LinkedSide& other, const Weighed& first, const Weighed& last) {
    const auto isAnchor = [&side](std::uint32_t word) {
        return side.linked[word] >= 0 && side.support[word] >= kGoodSupport;
    };
    Gap gap{-1, static_cast<std::int64_t>(other.types.size())};
    for (std::uint32_t word = first.word; word-- > 0;) {
        if (!isAnchor(word))
            continue;
        gap.before = side.linked[word];
        break;
    }
    for (std::uint32_t word = last.word + 1; word < side.types.size(); ++word) {
        if (!isAnchor(word))
            continue;
        gap.behind = side.linked[word];
        break;
    }
    return gap;
}

std::uint32_t countWords(const LinkedSide& side, std::int64_t begin, std::int64_t end) {
    std::uint32_t count = 0;
    for (std::int64_t word = begin; word < end; ++word)
        count += isMark(side.classes[static_cast<std::size_t>(word)]) ? 0U : 1U;
    return count;
}

/// Weights of a logistic regression, one set for what was left out and one for what was put in.
struct RunWeights {
    double even; ///< of any run
    double sum;  ///< unlikeliness of its words, added up
    double size; ///< content words
    double
        meanOutside;  ///< unlikeliness of the other words of the side, which tells how freely it is rendered
    double excess;    ///< how much longer the side is than usual beside the other, in standard deviations
    double gapWords;  ///< words in the gap for each of the run, 3 at most
    double gapDoubt;  ///< unlikeliness of the words in the gap, added up: what may be the rendering
    double opens;     ///< whether a mark stands before it
    double closes;    ///< and behind it
    double share;     ///< of the content words of the side
    double manyWords; ///< logarithm of the content words of the side
    double crossed;   ///< whether the words around it are linked in reverse order
};
constexpr RunWeights kLeftOut{-8.711, .441, .333, .936, 1.882, .2, -.205, 1.257, 1.828, -.762, 1.951, 1.001};
constexpr RunWeights kPutIn{-11.02, .41, .051, -.398, 1.071, -.361, -.252, 2.174, 3.034, .555, .958, -2.604};

/// Judges the runs of one side of a pair.
class RunReader {
public:
    RunReader(const PairView& pair, Side side, std::span<const WordDoubt> own,
              std::span<const WordDoubt> other)
        : own_(side == Side::Source ? pair.links.source : pair.links.target),
          other_(side == Side::Source ? pair.links.target : pair.links.source),
          otherDoubts_(other),
          weights_(side == Side::Source ? kLeftOut : kPutIn),
          words_(weigh(own_, own)),
          excess_(own.empty() ? 0 : std::clamp(valueOf(own.front(), DoubtFeature::LengthExcess), -4., 4.)) {
        for (const Weighed& word : words_)
            whole_ += word.unlikeliness;
    }

    [[nodiscard]] std::vector<UnansweredRun> read(double least) const {
        std::vector<UnansweredRun> runs;
        readWithin(words_, excess_, least, runs);
        return runs;
    }

private:
    /// The likeliest run of a stretch, and what else stands before and behind it. What the side is longer
    /// than it should be, the likeliest run accounts for: the others have to do without.
    void readWithin(Stretch stretch, double excess, double least, std::vector<UnansweredRun>& runs) const {
        if (stretch.empty())
            return;
        const Stretch run = unlikeliest(stretch);
        const UnansweredRun judged = judge(run, excess);
        if (judged.evidence < least)
            return;
        const auto begin = static_cast<std::size_t>(run.data() - stretch.data());
        readWithin(stretch.first(begin), std::min(excess, 0.), least, runs);
        runs.push_back(judged);
        readWithin(stretch.subspan(begin + run.size()), std::min(excess, 0.), least, runs);
    }

    [[nodiscard]] UnansweredRun judge(Stretch run, double excess) const {
        UnansweredRun judged{run.front().word, run.back().word + 1, run.size(), 0, 0, 0};
        for (const Weighed& word : run)
            judged.doubt += word.unlikeliness;
        const auto size = static_cast<double>(run.size());
        const auto all = static_cast<double>(words_.size());
        const double meanOutside = run.size() < words_.size() ? (whole_ - judged.doubt) / (all - size) : 0;
        judged.evidence = weights_.even + weights_.sum * judged.doubt + weights_.size * size +
                          weights_.meanOutside * meanOutside + weights_.excess * excess +
                          (run.front().opens ? weights_.opens : 0) +
                          (run.back().closes ? weights_.closes : 0) + weights_.share * size / all +
                          weights_.manyWords * std::log(all);
        const Gap gap = gapOf(own_, other_, run.front(), run.back());
        judged.gapDoubt = doubtIn(gap);
        judged.evidence += gap.before < gap.behind ? evidenceOf(gap, judged) : weights_.crossed;
        return judged;
    }

    [[nodiscard]] double evidenceOf(const Gap& gap, const UnansweredRun& run) const {
        constexpr double kMostGap = 3;
        const double words = countWords(other_, gap.before + 1, gap.behind);
        const double size = countWords(own_, run.begin, run.end);
        return weights_.gapWords * std::min(kMostGap, words / size) + weights_.gapDoubt * run.gapDoubt;
    }

    [[nodiscard]] double doubtIn(const Gap& gap) const {
        double sum = 0;
        for (const WordDoubt& doubt : otherDoubts_) {
            if (doubt.word > gap.before && doubt.word < gap.behind)
                sum += std::max(0., unlikeliness(doubt));
        }
        return sum;
    }

    const LinkedSide& own_;
    const LinkedSide& other_;
    std::span<const WordDoubt> otherDoubts_;
    const RunWeights& weights_;
    std::vector<Weighed> words_;
    double excess_;
    double whole_ = 0; ///< unlikeliness of all words, added up
};

} // namespace

std::vector<UnansweredRun> unansweredRuns(const PairView& pair, Side side, std::span<const WordDoubt> own,
                                          std::span<const WordDoubt> other, double least) {
    if (own.empty())
        return {};
    return RunReader(pair, side, own, other).read(least);
}

} // namespace muqabala
