#pragma once

#include "corpus/divergence.h"
#include "corpus/document.h"

#include <vector>

namespace muqabala {

/// Takes out what says a second time what another note says already: doubts about a word or two of which a
/// check that knows them has told, and notes on words within a clause that is told as left out or put in,
/// surer. Cost: n log n, as long as few notes overlap.
void dropEchoes(std::vector<Divergence>& notes, const Document& source, const Document& target);

} // namespace muqabala
