#pragma once

#include "align/lexicon/grouped.h"
#include "align/lexicon/vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// A term of the other language that translates one.
struct Link {
    std::uint32_t term = 0;
    float cost = 0; ///< 0 as a dictionary has it; more for a less trusted source, as in Analysis
};

/// The terms of two languages and which of them translate each other.
/// Protocol: ((addFirst, addSecond, link)* index)*, then the rest.
class Bilingual {
public:
    Bilingual(const Language& first, const Language& second)
        : first_(first),
          second_(second) {}

    /// The number of a folded term of a side, as Vocabulary::addTerm has it.
    std::uint32_t addFirst(std::string_view folded) { return first_.addTerm(folded); }
    std::uint32_t addSecond(std::string_view folded) { return second_.addTerm(folded); }

    /// Says that two terms translate each other; nothing where one of them is none.
    void link(std::uint32_t first, std::uint32_t second, float cost);

    /// Makes what was linked since available.
    void index();

    [[nodiscard]] const Vocabulary& first() const { return first_; }
    [[nodiscard]] const Vocabulary& second() const { return second_; }
    /// By the number of a term of the first language, terms of the second; and the other way round.
    [[nodiscard]] const Grouped<Link>& fromFirst() const { return fromFirst_; }
    [[nodiscard]] const Grouped<Link>& fromSecond() const { return fromSecond_; }

private:
    struct Pair {
        std::uint32_t first = 0;
        std::uint32_t second = 0;
        float cost = 0;
    };

    Vocabulary first_;
    Vocabulary second_;
    std::vector<Pair> pairs_;
    std::size_t indexed_ = 0; ///< of the pairs, that many are in order and without repetition
    Grouped<Link> fromFirst_;
    Grouped<Link> fromSecond_;
};

} // namespace muqabala
