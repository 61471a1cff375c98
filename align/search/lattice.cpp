#include "align/search/lattice.h"

#include "align/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace muqabala {

namespace {

constexpr double kNever = -std::numeric_limits<double>::infinity();
const double kOpenAlone = std::log(.08);   // a first segment without counterpart
const double kExtendAlone = std::log(.20); // each further one on the same side

// What a right bead is worth in decoding, per segment, and a segment rightly left alone.
constexpr double kBeadGain = .87 / 2;
constexpr double kAloneGain = .5;

double logAdd(double a, double b) {
    if (a < b)
        std::swap(a, b);
    return b == kNever ? a : a + std::log1p(std::exp(b - a));
}

constexpr double kNegligible = 40; // nats below the largest term, more than a double can tell

/// Adds up exponentials of which the largest is not known beforehand.
class LogSum {
public:
    void add(double x) {
        if (x <= largest_ - kNegligible)
            return;
        if (x <= largest_) {
            sum_ += std::exp(x - largest_);
        } else {
            sum_ = sum_ * std::exp(largest_ - x) + 1;
            largest_ = x;
        }
    }
    [[nodiscard]] double value() const { return sum_ > 0 ? largest_ + std::log(sum_) : kNever; }

private:
    double largest_ = kNever;
    double sum_ = 0;
};

} // namespace

double aloneScore(InRun place) {
    return place == InRun::First ? kOpenAlone : kExtendAlone;
}

Lattice::Lattice(const Band& band, const BeadScores& scores, const std::stop_token& stop, unsigned threads)
    : band_(band),
      scores_(scores),
      forward_(band.cellCount()),
      backward_(band.cellCount()),
      sourceAlone_(band.sourceSize()),
      targetAlone_(band.targetSize()) {
    both(
        threads, [&] { sumForward(stop); }, [&] { sumBackward(stop); });
    if (!stop.stop_requested())
        sumAlone();
}

double Lattice::beadsInto(std::uint32_t i, std::uint32_t j) const {
    if (const Bead* held = band_.heldInto({i, j}))
        return forward_[band_.cell(held->source.begin.value, held->target.begin.value)].all;
    LogSum sum;
    for (std::uint32_t k = 1; k <= std::min(i, kLongestSide); ++k) {
        for (std::uint32_t l = 1; l <= std::min(j, kLongestSide); ++l) {
            if (!band_.contains(i - k, j - l))
                continue;
            const std::size_t from = band_.cell(i - k, j - l);
            if (const float score = scores_.of(from, shape(k, l)); score != kImpossible)
                sum.add(forward_[from].all + static_cast<double>(score));
        }
    }
    return sum.value();
}

double Lattice::beadsFrom(std::uint32_t i, std::uint32_t j) const {
    if (const Bead* held = band_.heldFrom({i, j}))
        return backward_[band_.cell(held->source.end.value, held->target.end.value)].bead;
    LogSum sum;
    const std::size_t from = band_.cell(i, j);
    for (std::uint32_t k = 1; k <= kLongestSide; ++k) {
        for (std::uint32_t l = 1; l <= kLongestSide; ++l) {
            if (const float score = scores_.of(from, shape(k, l)); score != kImpossible)
                sum.add(static_cast<double>(score) + backward_[band_.cell(i + k, j + l)].bead);
        }
    }
    return sum.value();
}

bool Lattice::mayLeaveSource(std::uint32_t i, std::uint32_t j) const {
    return band_.contains(i + 1, j) && band_.isFree(i, 1, j, 0);
}

bool Lattice::mayLeaveTarget(std::uint32_t i, std::uint32_t j) const {
    return j < band_.last(i) && band_.isFree(i, 0, j, 1);
}

void Lattice::sumForward(const std::stop_token& stop) {
    // The sums of the ways that end with a bead, of the row above from j on and of this row before it.
    std::vector<double> beads(band_.targetSize() + std::size_t{1}, kNever);
    for (std::uint32_t i = 0; i <= band_.sourceSize() && !stop.stop_requested(); ++i) {
        for (std::uint32_t j = band_.first(i); j <= band_.last(i); ++j) {
            Forward here{kNever, kNever, kNever};
            if (i > 0 && band_.contains(i - 1, j) && mayLeaveSource(i - 1, j)) {
                const Forward& up = forward_[band_.cell(i - 1, j)];
                here.source = logAdd(beads[j] + kOpenAlone, up.source + kExtendAlone);
            }
            if (j > band_.first(i) && mayLeaveTarget(i, j - 1)) {
                const Forward& left = forward_[band_.cell(i, j - 1)];
                here.target =
                    logAdd(logAdd(beads[j - 1], left.source) + kOpenAlone, left.target + kExtendAlone);
            }
            beads[j] = i == 0 && j == 0 ? 0 : beadsInto(i, j);
            here.all = logAdd(logAdd(beads[j], here.source), here.target);
            forward_[band_.cell(i, j)] = here;
        }
    }
    logTotal_ = forward_.back().all;
}

void Lattice::sumBackward(const std::stop_token& stop) {
    for (std::uint32_t i = band_.sourceSize() + 1; i-- > 0 && !stop.stop_requested();) {
        for (std::uint32_t j = band_.last(i) + 1; j-- > band_.first(i);) {
            if (i == band_.sourceSize() && j == band_.targetSize())
                continue; // all sums are 1 at the end
            const double beads = beadsFrom(i, j);
            const double source = mayLeaveSource(i, j) ? backward_[band_.cell(i + 1, j)].source : kNever;
            const double target = mayLeaveTarget(i, j) ? backward_[band_.cell(i, j + 1)].target : kNever;
            Backward& here = backward_[band_.cell(i, j)];
            here.bead = logAdd(beads, logAdd(source, target) + kOpenAlone);
            here.source = logAdd(beads, logAdd(source + kExtendAlone, target + kOpenAlone));
            here.target = logAdd(beads, target + kExtendAlone);
        }
    }
}

void Lattice::sumAlone() {
    for (std::uint32_t i = 0; i <= band_.sourceSize(); ++i) {
        for (std::uint32_t j = band_.first(i); j <= band_.last(i); ++j) {
            const std::size_t cell = band_.cell(i, j);
            if (i > 0)
                sourceAlone_[i - 1] += std::exp(forward_[cell].source + backward_[cell].source - logTotal_);
            if (j > 0)
                targetAlone_[j - 1] += std::exp(forward_[cell].target + backward_[cell].target - logTotal_);
        }
    }
    for (const Bead& held : band_.held()) {
        for (std::uint32_t i = held.source.begin.value; held.isOneSided() && i < held.source.end.value; ++i)
            sourceAlone_[i] = 1;
        for (std::uint32_t j = held.target.begin.value; held.isOneSided() && j < held.target.end.value; ++j)
            targetAlone_[j] = 1;
    }
    for (auto* alone : {&sourceAlone_, &targetAlone_}) {
        for (double& probability : *alone)
            probability = std::min(probability, 1.0);
    }
}

double Lattice::beadProbability(std::uint32_t source, std::uint32_t target, std::uint32_t beadShape) const {
    const std::size_t from = band_.cell(source, target);
    const float score = scores_.of(from, beadShape);
    if (score == kImpossible)
        return 0;
    const std::uint32_t k = beadShape / kLongestSide + 1;
    const std::uint32_t l = beadShape % kLongestSide + 1;
    const double after = backward_[band_.cell(source + k, target + l)].bead;
    const double logProbability = forward_[from].all + static_cast<double>(score) + after - logTotal_;
    return logProbability < -kNegligible ? 0 : std::min(1.0, std::exp(logProbability));
}

namespace {

/// The best ways to the cells: the gain of each and its last step. A step of one segment of one side is that
/// segment alone, a step of none is a held bead.
class BestWays {
public:
    explicit BestWays(std::size_t cells)
        : gains_(cells, kNever),
          steps_(cells) {
        gains_.front() = 0;
    }

    void improve(std::size_t cell, double gain, std::uint32_t k, std::uint32_t l) {
        if (gain <= gains_[cell])
            return;
        gains_[cell] = gain;
        steps_[cell] = static_cast<std::uint8_t>(k * kSides + l);
    }
    [[nodiscard]] double gain(std::size_t cell) const { return gains_[cell]; }
    [[nodiscard]] std::uint32_t sourceStep(std::size_t cell) const { return steps_[cell] / kSides; }
    [[nodiscard]] std::uint32_t targetStep(std::size_t cell) const { return steps_[cell] % kSides; }

private:
    static constexpr std::uint32_t kSides = kLongestSide + 1;

    std::vector<double> gains_;
    std::vector<std::uint8_t> steps_;
};

} // namespace

Bead Lattice::beadInto(const Cell& to, std::uint32_t k, std::uint32_t l) const {
    const Cell from{to.source - k, to.target - l};
    double probability = 0;
    if (l == 0)
        probability = sourceAlone_[from.source];
    else if (k == 0)
        probability = targetAlone_[from.target];
    else
        probability = beadProbability(from.source, from.target, shape(k, l));
    return {{{from.source}, {to.source}}, {{from.target}, {to.target}}, probability};
}

std::vector<Bead> Lattice::decode() const {
    BestWays ways(band_.cellCount());
    for (std::uint32_t i = 0; i <= band_.sourceSize(); ++i) {
        for (std::uint32_t j = band_.first(i); j <= band_.last(i); ++j) {
            const std::size_t from = band_.cell(i, j);
            const double gain = ways.gain(from);
            if (gain == kNever)
                continue;
            if (const Bead* held = band_.heldFrom({i, j}))
                ways.improve(band_.cell(held->source.end.value, held->target.end.value), gain, 0, 0);
            if (mayLeaveSource(i, j))
                ways.improve(band_.cell(i + 1, j), gain + kAloneGain * sourceAlone_[i], 1, 0);
            if (mayLeaveTarget(i, j))
                ways.improve(from + 1, gain + kAloneGain * targetAlone_[j], 0, 1);
            for (std::uint32_t s = 0; s < kShapeCount; ++s) {
                if (scores_.of(from, s) == kImpossible)
                    continue;
                const std::uint32_t k = s / kLongestSide + 1;
                const std::uint32_t l = s % kLongestSide + 1;
                ways.improve(band_.cell(i + k, j + l), gain + kBeadGain * (k + l) * beadProbability(i, j, s),
                             k, l);
            }
        }
    }
    std::vector<Bead> beads;
    Cell at{band_.sourceSize(), band_.targetSize()};
    while (at != Cell{}) {
        const std::size_t cell = band_.cell(at.source, at.target);
        const std::uint32_t k = ways.sourceStep(cell);
        const std::uint32_t l = ways.targetStep(cell);
        const Bead* const held = k + l == 0 ? band_.heldInto(at) : nullptr;
        beads.push_back(held != nullptr ? *held : beadInto(at, k, l));
        at = {beads.back().source.begin.value, beads.back().target.begin.value};
    }
    std::reverse(beads.begin(), beads.end());
    return beads;
}

std::vector<Bead> Lattice::probableBeads(double least) const {
    std::vector<Bead> beads = band_.held();
    for (std::uint32_t i = 0; i < band_.sourceSize(); ++i) {
        if (band_.isFree(i, 1, 0, 0) && sourceAlone_[i] >= least)
            beads.push_back({{{i}, {i + 1}}, {}, sourceAlone_[i]});
    }
    for (std::uint32_t j = 0; j < band_.targetSize(); ++j) {
        if (band_.isFree(0, 0, j, 1) && targetAlone_[j] >= least)
            beads.push_back({{}, {{j}, {j + 1}}, targetAlone_[j]});
    }
    const double logLeast = std::log(least) + logTotal_;
    for (std::uint32_t i = 0; i < band_.sourceSize(); ++i) {
        for (std::uint32_t j = band_.first(i); j <= band_.last(i); ++j) {
            const std::size_t cell = band_.cell(i, j);
            // Through most cells goes no path that is so probable, let alone a bead.
            if (forward_[cell].all + backward_[cell].bead >= logLeast)
                addBeadsFrom(i, j, least, beads);
        }
    }
    return beads;
}

void Lattice::addBeadsFrom(std::uint32_t i, std::uint32_t j, double least, std::vector<Bead>& beads) const {
    for (std::uint32_t s = 0; s < kShapeCount; ++s) {
        const double probability = beadProbability(i, j, s);
        if (probability >= least)
            beads.push_back(
                {{{i}, {i + s / kLongestSide + 1}}, {{j}, {j + s % kLongestSide + 1}}, probability});
    }
}

} // namespace muqabala
