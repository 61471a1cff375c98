#pragma once

#include "corpus/import/bilingual_text.h"
#include "corpus/result.h"
#include "corpus/termbase.h"

#include <string_view>

namespace muqabala {

/// Whether bytes begin as XML does, in whatever encoding.
[[nodiscard]] bool looksLikeXml(std::string_view bytes);

/// A termbase in TBX-Basic, of 2008 (martif, termEntry, langSet, tig or ntig) or 2019 (tbx, conceptEntry,
/// langSec, termSec; ISO 30042). A concept with terms in both languages becomes an entry. The administrative
/// status tells what is preferred, admitted and forbidden (deprecated or superseded); what has none is
/// preferred. Terms of the original count whatever their status.
///
/// Entities are the five of XML and numbers; what else a DTD defines is never looked up. Of `options` the
/// encoding and the languages count. Errors: those of decode; MalformedData with the line; LanguagesMissing
/// when no concept has both languages. Cost: linear; about eight times the size of the file in memory.
[[nodiscard]] Result<Termbase> readTbx(std::string_view bytes, std::string_view name,
                                       const ReadOptions& options);

} // namespace muqabala
