#pragma once

#include "corpus/document.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muqabala {

/// Parts of a document as one line: each line break, with the white space around it, becomes a single space
/// (hard-wrapped text), and the parts are joined by one. Everything else is as it stands in the document.
class FlatText {
public:
    FlatText(const Document& document, std::span<const TextSpan> parts);

    [[nodiscard]] const std::string& text() const& { return text_; }
    [[nodiscard]] std::string text() && { return std::move(text_); }

    /// Where a span of the document lies in `text`, as far as it is in it; absent when it is not.
    /// Cost: logarithmic.
    [[nodiscard]] std::optional<TextSpan> find(TextSpan original) const;

private:
    void append(const Document& document, TextSpan part);
    void put(std::string_view bytes, std::uint32_t origin);

    std::string text_;
    std::vector<std::uint32_t>
        origins_;           ///< for each byte of text_, where its character begins in the document
    std::uint32_t end_ = 0; ///< of the last part, in the document
};

} // namespace muqabala
