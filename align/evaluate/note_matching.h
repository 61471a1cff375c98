#pragma once

#include "align/evaluate/accuracy.h"
#include "corpus/index.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace muqabala {

/// A text and its translation in which notes are placed, in code points.
struct Passage {
    std::u32string source;
    std::u32string target;
};

/// A note as notes are compared: by its place and by what it is about. Spans are half-open, in code points of
/// the passage.
struct PlacedNote {
    std::optional<std::uint32_t> passage; ///< index of the passage; absent for a note on the whole document
    std::optional<TextSpan> source;
    std::optional<TextSpan> target;
    std::string category;    ///< "accuracy/omission", …; see categoryName
    std::string cue;         ///< of a gold note: what gives the divergence away; may be empty
    bool isMajor = false;    ///< major or critical
    double confidence = 1.0; ///< 0 to 1
};

/// Spans that cover much of a passage match almost anything in it.
enum class LongSpans {
    Refused, ///< one over more than 40 % of its passage matches only a gold span that does so too
    Allowed, ///< where passages are whole documents
};

/// What must agree for a note to count as the gold one.
enum class Likeness {
    Touching, ///< a letter of either side is shared
    Tight,    ///< a side shares half of its letters (Dice)
    Typed,    ///< touching, and of the same kind
};

/// The gold note that each note found is matched with, and the other way round, one to one.
struct NoteMatching {
    std::vector<std::optional<std::size_t>> goldOf;  ///< by the index of the note found
    std::vector<std::optional<std::size_t>> foundOf; ///< by the index of the gold note
    [[nodiscard]] std::size_t size() const;
};

/// A largest matching of notes found with gold notes in which, where that costs nothing, larger overlaps go
/// first. Deterministic. Cost: notes times gold notes of a passage.
[[nodiscard]] NoteMatching matchNotes(std::span<const PlacedNote> found, std::span<const PlacedNote> gold,
                                      std::span<const Passage> passages, LongSpans longSpans,
                                      Likeness likeness);

/// How notes compare with the gold ones.
struct NoteScores {
    Counts detection;
    Counts tight;
    Counts typed;
    std::uint64_t majors = 0; ///< gold notes that are major or critical
    std::uint64_t majorsFound = 0;
    std::uint64_t majorsTyped = 0; ///< found and of the same kind

    [[nodiscard]] std::uint64_t unmatched() const { return detection.found - detection.right; }
};

/// All three likenesses at once.
[[nodiscard]] NoteScores scoreNotes(std::span<const PlacedNote> found, std::span<const PlacedNote> gold,
                                    std::span<const Passage> passages, LongSpans longSpans);

/// The kind of a category or cue by which notes are typed: "meaning", "omission", "quantity", "form", …
[[nodiscard]] std::string_view noteGroup(std::string_view category);

} // namespace muqabala
