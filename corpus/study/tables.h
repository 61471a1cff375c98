#pragma once

#include "corpus/export/table.h"
#include "corpus/review/scorecard.h"
#include "corpus/study/concordance.h"
#include "corpus/study/statistics.h"

#include <vector>

namespace muqabala {

/// What is studied as tables, to be copied and written. Heads are in English, figures with a point.

/// Each figure of the statistics on a line: what of, name, value ("source", "words", "1204").
[[nodiscard]] Table figuresTable(const TextStatistics& statistics);
/// Lengths along the text: pair from 1, code points on either side, their ratio where there is one.
[[nodiscard]] Table lengthsTable(const TextStatistics& statistics);
/// Notes by category, severity and what was said of them.
[[nodiscard]] Table notesTable(const TextStatistics& statistics);
/// A line for each place, the pair counted from 1.
[[nodiscard]] Table concordanceTable(const std::vector<ConcordanceLine>& lines);
/// A line for each category, the sums, and what they come to.
[[nodiscard]] Table scorecardTable(const Scorecard& card);

} // namespace muqabala
