#pragma once

#include <compare>
#include <cstdint>

namespace muqabala {

/// A position in one particular sequence. The tag says which: an Index of the source cannot be passed
/// where one of the target is wanted.
template <class Tag>
struct Index {
    std::uint32_t value = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the generated comparison for a null pointer
    friend auto operator<=>(const Index&, const Index&) = default;
};

struct SourceSegmentTag;
struct TargetSegmentTag;
struct SourceParagraphTag;
struct TargetParagraphTag;

using SourceIndex = Index<SourceSegmentTag>;            ///< a segment of the source document
using TargetIndex = Index<TargetSegmentTag>;            ///< a segment of the target document
using SourceParagraphIndex = Index<SourceParagraphTag>; ///< a paragraph of the source document
using TargetParagraphIndex = Index<TargetParagraphTag>; ///< a paragraph of the target document

/// Half-open range [begin, end) of indices of one sequence; begin <= end.
template <class I>
struct Range {
    I begin;
    I end;

    [[nodiscard]] std::uint32_t size() const { return end.value - begin.value; }
    [[nodiscard]] bool isEmpty() const { return begin.value == end.value; }
    [[nodiscard]] bool contains(I index) const { return begin <= index && index < end; }

    friend auto operator<=>(const Range&, const Range&) = default; // NOLINT(modernize-use-nullptr)
};

/// Half-open range of bytes in the text of a Document; both ends stand on code point boundaries.
struct TextSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] std::uint32_t size() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return begin == end; }
    [[nodiscard]] bool contains(TextSpan other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] bool overlaps(TextSpan other) const { return begin < other.end && other.begin < end; }

    friend auto operator<=>(const TextSpan&, const TextSpan&) = default; // NOLINT(modernize-use-nullptr)
};

} // namespace muqabala
