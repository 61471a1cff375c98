#pragma once

#include "corpus/project.h"

#include <string>

namespace muqabala::store {

/// What contradicts itself in a project that came from outside, as a clause; empty when nothing does. Sound
/// is: texts valid; paragraphs, segments and words in order, within their texts, on code point boundaries;
/// segments within their paragraphs; alignments that tile and cover the texts (or are empty); probabilities
/// from 0 to 1; ids where they are wanted, once. Cost: linear.
[[nodiscard]] std::string flawOf(const Project& project);

} // namespace muqabala::store
