#pragma once

#include "corpus/result.h"
#include "corpus/store/database.h"
#include "corpus/store/project_file.h"

namespace muqabala::store {

/// All that the tables hold, believed only as far as it is sound. Error: DamagedProject, and those of
/// reading. To be called within a transaction.
[[nodiscard]] Result<StoredProject> readStored(const Database& database);

} // namespace muqabala::store
