// Moving texts of one side among the pairs.

#include "corpus/edit/alignment_edits.h"
#include "corpus/edit/pair_rows.h"

#include <utility>

namespace muqabala {

namespace {

/// What of the pairs behind one takes the move of a column up.
enum class Absorber { Gap, ConfirmedPair };

bool isEmptyOn(const Project& project, Level level, std::size_t pair, Side side) {
    return rowsOf(project, level, {pair, 1}).front().on(side) == 0;
}

/// The first pair behind this one that is confirmed or, when gaps absorb, empty on the side; else the number
/// of pairs.
std::size_t absorberBehind(const Project& project, Level level, std::size_t pair, Side side,
                           Absorber absorber) {
    std::size_t next = pair + 1;
    for (; next < pairCount(project, level); ++next) {
        if (isConfirmed(project, level, next) ||
            (absorber == Absorber::Gap && isEmptyOn(project, level, next, side)))
            break;
    }
    return next;
}

/// The side's texts one row down; the first row is left empty on it, and the last is empty before.
void moveDown(PairRows& rows, Side side) {
    for (std::size_t i = rows.size() - 1; i > 0; --i)
        rows[i].on(side) = rows[i - 1].on(side);
    rows.front().on(side) = 0;
}

/// One row up; the first takes the second's too, and the last is left empty.
void moveUp(PairRows& rows, Side side) {
    rows.front().on(side) += rows[1].on(side);
    for (std::size_t i = 1; i + 1 < rows.size(); ++i)
        rows[i].on(side) = rows[i + 1].on(side);
    rows.back().on(side) = 0;
}

std::optional<Change> shiftDown(const Project& project, ChangeKind kind, Level level, std::size_t pair,
                                Side side, Absorber absorber) {
    if (isEmptyOn(project, level, pair, side))
        return std::nullopt;
    const std::size_t end = absorberBehind(project, level, pair, side, absorber);
    const bool goesIntoPair = end < pairCount(project, level) && !isConfirmed(project, level, end);
    const PairWindow window{pair, end - pair + (goesIntoPair ? 1 : 0)};
    PairRows rows = rowsOf(project, level, window);
    if (!goesIntoPair)
        rows.emplace_back();
    moveDown(rows, side);
    return changeFor(project, {kind, level, pair, window, std::move(rows), {}});
}

std::optional<Change> shiftUp(const Project& project, Level level, std::size_t pair, Side side) {
    const bool pullsIntoGap = isEmptyOn(project, level, pair, side);
    if (pair == 0 && !pullsIntoGap)
        return std::nullopt;
    const std::size_t first = pullsIntoGap ? pair : pair - 1;
    const std::size_t end = absorberBehind(project, level, pair, side, Absorber::Gap);
    PairRows rows = rowsOf(project, level, {first, end - first});
    if (rows.size() < 2)
        return std::nullopt;
    moveUp(rows, side);
    return changeFor(project, {ChangeKind::Shift, level, pair, {first, end - first}, std::move(rows), {}});
}

} // namespace

std::optional<Change> moveBoundary(const Project& project, Level level, std::size_t pair, Side side,
                                   Move move) {
    const std::size_t count = pairCount(project, level);
    const bool hasNeighbour = move == Move::Up ? pair > 0 && pair < count : pair + 1 < count;
    if (!hasNeighbour || isEmptyOn(project, level, pair, side))
        return std::nullopt;
    const PairWindow window{move == Move::Up ? pair - 1 : pair, 2};
    PairRows rows = rowsOf(project, level, window);
    PairRow& from = move == Move::Up ? rows.back() : rows.front();
    PairRow& to = move == Move::Up ? rows.front() : rows.back();
    --from.on(side);
    ++to.on(side);
    return changeFor(project, {ChangeKind::MoveBoundary, level, pair, window, std::move(rows), {}});
}

std::optional<Change> shift(const Project& project, Level level, std::size_t pair, Side side, Move move) {
    if (pair >= pairCount(project, level))
        return std::nullopt;
    return move == Move::Up ? shiftUp(project, level, pair, side)
                            : shiftDown(project, ChangeKind::Shift, level, pair, side, Absorber::Gap);
}

std::optional<Change> insertEmpty(const Project& project, Level level, std::size_t pair, Side side) {
    if (pair >= pairCount(project, level))
        return std::nullopt;
    return shiftDown(project, ChangeKind::InsertEmpty, level, pair, side, Absorber::ConfirmedPair);
}

} // namespace muqabala
