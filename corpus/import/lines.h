#pragma once

#include "corpus/index.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace muqabala {

/// A line that is not blank.
struct Line {
    TextSpan span;            ///< without the white space and stray controls around it
    std::uint64_t number = 0; ///< in the file, from 1; blank lines count

    friend bool operator==(const Line&, const Line&) = default;
};

struct Lines {
    std::vector<Line> lines; ///< those that are not blank
    std::uint64_t count = 0; ///< of all lines of the file
};

/// Lines end with LF, CR LF or CR. One that holds only white space (a no-break space, say) or invisible
/// characters is blank.
[[nodiscard]] Lines splitLines(std::string_view text);

} // namespace muqabala
