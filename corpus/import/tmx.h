#pragma once

#include "corpus/import/bilingual_text.h"
#include "corpus/project.h"
#include "corpus/result.h"

#include <string_view>

namespace muqabala {

/// A translation memory, TMX 1.1 to 1.4. Each unit that has a variant in both languages becomes a pair, one
/// that has a single variant a pair with an empty side; units of other languages are passed over. Of several
/// variants that answer to a language, the first of those whose tag answers best is taken: `ar` answers to
/// `ar-SY` and the other way round, best is the very tag. The prop x-align-score that we write is the pair's
/// probability, 1 where there is none.
///
/// Text is that of <seg> without native codes (bpt, ept, ph, it, ut); what <hi> marks stays, and the
/// sub-flows of codes (a footnote, an alternative text) follow the sentence. Entities are the five of XML and
/// numbers; what else a DTD defines is never looked up and stands as it is written.
///
/// Of `options` the encoding and the languages count; absent, the encoding is the one that the file declares.
/// Errors: those of decode; MalformedData with the line; LanguagesMissing when no unit has both languages.
/// Cost: linear; about eight times the size of the file in memory.
[[nodiscard]] Result<Project> readTmx(std::string_view bytes, std::string_view name,
                                      const ReadOptions& options);

} // namespace muqabala
