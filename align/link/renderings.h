#pragma once

#include "align/lexicon/lexicon.h"
#include "align/link/phrase_pairs.h"
#include "corpus/result.h"

#include <string_view>

namespace muqabala {

/// By which words and phrases of one language those of another are rendered: for the words it has, all
/// renderings in use, so that a rendering it does not have bears looking at.
struct Renderings {
    Renderings(const Language& from, const Language& to)
        : phrases(from, to) {}

    /// Reads rows "word or phrase, … TAB rendering, …", each of the one side being a rendering of each of the
    /// other. MalformedData names the line.
    [[nodiscard]] Status read(std::string_view bytes, std::string_view name);

    /// Reads a table of translations (see readTable), of which only those with phrases are taken.
    [[nodiscard]] Status readPhrases(std::string_view bytes, std::string_view name);

    Lexicon words;       ///< a word for a word
    PhrasePairs phrases; ///< the rest
};

} // namespace muqabala
