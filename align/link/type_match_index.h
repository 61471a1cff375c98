#pragma once

#include "align/lexicon/lexicon.h"
#include "align/link/related_words.h"
#include "align/link/renderings.h"

#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// What the linker may ask of words: which types of two texts match, and how much.
class TypeMatchIndex {
public:
    struct Entry {
        std::uint32_t target = 0;
        float weight = 0;
        LinkEvidence evidence{};
    };

    TypeMatchIndex() = default;
    /// Of matches sorted by source type, and which types of either side have all their renderings known.
    TypeMatchIndex(TypeMatches matches, std::vector<bool> knownSources, std::vector<bool> knownTargets);

    /// The matches of a source type, by target type.
    [[nodiscard]] std::span<const Entry> of(std::uint32_t source) const {
        return std::span(entries_).subspan(begins_[source], begins_[source + 1] - begins_[source]);
    }
    [[nodiscard]] const std::vector<TypeClass>& sourceClasses() const { return sourceClasses_; }
    [[nodiscard]] const std::vector<TypeClass>& targetClasses() const { return targetClasses_; }
    /// Whether all renderings of a type are known.
    [[nodiscard]] const std::vector<bool>& knownSources() const { return knownSources_; }
    [[nodiscard]] const std::vector<bool>& knownTargets() const { return knownTargets_; }

private:
    std::vector<Entry> entries_;
    std::vector<std::size_t> begins_{0};
    std::vector<TypeClass> sourceClasses_;
    std::vector<TypeClass> targetClasses_;
    std::vector<bool> knownSources_;
    std::vector<bool> knownTargets_;
};

/// The types of a text in a language.
struct LinkedTypes {
    std::span<const WordType> types;
    const Language& language;
};

/// What words are matched by; any of it may be missing.
struct LinkKnowledge {
    const Lexicon* dictionaries = nullptr;  ///< they tell the classes of words too
    const Lexicon* learned = nullptr;       ///< from translated texts
    const RelatedWords* related = nullptr;  ///< words also match what translates their relatives, for less
    const Renderings* renderings = nullptr; ///< what else matches the words it has is worth less
};

/// Matches two texts. Cost: that of Lexicon::match for the types and their relatives.
[[nodiscard]] TypeMatchIndex matchForLinks(const LinkedTypes& source, const LinkedTypes& target,
                                           const LinkKnowledge& knowledge);

} // namespace muqabala
