#pragma once

#include "corpus/document.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace muqabala {

/// The newer version of a text with the sentences of the older one in the paragraphs that are the same to the
/// byte: what somebody cut or joined there by hand stays so.
[[nodiscard]] Document withSentencesOf(const Document& older, Document newer);

/// Where the sentences and words of an older version of a text stand in a newer one. Refers to both.
class TextVersion {
public:
    /// Cost: that of matchInOrder.
    TextVersion(const Document& older, const Document& newer);

    /// The segments [begin, end) of the older version in the newer one: as many, in the same order, with
    /// nothing between them, each the same to the byte. An empty range stands where its neighbours stand.
    template <class I>
    [[nodiscard]] std::optional<Range<I>> segments(const Range<I>& older) const {
        const std::optional<std::uint32_t> begin = placeOf(older.begin.value, older.end.value);
        return begin ? std::optional(Range<I>{{*begin}, {*begin + older.size()}}) : std::nullopt;
    }

    /// A paragraph whose sentences are all there, and no others with them.
    [[nodiscard]] std::optional<std::uint32_t> paragraph(std::uint32_t older) const;

    /// Words, in the same sentences wherever those were moved; or, where their sentence was changed, if they
    /// stand just once in what took its place.
    [[nodiscard]] std::optional<TextSpan> words(TextSpan older) const;

private:
    [[nodiscard]] std::optional<std::uint32_t> placeOf(std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] std::optional<std::uint32_t> placeBetween(std::uint32_t segment) const;
    [[nodiscard]] std::optional<TextSpan> inSameSentences(TextSpan older) const;
    [[nodiscard]] std::optional<TextSpan> inChangedSentence(TextSpan older) const;
    [[nodiscard]] std::size_t beginOfChange(std::uint32_t segment) const;
    [[nodiscard]] std::size_t endOfChange(std::uint32_t segment) const;
    [[nodiscard]] std::uint32_t segmentAt(std::uint32_t byte) const;

    const Document& older_;
    const Document& newer_;
    std::vector<std::optional<std::uint32_t>> inOrder_;  ///< of each older segment: the newer, in order
    std::vector<std::optional<std::uint32_t>> anywhere_; ///< the same, with those that were moved
};

} // namespace muqabala
