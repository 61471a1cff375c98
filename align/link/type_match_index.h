#pragma once

#include "align/lexicon/lexicon.h"
#include "align/link/related_words.h"

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
    /// Of matches sorted by source type.
    explicit TypeMatchIndex(TypeMatches matches);

    /// The matches of a source type, by target type.
    [[nodiscard]] std::span<const Entry> of(std::uint32_t source) const {
        return std::span(entries_).subspan(begins_[source], begins_[source + 1] - begins_[source]);
    }
    [[nodiscard]] const std::vector<TypeClass>& sourceClasses() const { return sourceClasses_; }
    [[nodiscard]] const std::vector<TypeClass>& targetClasses() const { return targetClasses_; }

private:
    std::vector<Entry> entries_;
    std::vector<std::size_t> begins_{0};
    std::vector<TypeClass> sourceClasses_;
    std::vector<TypeClass> targetClasses_;
};

/// The types of a text in a language.
struct LinkedTypes {
    std::span<const WordType> types;
    const Language& language;
};

/// Matches two texts by all lexicons together, the first of which tells the classes, the others being learned
/// from texts; and words of the related
/// words' language also by what translates their relatives, for less. `related` may be null. Cost: that of
/// Lexicon::match for the types and their relatives.
[[nodiscard]] TypeMatchIndex matchWithRelated(const LinkedTypes& source, const LinkedTypes& target,
                                              std::span<const Lexicon* const> lexicons,
                                              const RelatedWords* related);

} // namespace muqabala
