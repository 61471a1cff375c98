#pragma once

#include "corpus/alignment.h"
#include "corpus/document.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace muqabala {

/// Where something said of two texts comes in reading them: what is said of the whole text first, then by
/// place in the translation, then in the original.
struct ReadingPlace {
    bool isInText = false;
    std::uint32_t target = 0; ///< byte of the translation
    std::uint32_t source = 0; ///< byte of the original

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the generated comparison for a null pointer
    friend auto operator<=>(const ReadingPlace&, const ReadingPlace&) = default;
};

/// Puts words of either text into one order. What has no words in the translation stands where its pair does:
/// at the beginning of the pair's translation or, where that is empty, at the end of the translation before.
class ReadingOrder {
public:
    /// Cost: linear in the beads.
    ReadingOrder(const Document& source, const Document& target, const Alignment& alignment);

    /// Of something whose words begin there; absent on both sides: of the whole text. Cost: logarithmic.
    [[nodiscard]] ReadingPlace of(std::optional<TextSpan> source, std::optional<TextSpan> target) const;

private:
    std::vector<std::pair<std::uint32_t, std::uint32_t>>
        begins_; ///< of each bead's source, and its place in the target
};

} // namespace muqabala
