#pragma once

#include "corpus/index.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace muqabala {

/// Words of a line of text that a note concerns.
struct Mark {
    TextSpan span;
    std::uint32_t note = 0; ///< index in Project::divergences
};

/// A stretch of a line that the same notes concern from end to end.
struct MarkedPiece {
    TextSpan span;
    std::vector<std::uint32_t> notes;  ///< in order; empty between marks
    std::vector<std::uint32_t> ending; ///< those of `notes` whose words end with this piece

    friend bool operator==(const MarkedPiece&, const MarkedPiece&) = default;
};

/// Cuts a line wherever a mark begins or ends. Marks are widened to whole words first (a cut inside an Arabic
/// word would tear its letters), and one without words to the words beside it. The pieces tile the line.
[[nodiscard]] std::vector<MarkedPiece> cutAtMarks(std::string_view line, std::span<const Mark> marks);

} // namespace muqabala
