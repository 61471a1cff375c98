#pragma once

#include "corpus/project.h"
#include "corpus/remark.h"

#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// What people said of a project, as the written files tell it.

/// Whether anybody has said anything: of a pair, of a finding, or in a note of their own. Only then do files
/// have the places where it stands.
[[nodiscard]] bool isReviewed(const Project& project);

/// The remarks that a reader is told: all but those that somebody dismissed.
[[nodiscard]] std::vector<Remark> reportedRemarks(const Project& project);

/// "unconfirmed", "confirmed", "rejected".
[[nodiscard]] std::string_view statusName(PairStatus status);

/// What became of a remark: "open", "accepted", "dismissed", or "own" for a note that a person wrote.
[[nodiscard]] std::string_view standingName(const Remark& remark);

/// What a remark says: the check's reason in a language, or the person's own words.
[[nodiscard]] std::string_view sayingOf(const Remark& remark, const Language& language);

/// What a person added to a finding; empty for an own note, which says it itself.
[[nodiscard]] std::string_view commentOn(const Remark& remark);

} // namespace muqabala
