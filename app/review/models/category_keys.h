#pragma once

#include "corpus/divergence.h"

#include <QChar>

#include <optional>

namespace muqabala::review {

/// The letter that chooses a category, on an English keyboard; each category has one of its own.
[[nodiscard]] QChar keyOf(Category category);
[[nodiscard]] std::optional<Category> categoryAt(QChar letter);

/// The digit that chooses a severity.
[[nodiscard]] int digitOf(Severity severity);
[[nodiscard]] std::optional<Severity> severityAt(int digit);

/// Whether it is a type of ours that MQM has only a wider one for (accuracy/number is a mistranslation
/// there).
[[nodiscard]] bool isExtension(Category category);

} // namespace muqabala::review
