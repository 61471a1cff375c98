#pragma once

#include "corpus/document.h"
#include "corpus/text/normalize.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// The segments of a document as one folded text, with the way back to what stands in the document. White
/// space is drawn together to one space; a space parts the segments of a paragraph, a line break paragraphs.
///
/// The way back is kept as runs in which folded text and original go in step, since little is folded away: a
/// few bytes for each mark dropped, none for plain text.
class FoldedText {
public:
    FoldedText() = default;
    /// Without a folding the letters stay as they are. Cost: linear.
    FoldedText(const Document& document, std::optional<Folding> folding);

    [[nodiscard]] const std::string& text() const { return text_; }

    /// What of the document became bytes [begin, end) of the text, which is not empty; both ends stand on
    /// code point boundaries. A letter of which only a part is meant (ل of ﻻ) is whole. Cost: logarithmic.
    [[nodiscard]] TextSpan original(std::size_t begin, std::size_t end) const {
        std::size_t run = 0;
        return original(begin, end, run);
    }

    /// The same for places in order: `run` is 0 for the first of them and what the one before left for the
    /// next. Cost: logarithmic in the distance.
    [[nodiscard]] TextSpan original(std::size_t begin, std::size_t end, std::size_t& run) const;

    /// The segment that a byte comes from, or that stands before it. Cost: logarithmic.
    [[nodiscard]] std::uint32_t segmentAt(std::size_t offset) const;
    /// Where the segments begin in the text.
    [[nodiscard]] const std::vector<std::uint32_t>& segmentBegins() const { return segmentBegins_; }

private:
    /// From a byte of the text on, its distance from the original stays the same.
    struct Run {
        std::uint32_t folded = 0;
        std::uint32_t original = 0;
    };

    void appendSegment(std::string_view folded, const std::vector<std::uint32_t>& origins,
                       std::uint32_t begin);
    void put(std::string_view bytes, std::uint32_t origin);
    [[nodiscard]] std::size_t runAt(std::size_t offset, std::size_t from) const;

    std::string text_;
    std::vector<Run> runs_;
    std::vector<std::uint32_t> segmentBegins_;
    std::uint32_t end_ = 0; ///< of the last segment, in the document
};

/// Text to look for, folded likewise: white space drawn together and off at both ends.
[[nodiscard]] std::string foldedQuery(std::string_view query, std::optional<Folding> folding);

} // namespace muqabala
