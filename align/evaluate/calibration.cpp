#include "align/evaluate/calibration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <set>
#include <tuple>

namespace muqabala {

namespace {

constexpr double kSure = 0.95;
constexpr std::size_t kBins = 10;

/// What the gold says of beads.
class Gold {
public:
    explicit Gold(std::span<const Bead> beads) {
        for (const Bead& bead : beads) {
            if (bead.isOneSided())
                continue;
            beads_.insert({bead.source, bead.target});
            for (SourceIndex i = bead.source.begin; i < bead.source.end; ++i.value)
                source_.insert(i);
            for (TargetIndex j = bead.target.begin; j < bead.target.end; ++j.value)
                target_.insert(j);
        }
    }

    [[nodiscard]] bool has(const Bead& bead) const {
        return bead.isOneSided() ? isFree(bead.source, source_) && isFree(bead.target, target_)
                                 : beads_.contains({bead.source, bead.target});
    }

private:
    template <class I>
    static bool isFree(Range<I> range, const std::set<I>& taken) {
        const auto next = taken.lower_bound(range.begin);
        return next == taken.end() || *next >= range.end;
    }

    std::set<std::tuple<Range<SourceIndex>, Range<TargetIndex>>> beads_;
    std::set<SourceIndex> source_;
    std::set<TargetIndex> target_;
};

struct Bin {
    double said = 0; ///< the sum of the probabilities
    double right = 0;
};

double expectedError(std::span<const Judgement> judgements) {
    std::array<Bin, kBins> bins{};
    for (const Judgement& judgement : judgements) {
        const auto bin = static_cast<std::size_t>(judgement.probability * kBins);
        bins[std::min(bin, kBins - 1)].said += judgement.probability;
        bins[std::min(bin, kBins - 1)].right += judgement.isRight ? 1 : 0;
    }
    double sum = 0;
    for (const Bin& bin : bins)
        sum += std::abs(bin.said - bin.right);
    return judgements.empty() ? 0 : sum / static_cast<double>(judgements.size());
}

std::uint64_t countErrors(std::span<const Judgement> judgements) {
    return static_cast<std::uint64_t>(std::ranges::count(judgements, false, &Judgement::isRight));
}

} // namespace

double Share::value() const {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::vector<Judgement> judge(std::span<const Bead> gold, std::span<const Bead> found) {
    const Gold right(gold);
    std::vector<Judgement> judgements;
    judgements.reserve(found.size());
    for (const Bead& bead : found)
        judgements.push_back({bead.probability, right.has(bead)});
    return judgements;
}

Calibration calibrationOf(std::vector<Judgement> judgements) {
    std::ranges::stable_sort(judgements, {}, &Judgement::probability);
    const std::span<const Judgement> all(judgements);
    const auto sure = std::ranges::lower_bound(all, kSure, {}, &Judgement::probability) - all.begin();
    const auto ofSure = all.subspan(static_cast<std::size_t>(sure));
    const auto lowest = all.first((all.size() + 9) / 10);
    return {expectedError(all),
            {ofSure.size() - countErrors(ofSure), ofSure.size()},
            {countErrors(lowest), countErrors(all)}};
}

} // namespace muqabala
