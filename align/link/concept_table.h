#pragma once

#include "align/lexicon/lexicon.h"
#include "corpus/result.h"

#include <string_view>

namespace muqabala {

/// Adds a table of ideas to a lexicon: rows "word, word, … TAB translation, translation, …", each word of
/// which may be rendered by each translation. `cost` and `indexing` as for Lexicon::addTable.
/// MalformedData names the line.
[[nodiscard]] Status addConcepts(Lexicon& lexicon, std::string_view bytes, std::string_view name,
                                 const Language& from, const Language& to, float cost,
                                 Indexing indexing = Indexing::Now);

} // namespace muqabala
