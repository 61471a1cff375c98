#pragma once

#include "align/search/band.h"
#include "align/search/bead_scores.h"
#include "corpus/alignment.h"

#include <stop_token>
#include <vector>

namespace muqabala {

/// What a segment without counterpart scores, in nats: the first of a run, and each further one.
enum class InRun { First, Further };
[[nodiscard]] double aloneScore(InRun place);

/// All alignments within a band at once: paths through its cells by beads and by segments that correspond to
/// nothing, weighed by their scores, summed up by forward–backward (Rabiner 1989).
///
/// Runs of segments without counterpart cost one opening and an extension for each further one; between two
/// beads those of the source come first, so that each alignment is one path only. The beads that the band
/// holds are in every path and score nothing; before and behind them runs begin and end.
class Lattice {
public:
    /// Cost: time and memory linear in the cells of the band. Two threads, if there may be so many, halve the
    /// time. Stops early, unfinished, when asked to.
    Lattice(const Band& band, const BeadScores& scores, const std::stop_token& stop, unsigned threads = 1);

    /// Probability that exactly the bead of this shape starting at (source, target) is part of the alignment.
    [[nodiscard]] double beadProbability(std::uint32_t source, std::uint32_t target,
                                         std::uint32_t beadShape) const;

    /// Probability, for each segment of a side, that nothing corresponds to it.
    [[nodiscard]] const std::vector<double>& sourceAlone() const& { return sourceAlone_; }
    [[nodiscard]] const std::vector<double>& targetAlone() const& { return targetAlone_; }

    /// The alignment with the highest expected number of right segments: beads count by the segments in them,
    /// segments alone for less. Not always the likeliest one, but right more often.
    [[nodiscard]] std::vector<Bead> decode() const;

    /// All beads that are at least so probable: of the lattice's shapes, segments alone (the empty
    /// side of these is at 0), and those held. In no particular order. Cost: linear in the cells.
    [[nodiscard]] std::vector<Bead> probableBeads(double least) const;

private:
    /// Sums over the ways to a cell: of all of them, and of those that end with a source or a target segment
    /// alone.
    struct Forward {
        double all = 0;
        double source = 0;
        double target = 0;
    };
    /// Sums over the ways on from a cell behind a bead, a source segment alone, a target segment alone.
    struct Backward {
        double bead = 0;
        double source = 0;
        double target = 0;
    };

    void sumForward(const std::stop_token& stop);
    void sumBackward(const std::stop_token& stop);
    void sumAlone();
    /// Whether the source segment behind a cell may stand alone there; the same for the target's.
    [[nodiscard]] bool mayLeaveSource(std::uint32_t i, std::uint32_t j) const;
    [[nodiscard]] bool mayLeaveTarget(std::uint32_t i, std::uint32_t j) const;
    [[nodiscard]] double beadsInto(std::uint32_t i, std::uint32_t j) const;
    [[nodiscard]] double beadsFrom(std::uint32_t i, std::uint32_t j) const;
    void addBeadsFrom(std::uint32_t i, std::uint32_t j, double least, std::vector<Bead>& beads) const;
    /// The bead of k and l segments that ends in a cell, one of which may be 0 when the other is 1.
    [[nodiscard]] Bead beadInto(const Cell& to, std::uint32_t k, std::uint32_t l) const;

    const Band& band_;
    const BeadScores& scores_;
    std::vector<Forward> forward_;
    std::vector<Backward> backward_;
    std::vector<double> sourceAlone_;
    std::vector<double> targetAlone_;
    double logTotal_ = 0;
};

} // namespace muqabala
