#pragma once

#include "corpus/edit/edit.h"

#include <random>

namespace muqabala {

using Random = std::mt19937;

/// A number from 0 to `most`.
[[nodiscard]] std::uint32_t pick(Random& random, std::size_t most);

/// Two texts of this many paragraphs at most, aligned somehow, with findings, verdicts and notes.
[[nodiscard]] Project randomProject(Random& random, std::uint32_t paragraphs);

/// A step that fits the project, of any kind of edit; now and then it reads other texts.
[[nodiscard]] Change randomChange(Random& random, const Project& project);

} // namespace muqabala
