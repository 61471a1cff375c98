#pragma once

#include "corpus/document.h"
#include "corpus/import/bead_table.h"
#include "corpus/result.h"

#include <string>

namespace muqabala::app {

/// Pairs that the user has confirmed, from a file in the layout of beads; none when the path is empty.
/// Errors: those of readFile, MalformedData.
[[nodiscard]] Result<NumberedBeads> loadAnchors(const std::string& path);

/// Whether the anchors can be kept in an alignment of these texts, which are segmented. Error: Contradictory,
/// with the line of the anchor at fault.
[[nodiscard]] Status checkAnchors(const NumberedBeads& anchors, const Document& source,
                                  const Document& target);

} // namespace muqabala::app
