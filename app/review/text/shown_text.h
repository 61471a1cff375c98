#pragma once

#include "corpus/document.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace muqabala::review {

/// A piece of a document as it is shown: UTF-16, its line breaks, tabs and controls as blanks, with the way
/// between positions in it and bytes of the document. The only place where the two kinds of offset meet.
class ShownText {
public:
    ShownText() = default;
    ShownText(const Document& document, TextSpan span);

    [[nodiscard]] const QString& text() const& { return text_; }
    const QString& text() && = delete;
    [[nodiscard]] TextSpan span() const { return span_; }

    /// Where the character that holds a byte of the document begins; bytes outside go to the nearer end.
    [[nodiscard]] int positionOf(std::uint32_t byte) const;
    /// The byte of the document at a position, 0 to the text's length.
    [[nodiscard]] std::uint32_t byteAt(int position) const;

private:
    TextSpan span_;
    QString text_;
    std::vector<std::uint32_t> bytes_; ///< for each UTF-16 unit and the end: its byte in the document
};

/// UTF-8 of the core as a QString.
[[nodiscard]] QString toQString(std::string_view utf8);

/// The text in directional isolates: it does not disturb the order of what stands around it.
[[nodiscard]] QString isolated(const QString& text);

} // namespace muqabala::review
