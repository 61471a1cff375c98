#pragma once

#include "corpus/alignment.h"
#include "corpus/document.h"
#include "corpus/note.h"

#include <optional>
#include <string_view>

namespace muqabala::store {

/// The values of enumerations as they stand in project files: "source", "confirmed", …
[[nodiscard]] std::string_view nameOf(Side side);
[[nodiscard]] std::string_view nameOf(Level level);
[[nodiscard]] std::string_view nameOf(PairStatus status);
[[nodiscard]] std::string_view nameOf(ParagraphRole role);
[[nodiscard]] std::string_view nameOf(FrontMatterKind kind);
[[nodiscard]] std::string_view nameOf(VerdictKind kind);
[[nodiscard]] std::string_view nameOf(Category category);
[[nodiscard]] std::string_view nameOf(Severity severity);

/// The other way: nameOf of the value is the name. Absent for all other names.
template <class Value>
[[nodiscard]] std::optional<Value> named(std::string_view name);

} // namespace muqabala::store
