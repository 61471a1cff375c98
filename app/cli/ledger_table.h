#pragma once

#include "align/divergence/ledger.h"
#include "corpus/export/table.h"
#include "corpus/project.h"

#include <vector>

namespace muqabala::cli {

/// The ledgers of several texts, a row for each rendering of a term in a text. Columns: text, term, kind,
/// uses, rendering, naming, count, and the numbers of the pairs where it stands.
class LedgerTable {
public:
    LedgerTable();

    /// Adds the entries of a text that are used at least so often.
    void add(const Project& project, const std::vector<LedgerEntry>& ledger, std::size_t leastUses);

    [[nodiscard]] const Table& table() const { return table_; }

private:
    Table table_;
};

} // namespace muqabala::cli
