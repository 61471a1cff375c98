#pragma once

#include "align/learn/paired_words.h"

#include <cstdint>
#include <string>
#include <vector>

namespace muqabala {

/// The stems of the words of one language, numbered.
class StemmedWords {
public:
    explicit StemmedWords(const SideWords& words);

    /// The number of a word's stem.
    [[nodiscard]] std::uint32_t stemOf(std::uint32_t word) const { return stems_[word]; }
    /// A word as a dictionary would have it.
    [[nodiscard]] const std::string& bare(std::uint32_t word) const { return bare_[word]; }
    [[nodiscard]] std::uint32_t stemCount() const { return stemCount_; }

    /// The sentences with stems in the place of words.
    [[nodiscard]] Rows<std::uint32_t> stemmed(const Rows<std::uint32_t>& sentences) const;

private:
    std::vector<std::uint32_t> stems_;
    std::vector<std::string> bare_;
    std::uint32_t stemCount_ = 0;
};

} // namespace muqabala
