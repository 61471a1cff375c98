#pragma once

#include "app/review/models/reading_page.h"

#include <QString>

#include <algorithm>

namespace muqabala::review {

/// Text of one side that the reader has marked, from where the mouse went down to where it is.
struct TextSelection {
    Side side = Side::Source;
    std::uint32_t anchor = 0; ///< bytes of the document
    std::uint32_t head = 0;

    [[nodiscard]] TextSpan span() const { return {std::min(anchor, head), std::max(anchor, head)}; }

    friend bool operator==(const TextSelection&, const TextSelection&) = default;
};

/// The shown text of a span: segments of a paragraph parted by blanks, paragraphs by line breaks; what lies
/// between segments or outside the body is left out.
[[nodiscard]] QString shownText(const ReadingPage& page, Side side, TextSpan span);

/// Both sides of a row, a line each.
[[nodiscard]] QString shownText(const ReadingPage& page, int row);

} // namespace muqabala::review
