#pragma once

#include "corpus/index.h"

#include <cassert>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace muqabala {

/// Which units of the texts correspond.
enum class Level { Sentence, Paragraph };

/// What a person says of a pair.
enum class PairStatus {
    Unconfirmed, ///< nobody has looked, or nobody has said
    Confirmed,   ///< these belong together: never changed by the aligner again
    Rejected,    ///< these do not belong together; whoever exports leaves the pair out
};

/// Neighbouring units of the source that correspond to neighbouring units of the target. One side may be
/// empty (nothing corresponds), never both.
template <class S, class T>
struct BasicBead {
    Range<S> source;
    Range<T> target;
    double probability = 1.0; ///< that exactly these units correspond to each other, 0 to 1
    PairStatus status = PairStatus::Unconfirmed;

    [[nodiscard]] bool isOneSided() const { return source.isEmpty() || target.isEmpty(); }

    friend bool operator==(const BasicBead&, const BasicBead&) = default;
};

/// How two texts correspond: beads that tile both of them. Invariant: the first bead begins at 0 on both
/// sides, each following one begins where the one before it ends, and none is empty on both sides.
///
/// Its one edit is splice; merging, splitting and moving a boundary are all splices, and the undo of a
/// splice is the splice of its result.
template <class S, class T>
class BasicAlignment {
public:
    using Bead = BasicBead<S, T>;

    BasicAlignment() = default;
    explicit BasicAlignment(std::vector<Bead> beads)
        : beads_(std::move(beads)) {
        assert(tiles(beads_));
    }

    [[nodiscard]] const std::vector<Bead>& beads() const& { return beads_; }
    std::vector<Bead> beads() && { return std::move(beads_); }

    /// Puts `replacement` in the place of `count` beads from `first` on and returns what stood there. The
    /// replacement covers the same ranges as the beads it replaces. Cost: linear in the beads behind.
    [[nodiscard]] std::vector<Bead> splice(std::size_t first, std::size_t count,
                                           std::span<const Bead> replacement) {
        assert(first + count <= beads_.size());
        const auto begin = beads_.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = begin + static_cast<std::ptrdiff_t>(count);
        std::vector<Bead> removed(begin, end);
        const auto gap = beads_.erase(begin, end);
        beads_.insert(gap, replacement.begin(), replacement.end());
        assert(tiles(beads_));
        return removed;
    }

    /// Whether beads follow each other without gap or overlap from 0 on, and none is empty on both sides.
    [[nodiscard]] static bool tiles(std::span<const Bead> beads) {
        S source;
        T target;
        for (const Bead& bead : beads) {
            if (bead.source.begin != source || bead.target.begin != target)
                return false;
            if (bead.source.end < source || bead.target.end < target)
                return false;
            if (bead.source.isEmpty() && bead.target.isEmpty())
                return false;
            source = bead.source.end;
            target = bead.target.end;
        }
        return true;
    }

    friend bool operator==(const BasicAlignment&, const BasicAlignment&) = default;

private:
    std::vector<Bead> beads_;
};

using Bead = BasicBead<SourceIndex, TargetIndex>;
using Alignment = BasicAlignment<SourceIndex, TargetIndex>;
using ParagraphBead = BasicBead<SourceParagraphIndex, TargetParagraphIndex>;
using ParagraphAlignment = BasicAlignment<SourceParagraphIndex, TargetParagraphIndex>;

} // namespace muqabala
