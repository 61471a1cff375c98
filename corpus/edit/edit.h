#pragma once

#include "corpus/project.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace muqabala {

/// The edits of a project. Each is a value that holds the other state of what it changes: applying it gives
/// the edit that takes it back, so undo and redo are the same function. They are addressed as the project
/// stands when they are applied.

/// Beads in the place of `count` beads from `first` on; they cover the same segments.
struct BeadSplice {
    std::size_t first = 0;
    std::size_t count = 0;
    std::vector<Bead> beads;

    friend bool operator==(const BeadSplice&, const BeadSplice&) = default;
};

/// The same of the paragraphs.
struct ParagraphSplice {
    std::size_t first = 0;
    std::size_t count = 0;
    std::vector<ParagraphBead> beads;

    friend bool operator==(const ParagraphSplice&, const ParagraphSplice&) = default;
};

/// Other crossings in the place of all there are.
struct CrossingsChange {
    std::vector<Bead> crossings; ///< by source

    friend bool operator==(const CrossingsChange&, const CrossingsChange&) = default;
};

/// Two segments in the place of one. Its bead grows by the second.
struct SegmentSplit {
    Side side{};
    std::uint32_t segment = 0;
    TextSpan first; ///< without white space around them, both in the segment's span
    TextSpan second;

    friend bool operator==(const SegmentSplit&, const SegmentSplit&) = default;
};

/// One segment in the place of this and the next, which are of one paragraph, one bead and one crossing if
/// any.
struct SegmentJoin {
    Side side{};
    std::uint32_t segment = 0; ///< the first of the two

    friend bool operator==(const SegmentJoin&, const SegmentJoin&) = default;
};

/// What is said of a divergence; absent: nothing.
struct VerdictChange {
    std::string divergence;
    std::optional<Verdict> verdict;

    friend bool operator==(const VerdictChange&, const VerdictChange&) = default;
};

/// A note at a place among the notes; absent: none of this id. An id that is there already keeps its place.
struct NoteChange {
    std::string id;
    std::size_t place = 0; ///< of a note that is new
    std::optional<Note> note;

    friend bool operator==(const NoteChange&, const NoteChange&) = default;
};

/// Everything new: other texts, read again.
struct ProjectChange {
    Project project;

    friend bool operator==(const ProjectChange&, const ProjectChange&) = default;
};

using Edit = std::variant<BeadSplice, ParagraphSplice, CrossingsChange, SegmentSplit, SegmentJoin,
                          VerdictChange, NoteChange, ProjectChange>;

/// What a person did, as the menu tells it ("Undo merge of pair 12").
enum class ChangeKind {
    Merge,
    Split,
    SplitSentence,
    JoinSentences,
    MoveBoundary,
    Shift,
    Swap,
    Unlink,
    LinkCrossing,
    InsertEmpty,
    Confirm,
    Unconfirm,
    Reject,
    Realign,
    AcceptNote,
    DismissNote,
    ReopenNote,
    ChangeNote,
    WriteNote,
    RemoveNote,
    ReadAgain,
};

/// "merge", "split-sentence", …: the name in the project file.
[[nodiscard]] std::string_view changeName(ChangeKind kind);
[[nodiscard]] std::optional<ChangeKind> changeByName(std::string_view name);

/// One step of work: edits that are done and undone together, in order.
struct Change {
    ChangeKind kind{};
    Level level = Level::Sentence;
    std::uint32_t pair = 0; ///< number of the pair concerned, from 1, of the first of several; 0: of none
    std::vector<Edit> edits;

    friend bool operator==(const Change&, const Change&) = default;
};

/// Makes the edit and returns the one that takes it back. Precondition: it fits the project as it stands.
/// Cost: linear in the beads or segments behind the place.
[[nodiscard]] Edit apply(Project& project, Edit edit);

/// Makes all edits of a change and returns the change that takes them back, under the same name.
[[nodiscard]] Change apply(Project& project, Change change);

/// Whether the edit can be made of the project as it stands: everything in range, the alignment tiling after
/// it. For edits that come from a file. Cost: as apply.
[[nodiscard]] bool fits(const Project& project, const Edit& edit);

/// Apply for a change that comes from a file. Nothing, and the project as it was, when one of its edits does
/// not fit when its turn comes.
[[nodiscard]] std::optional<Change> applyIfFits(Project& project, Change change);

} // namespace muqabala
