#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace muqabala {

/// The first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7), if any. Works on malformed
/// text; everything below wants valid text. Cost: linear.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view bytes);

/// Reads valid UTF-8 code point by code point.
///
///     for (Utf8Reader reader(text); !reader.atEnd();)
///         char32_t c = reader.next();
class Utf8Reader {
public:
    explicit Utf8Reader(std::string_view text, std::size_t offset = 0)
        : text_(text),
          offset_(offset) {}

    [[nodiscard]] bool atEnd() const { return offset_ >= text_.size(); }
    /// Bytes before the next code point.
    [[nodiscard]] std::size_t offset() const { return offset_; }
    /// The next code point, passing over it. There must be one.
    char32_t next();
    /// The next code point without passing over it; 0 at the end.
    [[nodiscard]] char32_t peek() const;

private:
    std::string_view text_;
    std::size_t offset_;
};

void appendUtf8(std::string& text, char32_t codePoint);

/// Number of code points in valid text.
[[nodiscard]] std::size_t countCodePoints(std::string_view text);

/// The line, from 1, on which a byte offset stands. Lines end with LF, CR LF or CR. Cost: linear in the
/// offset.
[[nodiscard]] std::size_t lineOf(std::string_view text, std::size_t offset);

/// Whether a code point is white space of any kind (Unicode White_Space, and U+FEFF, which acts as such).
[[nodiscard]] bool isSpace(char32_t codePoint);

} // namespace muqabala
