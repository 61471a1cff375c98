#pragma once

#include "align/divergence/ledger.h"
#include "corpus/export/table.h"
#include "corpus/project.h"

#include <cstddef>
#include <vector>

namespace muqabala::cli {

/// The entries of a ledger that are used at least so often, a row for each rendering of a term. Columns:
/// term, kind, uses, rendering, naming, count, and the numbers of the pairs where it stands.
[[nodiscard]] Table ledgerTable(const Project& project, const std::vector<LedgerEntry>& ledger,
                                std::size_t leastUses);

} // namespace muqabala::cli
