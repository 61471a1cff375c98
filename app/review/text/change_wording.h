#pragma once

#include "corpus/edit/edit.h"

#include <QString>

namespace muqabala::review {

/// The change as the menu tells it behind "Undo" and "Redo": "merge of pair 12".
[[nodiscard]] QString nameOf(const Change& change);

} // namespace muqabala::review
