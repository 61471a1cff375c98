#pragma once

#include "align/search/bead_scores.h"
#include "app/collation/collate.h"
#include "corpus/document.h"

#include <string>

namespace muqabala::bench {

/// Names the folder whose en.txt and ar.txt are measured: one segment a line, a blank line between
/// paragraphs. Once, before anything else.
void setFolder(const std::string& folder);

/// What the measurements work on, each made once. Ends the program with a message when a file is missing.
const std::string& sourceBytes();
const std::string& targetBytes();
const Document& source();
const Document& target();
const app::Resources& resources();
const TextTypes& sourceTypes();
const TextTypes& targetTypes();
const TypeMatches& matches();
const WordEvidence& sourceEvidence();
const WordEvidence& targetEvidence();

/// The matches, by source types and by target types.
MatchRows matchesOfSource();
MatchRows matchesOfTarget();

} // namespace muqabala::bench
