#include "corpus/edit/note_edits.h"

#include <algorithm>
#include <utility>

namespace muqabala {

namespace {

ChangeKind kindOf(const Judgement& before, const Judgement& after) {
    if (before.standing == after.standing)
        return ChangeKind::ChangeNote;
    switch (after.standing) {
    case VerdictKind::Accepted:
        return ChangeKind::AcceptNote;
    case VerdictKind::Dismissed:
        return ChangeKind::DismissNote;
    case VerdictKind::Open:
        break;
    }
    return ChangeKind::ReopenNote;
}

template <class Value>
std::optional<Value> unlessSame(Value said, Value found) {
    return said == found ? std::nullopt : std::optional(said);
}

bool saysNothing(const Verdict& verdict) {
    return verdict.kind == VerdictKind::Open && verdict.comment.empty() && verdict.suggestion.empty() &&
           !verdict.category && !verdict.severity && !verdict.isRepeated;
}

Edit verdictSaying(const Divergence& divergence, const Judgement& judgement, const Authorship& by) {
    Verdict verdict{.divergence = divergence.id,
                    .kind = judgement.standing,
                    .comment = judgement.comment,
                    .suggestion = judgement.suggestion,
                    .category = unlessSame(judgement.category, divergence.category),
                    .severity = unlessSame(judgement.severity, divergence.severity),
                    .isRepeated = judgement.isRepeated,
                    .by = by};
    if (saysNothing(verdict))
        return VerdictChange{divergence.id, std::nullopt};
    return VerdictChange{divergence.id, std::move(verdict)};
}

Edit noteSaying(Note note, const Judgement& judgement, const Authorship& by) {
    note.category = judgement.category;
    note.severity = judgement.severity;
    note.comment = judgement.comment;
    note.suggestion = judgement.suggestion;
    note.isRepeated = judgement.isRepeated;
    note.by.time = by.time;
    std::string id = note.id;
    return NoteChange{std::move(id), 0, std::move(note)};
}

auto noteWithId(const Project& project, std::string_view id) {
    return std::find_if(project.notes.begin(), project.notes.end(),
                        [&](const Note& note) { return note.id == id; });
}

} // namespace

Judgement judgementOf(const Remark& remark) {
    return {.standing = remark.standing(),
            .category = remark.category(),
            .severity = remark.severity(),
            .comment = std::string(remark.comment()),
            .suggestion = std::string(remark.suggestion()),
            .isRepeated = remark.isRepeated()};
}

std::optional<Change> judge(const Remark& remark, const Judgement& judgement, const Authorship& by) {
    const Judgement before = judgementOf(remark);
    Judgement after = judgement;
    if (remark.note() != nullptr)
        after.standing = before.standing;
    if (after == before)
        return std::nullopt;
    Change change{.kind = kindOf(before, after)};
    change.edits.push_back(remark.note() != nullptr ? noteSaying(*remark.note(), after, by)
                                                    : verdictSaying(*remark.divergence(), after, by));
    return change;
}

std::string newNoteId(const Project& project, const Authorship& by) {
    const std::string base = "note-" + by.time;
    std::string id = base;
    for (int next = 2; noteWithId(project, id) != project.notes.end(); ++next)
        id = base + '-' + std::to_string(next);
    return id;
}

Change writeNote(const Project& project, Note note) {
    std::string id = note.id;
    return {.kind = ChangeKind::WriteNote,
            .edits = {NoteChange{std::move(id), project.notes.size(), std::move(note)}}};
}

std::optional<Change> removeNote(const Project& project, std::string_view id) {
    if (noteWithId(project, id) == project.notes.end())
        return std::nullopt;
    return Change{.kind = ChangeKind::RemoveNote, .edits = {NoteChange{std::string(id), 0, std::nullopt}}};
}

} // namespace muqabala
