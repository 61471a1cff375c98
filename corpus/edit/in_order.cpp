#include "corpus/edit/in_order.h"

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>

namespace muqabala {

namespace {

constexpr std::size_t kMostCells = 1U << 20U;

/// A piece of both sequences, half-open.
struct Piece {
    std::size_t older = 0;
    std::size_t olderEnd = 0;
    std::size_t newer = 0;
    std::size_t newerEnd = 0;

    [[nodiscard]] std::size_t olderSize() const { return olderEnd - older; }
    [[nodiscard]] std::size_t newerSize() const { return newerEnd - newer; }
};

using Place = std::pair<std::size_t, std::size_t>; // in the older sequence and in the newer

/// The longest of those that increase on both sides; they are in the order of the older.
std::vector<Place> longestIncreasing(const std::vector<Place>& places) {
    std::vector<std::size_t> tails; // of the best sequence of each length the last place
    std::vector<std::size_t> before(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(
            tails.begin(), tails.end(), places[i].second,
            [&](std::size_t tail, std::size_t newer) { return places[tail].second < newer; });
        before[i] = at == tails.begin() ? i : *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<Place> longest(tails.size());
    for (std::size_t length = tails.size(), i = tails.empty() ? 0 : tails.back(); length > 0; i = before[i])
        longest[--length] = places[i];
    return longest;
}

class Matching {
public:
    Matching(std::span<const std::uint32_t> older, std::span<const std::uint32_t> newer)
        : older_(older),
          newer_(newer),
          found_(older.size()) {}

    std::vector<std::optional<std::uint32_t>> run() {
        waiting_.push_back({0, older_.size(), 0, newer_.size()});
        while (!waiting_.empty()) {
            Piece piece = waiting_.back();
            waiting_.pop_back();
            match(piece);
        }
        return std::move(found_);
    }

private:
    void match(Piece piece) {
        trim(piece);
        if (piece.olderSize() == 0 || piece.newerSize() == 0)
            return;
        if (piece.newerSize() < kMostCells / (piece.olderSize() + 1))
            matchLongest(piece);
        else
            partAtSingles(piece);
    }

    [[nodiscard]] bool areEqual(std::size_t older, std::size_t newer) const {
        return older_[older] == newer_[newer];
    }

    void keep(std::size_t older, std::size_t newer) { found_[older] = static_cast<std::uint32_t>(newer); }

    /// What is equal at both ends.
    void trim(Piece& piece) {
        while (piece.olderSize() > 0 && piece.newerSize() > 0 && areEqual(piece.older, piece.newer))
            keep(piece.older++, piece.newer++);
        while (piece.olderSize() > 0 && piece.newerSize() > 0 &&
               areEqual(piece.olderEnd - 1, piece.newerEnd - 1))
            keep(--piece.olderEnd, --piece.newerEnd);
    }

    /// The longest common subsequence by the textbook's table, from the end.
    void matchLongest(const Piece& piece) {
        const std::size_t width = piece.newerSize() + 1;
        std::vector<std::uint32_t> longest((piece.olderSize() + 1) * width);
        for (std::size_t i = piece.olderSize(); i-- > 0;) {
            for (std::size_t j = piece.newerSize(); j-- > 0;)
                longest[i * width + j] =
                    areEqual(piece.older + i, piece.newer + j)
                        ? longest[(i + 1) * width + j + 1] + 1
                        : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
        }
        for (std::size_t i = 0, j = 0; i < piece.olderSize() && j < piece.newerSize();) {
            if (areEqual(piece.older + i, piece.newer + j))
                keep(piece.older + i++, piece.newer + j++);
            else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1])
                ++i;
            else
                ++j;
        }
    }

    void partAtSingles(const Piece& piece) {
        Piece next = piece;
        for (const auto& [older, newer] : longestIncreasing(singles(piece))) {
            keep(older, newer);
            next.olderEnd = older;
            next.newerEnd = newer;
            waiting_.push_back(next);
            next = {older + 1, piece.olderEnd, newer + 1, piece.newerEnd};
        }
        if (next.olderSize() < piece.olderSize())
            waiting_.push_back(next);
    }

    /// Units that are alone of their kind in the piece, on both sides.
    [[nodiscard]] std::vector<Place> singles(const Piece& piece) const {
        struct Count {
            std::size_t older = 0;
            std::size_t newer = 0;
            std::size_t newerPlace = 0;
        };
        std::unordered_map<std::uint32_t, Count> counts;
        for (std::size_t i = piece.older; i < piece.olderEnd; ++i)
            ++counts[older_[i]].older;
        for (std::size_t j = piece.newer; j < piece.newerEnd; ++j) {
            Count& count = counts[newer_[j]];
            ++count.newer;
            count.newerPlace = j;
        }
        std::vector<Place> places;
        for (std::size_t i = piece.older; i < piece.olderEnd; ++i) {
            const Count& count = counts[older_[i]];
            if (count.older == 1 && count.newer == 1)
                places.emplace_back(i, count.newerPlace);
        }
        return places;
    }

    std::span<const std::uint32_t> older_;
    std::span<const std::uint32_t> newer_;
    std::vector<std::optional<std::uint32_t>> found_;
    std::vector<Piece> waiting_;
};

} // namespace

std::vector<std::optional<std::uint32_t>> matchInOrder(std::span<const std::uint32_t> older,
                                                       std::span<const std::uint32_t> newer) {
    return Matching(older, newer).run();
}

} // namespace muqabala
