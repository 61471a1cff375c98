#pragma once

#include "app/review/appearance.h"
#include "app/review/models/reading_page.h"
#include "corpus/export/export.h"
#include "corpus/project.h"
#include "corpus/result.h"

#include <QString>

namespace muqabala::review {

/// What a report on paper shows.
struct ReportOptions {
    ReportedPairs pairs = ReportedPairs::All;
    ShownNotes notes;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< where the reader begins, the original stands
    QString reviser;                                 ///< who has reviewed; left out when empty
    QString date;                                    ///< of the report; left out when empty
};

/// Writes the reviewed text as a PDF file of A4 pages: front matter, scorecard, the pairs as the window shows
/// them on paper, and below each pair its notes. Whole or not at all. Error: CannotWrite.
[[nodiscard]] Status writePdfReport(const Project& project, const Appearance& appearance,
                                    const ReportOptions& options, const QString& path);

} // namespace muqabala::review
