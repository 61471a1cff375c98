#pragma once

#include "corpus/alignment.h"
#include "corpus/document.h"

#include <vector>

namespace muqabala {

/// Which paragraphs correspond, read off how their segments do: paragraphs that share a bead belong together,
/// and so do those between them. The probability of a paragraph bead is the mean of those of its segments'
/// beads. Cost: linear.
[[nodiscard]] ParagraphAlignment alignParagraphs(const Document& source, const Document& target,
                                                 const std::vector<Bead>& beads);

} // namespace muqabala
