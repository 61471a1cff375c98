#pragma once

#include "corpus/edit/edit.h"
#include "corpus/remark.h"

#include <optional>
#include <string>
#include <string_view>

namespace muqabala {

/// All that a person may say of a remark, in one value: what is shown of it and what can be changed.
struct Judgement {
    VerdictKind standing = VerdictKind::Open; ///< of no effect on a person's own note
    Category category{};
    Severity severity{};
    std::string comment;
    std::string suggestion;
    bool isRepeated = false;

    friend bool operator==(const Judgement&, const Judgement&) = default;
};

[[nodiscard]] Judgement judgementOf(const Remark& remark);

/// The change after which a remark is judged so; nothing when it is judged so already. What agrees with the
/// check is not said again, and a verdict that says nothing goes. An own note stays its author's.
[[nodiscard]] std::optional<Change> judge(const Remark& remark, const Judgement& judgement,
                                          const Authorship& by);

/// An id that no note of the project has, from the time it was written.
[[nodiscard]] std::string newNoteId(const Project& project, const Authorship& by);

/// A note behind all there are. Its id is new.
[[nodiscard]] Change writeNote(const Project& project, Note note);
/// Nothing when there is no note of this id.
[[nodiscard]] std::optional<Change> removeNote(const Project& project, std::string_view id);

} // namespace muqabala
