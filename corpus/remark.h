#pragma once

#include "corpus/project.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace muqabala {

/// What there is to read at a place, whoever noted it: a divergence that a check found, with what was said of
/// it, or a person's own note. Refers to the project; made anew whenever that changes.
class Remark {
public:
    Remark(const Divergence& divergence, const Verdict* verdict)
        : divergence_(&divergence),
          verdict_(verdict) {}
    explicit Remark(const Note& note)
        : note_(&note) {}

    /// Null for a person's own note.
    [[nodiscard]] const Divergence* divergence() const { return divergence_; }
    /// Null for what a check found.
    [[nodiscard]] const Note* note() const { return note_; }
    /// Null where nothing was said, and for a person's own note.
    [[nodiscard]] const Verdict* verdict() const { return verdict_; }

    [[nodiscard]] std::string_view id() const;
    /// Those a person gave it, else the check's.
    [[nodiscard]] Category category() const;
    [[nodiscard]] Severity severity() const;
    /// A person's own note counts as accepted.
    [[nodiscard]] VerdictKind standing() const;
    [[nodiscard]] bool isRepeated() const;
    /// A person's words; empty when there are none.
    [[nodiscard]] std::string_view comment() const;
    [[nodiscard]] std::string_view suggestion() const;
    [[nodiscard]] std::string_view author() const;

    /// The words concerned; empty when there are none on that side. For a remark on the whole text: where it
    /// occurs.
    [[nodiscard]] std::span<const TextSpan> spans(Side side) const;
    /// Whether it speaks of the whole translation rather than of a place in it.
    [[nodiscard]] bool isOnDocument() const;

private:
    const Divergence* divergence_ = nullptr;
    const Note* note_ = nullptr;
    const Verdict* verdict_ = nullptr;
};

/// All remarks of a project whose divergence passes, in the order of the texts: those on the whole text
/// first, then by place in the translation. A divergence on which something was said passes always. Cost: n
/// log n.
[[nodiscard]] std::vector<Remark> remarksOf(const Project& project,
                                            const std::function<bool(const Divergence&)>& passes);

} // namespace muqabala
