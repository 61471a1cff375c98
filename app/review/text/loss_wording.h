#pragma once

#include "corpus/edit/carry_over.h"

#include <QString>

namespace muqabala::review {

/// What could not be kept when the texts were read again, in a line that names it: a pair by its first words,
/// a note by its comment or words.
[[nodiscard]] QString lineOf(const Loss& loss, const Project& older);

} // namespace muqabala::review
