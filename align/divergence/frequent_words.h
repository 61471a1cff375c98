#pragma once

#include "align/lexicon/string_pool.h"
#include "corpus/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace muqabala {

/// How common the words of Arabic are, as they are written: what a slip of the finger is likelier to have
/// been meant for than any word of the dictionary. See dictionaries/frequent.ar.tsv.
class FrequentWords {
public:
    /// MalformedData names the line.
    [[nodiscard]] static Result<FrequentWords> read(std::string_view bytes, std::string_view name);

    [[nodiscard]] bool isEmpty() const { return words_.size() == 0; }

    /// How many forms of the word (Folding::Presentation, without what leans on it) are frequent; 0 where it
    /// is not listed. Cost: constant.
    [[nodiscard]] std::uint32_t formsOf(std::string_view word) const;

    /// The same for a word of a text, which may have proclitics, a pronoun, an ending or the prefix of
    /// another person: the most that any way of reading it gives. Cost: some hundred look-ups.
    [[nodiscard]] std::uint32_t commonness(std::string_view word) const;

private:
    StringPool words_;
    std::vector<std::uint32_t> forms_;
};

} // namespace muqabala
