#pragma once

#include "align/divergence/ledger.h"
#include "app/collation/collate.h"

#include <vector>

namespace muqabala::app {

/// How the names and labels of the original of an aligned project are rendered. The resources are loaded with
/// Spelling::Load, which brings the tables of the checks. Cost: that of linking the words.
[[nodiscard]] std::vector<LedgerEntry> ledgerOf(const Project& project, const Resources& resources);

} // namespace muqabala::app
