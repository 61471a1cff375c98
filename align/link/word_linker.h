#pragma once

#include "align/link/phrase_finder.h"
#include "align/link/type_match_index.h"
#include "align/link/word_links.h"

#include <cstdint>
#include <optional>
#include <span>

namespace muqabala {

/// Links the words of the pairs of two texts, by all that is known of their words and phrases.
class WordLinker {
public:
    /// What is known must outlive it. Cost: that of matchForLinks.
    WordLinker(const LinkedTypes& source, const LinkedTypes& target, const LinkKnowledge& knowledge);

    /// The links of a pair, whose words are given by their types. Pure. Cost: as for linkWords.
    [[nodiscard]] PairLinks link(std::span<const std::uint32_t> sourceTypes,
                                 std::span<const std::uint32_t> targetTypes) const;

private:
    TypeMatchIndex matches_;
    std::optional<PhraseFinder> phrases_;
};

} // namespace muqabala
