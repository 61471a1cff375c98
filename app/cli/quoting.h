#pragma once

#include "corpus/project.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala::cli {

/// On which line, from 1, a place of a text stands; many places of one text at a time.
class LineNumbers {
public:
    explicit LineNumbers(std::string_view text);

    [[nodiscard]] std::size_t at(TextSpan span) const;

private:
    std::vector<std::size_t> ends_;
};

/// The characters of a span in quotation marks and an isolate, on one line; what is longer than 120
/// characters is cut at a word.
[[nodiscard]] std::string quoted(const Document& document, TextSpan span);

/// "Pair 12 · English line 43 · Arabic line 9", of the pair that is `pair` others behind the first.
[[nodiscard]] std::string pairHeading(const Project& project, std::size_t pair,
                                      const LineNumbers& sourceLines, const LineNumbers& targetLines);

} // namespace muqabala::cli
