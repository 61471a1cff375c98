#pragma once

#include "app/review/report/pdf_report.h"
#include "corpus/remark.h"

#include <QString>

namespace muqabala::review {

/// The words of a report on paper, as rich text.

/// Titles and front matter of both texts, who has reviewed and when.
[[nodiscard]] QString reportHeading(const Project& project, const ReportOptions& options);

/// Counts by category and severity, and what they come to.
[[nodiscard]] QString reportScorecard(const Project& project);

/// One remark: kind, words, reason, comment, suggestion.
[[nodiscard]] QString reportNote(const Project& project, const Remark& remark);

} // namespace muqabala::review
