#pragma once

#include "align/divergence/orthography.h"
#include "align/lexicon/lexicon.h"
#include "align/link/related_words.h"
#include "align/link/renderings.h"
#include "corpus/alignment.h"
#include "corpus/divergence.h"
#include "corpus/document.h"
#include "corpus/text/spelling.h"

#include <vector>

namespace muqabala {

struct CheckTables;
class TermIndex;
class UserRules;

/// What detectors may ask. A speller or table that is not there leaves its check out.
struct DetectionResources {
    const Lexicon* lexicon = nullptr;
    const Speller* sourceSpeller = nullptr;
    const Speller* targetSpeller = nullptr;
    const OrthographyTable* targetOrthography = nullptr;
    const Lexicon* learned = nullptr;       ///< beside the lexicon: what was learned from translated texts
    const RelatedWords* related = nullptr;  ///< words that may be said for one another
    const Renderings* renderings = nullptr; ///< of the words whose renderings are all known
    const CheckTables* tables = nullptr;
    const UserRules* userRules = nullptr; ///< checks of the user's own
    const TermIndex* terms = nullptr;     ///< termbases of the user's own
};

/// Where the two texts part. `crossings` are beads of segments that are alone in the alignment. Order: notes
/// on the whole text first, then by place in the translation, or in the original where the translation has
/// none. Pure: same arguments, same notes, same ids. Cost: linear in the text.
[[nodiscard]] std::vector<Divergence> detect(const Document& source, const Document& target,
                                             const ParagraphAlignment& paragraphs, const Alignment& alignment,
                                             const DetectionResources& resources,
                                             const std::vector<Bead>& crossings = {});

} // namespace muqabala
