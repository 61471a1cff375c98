#include "corpus/edit/edit.h"

#include "corpus/edit/segment_edits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muqabala {

namespace {

struct KindName {
    ChangeKind kind;
    std::string_view name;
};

constexpr std::array kKindNames{
    KindName{ChangeKind::Merge, "merge"},
    KindName{ChangeKind::Split, "split"},
    KindName{ChangeKind::SplitSentence, "split-sentence"},
    KindName{ChangeKind::JoinSentences, "join-sentences"},
    KindName{ChangeKind::MoveBoundary, "move-boundary"},
    KindName{ChangeKind::Shift, "shift"},
    KindName{ChangeKind::Swap, "swap"},
    KindName{ChangeKind::Unlink, "unlink"},
    KindName{ChangeKind::LinkCrossing, "link-crossing"},
    KindName{ChangeKind::InsertEmpty, "insert-empty"},
    KindName{ChangeKind::Confirm, "confirm"},
    KindName{ChangeKind::Unconfirm, "unconfirm"},
    KindName{ChangeKind::Reject, "reject"},
    KindName{ChangeKind::Realign, "realign"},
    KindName{ChangeKind::AcceptNote, "accept-note"},
    KindName{ChangeKind::DismissNote, "dismiss-note"},
    KindName{ChangeKind::ReopenNote, "reopen-note"},
    KindName{ChangeKind::ChangeNote, "change-note"},
    KindName{ChangeKind::WriteNote, "write-note"},
    KindName{ChangeKind::RemoveNote, "remove-note"},
    KindName{ChangeKind::ReadAgain, "read-again"},
};

/// Makes one edit; each overload returns what takes it back.
class Editor {
public:
    explicit Editor(Project& project)
        : project_(project) {}

    Edit operator()(const BeadSplice& splice) {
        return BeadSplice{splice.first, splice.beads.size(),
                          project_.alignment.splice(splice.first, splice.count, splice.beads)};
    }

    Edit operator()(const ParagraphSplice& splice) {
        return ParagraphSplice{splice.first, splice.beads.size(),
                               project_.paragraphs.splice(splice.first, splice.count, splice.beads)};
    }

    Edit operator()(CrossingsChange change) {
        std::swap(project_.crossings, change.crossings);
        return change;
    }

    Edit operator()(const SegmentSplit& split) { return splitSegment(project_, split); }
    Edit operator()(const SegmentJoin& join) { return joinSegments(project_, join); }

    Edit operator()(VerdictChange change) {
        std::vector<Verdict>& verdicts = project_.verdicts;
        const auto at = std::lower_bound(
            verdicts.begin(), verdicts.end(), change.divergence,
            [](const Verdict& verdict, const std::string& id) { return verdict.divergence < id; });
        const bool isThere = at != verdicts.end() && at->divergence == change.divergence;
        VerdictChange inverse{change.divergence, isThere ? std::optional(*at) : std::nullopt};
        if (isThere && change.verdict)
            *at = std::move(*change.verdict);
        else if (isThere)
            verdicts.erase(at);
        else if (change.verdict)
            verdicts.insert(at, std::move(*change.verdict));
        return inverse;
    }

    Edit operator()(NoteChange change) {
        std::vector<Note>& notes = project_.notes;
        const auto at =
            std::find_if(notes.begin(), notes.end(), [&](const Note& note) { return note.id == change.id; });
        if (at == notes.end())
            return insert(std::move(change));
        NoteChange inverse{change.id, static_cast<std::size_t>(at - notes.begin()), *at};
        if (change.note)
            *at = std::move(*change.note);
        else
            notes.erase(at);
        return inverse;
    }

    Edit operator()(ProjectChange change) {
        std::swap(project_, change.project);
        return change;
    }

private:
    Edit insert(NoteChange change) {
        if (change.note)
            project_.notes.insert(project_.notes.begin() + static_cast<std::ptrdiff_t>(change.place),
                                  std::move(*change.note));
        return NoteChange{std::move(change.id), change.place, std::nullopt};
    }

    Project& project_;
};

} // namespace

std::string_view changeName(ChangeKind kind) {
    const auto found = std::find_if(kKindNames.begin(), kKindNames.end(),
                                    [&](const KindName& entry) { return entry.kind == kind; });
    return found == kKindNames.end() ? std::string_view() : found->name;
}

std::optional<ChangeKind> changeByName(std::string_view name) {
    const auto found = std::find_if(kKindNames.begin(), kKindNames.end(),
                                    [&](const KindName& entry) { return entry.name == name; });
    return found == kKindNames.end() ? std::nullopt : std::optional(found->kind);
}

Edit apply(Project& project, Edit edit) {
    return std::visit([&](auto&& value) { return Editor(project)(std::forward<decltype(value)>(value)); },
                      std::move(edit));
}

Change apply(Project& project, Change change) {
    Change inverse{change.kind, change.level, change.pair, {}};
    inverse.edits.reserve(change.edits.size());
    for (Edit& edit : change.edits)
        inverse.edits.push_back(apply(project, std::move(edit)));
    std::reverse(inverse.edits.begin(), inverse.edits.end());
    return inverse;
}

std::optional<Change> applyIfFits(Project& project, Change change) {
    Change inverse{change.kind, change.level, change.pair, {}};
    for (Edit& edit : change.edits) {
        if (!fits(project, edit)) {
            std::reverse(inverse.edits.begin(), inverse.edits.end());
            (void)apply(project, std::move(inverse));
            return std::nullopt;
        }
        inverse.edits.push_back(apply(project, std::move(edit)));
    }
    std::reverse(inverse.edits.begin(), inverse.edits.end());
    return inverse;
}

} // namespace muqabala
