#pragma once

#include "corpus/edit/edit.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace muqabala {

/// What a person does to an alignment, as changes of a project: pure functions that say which edits do it,
/// for whoever applies them. All of them give nothing when the thing cannot be done or is so already.
///
/// Pairs are beads by their number from 0, of sentences or of paragraphs. A pair that comes about has the
/// probability kUnknownProbability and is unconfirmed, also when a confirmed pair was its matter: who edits
/// by hand may. A pair whose ranges stay as they are keeps probability and status. A pair that is left empty
/// on both sides is gone.
///
/// Crossings hold under every change: one whose segments would no longer be alone goes in the same change.
/// When a change makes new pairs of paragraphs, sentence pairs that reach over their edges are cut there; a
/// change of sentence pairs leaves the paragraphs as they are. Cost: linear in the pairs concerned.

/// Where a text moves among the pairs.
enum class Move { Up, Down };

/// Pairs [first, last] as one.
[[nodiscard]] std::optional<Change> mergePairs(const Project& project, Level level, std::size_t first,
                                               std::size_t last);
[[nodiscard]] std::optional<Change> mergeWithNext(const Project& project, Level level, std::size_t pair);
[[nodiscard]] std::optional<Change> mergeWithPrevious(const Project& project, Level level, std::size_t pair);

/// The first units behind a cut, by their numbers in the texts.
struct SplitPlace {
    std::uint32_t source = 0;
    std::uint32_t target = 0;

    friend bool operator==(const SplitPlace&, const SplitPlace&) = default;
};

/// Where a pair is best cut: between units on both sides where it has several, and where the shares of the
/// two texts before the cut are most alike by length. Nothing for a pair of one unit, or of one and one
/// (unlink).
[[nodiscard]] std::optional<SplitPlace> splitPlace(const Project& project, Level level, std::size_t pair);
/// The pair as two, cut at a place within it; neither may be empty.
[[nodiscard]] std::optional<Change> splitPair(const Project& project, Level level, std::size_t pair,
                                              SplitPlace place);
/// The same where it is best cut.
[[nodiscard]] std::optional<Change> splitPair(const Project& project, Level level, std::size_t pair);

/// The first unit of a side goes up to the pair before, or its last down to the next.
[[nodiscard]] std::optional<Change> moveBoundary(const Project& project, Level level, std::size_t pair,
                                                 Side side, Move move);

/// From this pair on the texts of a side move one pair up or down. The first pair that is empty on the side,
/// or the end of the texts, takes the move up; so does a confirmed pair, which stays as it is. Upwards the
/// text of the first joins that of the pair before.
[[nodiscard]] std::optional<Change> shift(const Project& project, Level level, std::size_t pair, Side side,
                                          Move move);

/// The side of this pair is empty, and its text and all below move one pair down, gaps too, as far as the
/// next confirmed pair or the end.
[[nodiscard]] std::optional<Change> insertEmpty(const Project& project, Level level, std::size_t pair,
                                                Side side);

/// The targets of this pair and the next are exchanged. Where both pairs have both sides, the first source
/// gets the second target and the first target crosses to the second source (among paragraphs their
/// segments cross).
[[nodiscard]] std::optional<Change> swapTargets(const Project& project, Level level, std::size_t pair);

/// The two sides of the pair as two pairs, source first; of a pair in a crossing: the crossing goes.
[[nodiscard]] std::optional<Change> unlink(const Project& project, Level level, std::size_t pair);

/// The source of one pair belongs to the target of another. They become a pair where nothing stands between
/// them but texts of one side, otherwise a crossing; what they corresponded to before is left alone.
[[nodiscard]] std::optional<Change> linkCrossing(const Project& project, Level level, std::size_t sourcePair,
                                                 std::size_t targetPair);

/// What a person says of pairs [first, last]. A crossing and the sentence pairs it joins are one matter: they
/// have their status together.
[[nodiscard]] std::optional<Change> confirm(const Project& project, Level level, std::size_t first,
                                            std::size_t last);
[[nodiscard]] std::optional<Change> unconfirm(const Project& project, Level level, std::size_t first,
                                              std::size_t last);
[[nodiscard]] std::optional<Change> reject(const Project& project, Level level, std::size_t first,
                                           std::size_t last);
/// Confirms all pairs before this one that are neither confirmed nor rejected.
[[nodiscard]] std::optional<Change> confirmAllBefore(const Project& project, Level level, std::size_t pair);

/// The segment at a byte of the text is cut there, its pair then has one more; both parts are without white
/// space around them, and neither is blank. As the pair's texts are the same, it keeps its status.
[[nodiscard]] std::optional<Change> splitSentence(const Project& project, Side side, std::uint32_t byte);
/// A segment and the next, of one paragraph, as one; their pairs are merged if they are of two.
[[nodiscard]] std::optional<Change> joinSentences(const Project& project, Side side, std::uint32_t segment);

/// Beads found anew in the place of pairs [first, last], of which they cover the ranges, and crossings in the
/// place of those within them. Confirmed pairs and crossings stay; a new bead that reaches into a confirmed
/// pair is cut there. A rejected pair that is found again stays rejected.
[[nodiscard]] std::optional<Change> replaceBeads(const Project& project, std::size_t first, std::size_t last,
                                                 const std::vector<Bead>& beads,
                                                 const std::vector<Bead>& crossings = {});
/// The same of paragraphs; sentence pairs are left as they are, to be replaced along with them.
[[nodiscard]] std::optional<Change> replaceParagraphBeads(const Project& project, std::size_t first,
                                                          std::size_t last,
                                                          const std::vector<ParagraphBead>& beads);

} // namespace muqabala
