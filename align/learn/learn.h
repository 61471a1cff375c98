#pragma once

#include "align/aligner.h"
#include "align/learn/learned_table.h"
#include "align/learn/paired_words.h"
#include "align/lexicon/lexicon.h"

#include <span>
#include <stop_token>

namespace muqabala {

struct LearnOptions {
    double leastProbability = .8; ///< of a pair that is learned from
    KeepOptions keep;
};

/// Learns which words translate each other from texts that are aligned, all in the same two languages; what
/// the lexicon knows helps to find it. Words are counted under their stems and linked in both directions
/// (TranslationModel); what both directions link is kept. Function words, numbers and marks are left out.
/// Pure and deterministic. Error: Cancelled. Cost: linear in the words times the length of their sentences;
/// about 3 s for the Bible, on two threads.
[[nodiscard]] Result<LearnedTable> learn(std::span<const AlignedDocuments> texts, const Language& source,
                                         const Language& target, const Lexicon& lexicon,
                                         const LearnOptions& options = {}, const std::stop_token& stop = {},
                                         const Progress& progress = {});

} // namespace muqabala
