#pragma once

#include "corpus/edit/edit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala::store {

/// The edits of a step as they stand in the journal: JSON, as FORMAT.md tells.
[[nodiscard]] std::string editsAsJson(const std::vector<Edit>& edits);

/// The other way; absent when it is not such JSON. Whether the edits fit a project is another question
/// (fits).
[[nodiscard]] std::optional<std::vector<Edit>> editsFromJson(std::string_view json);

} // namespace muqabala::store
