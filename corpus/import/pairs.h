#pragma once

#include "corpus/import/bilingual_text.h"
#include "corpus/project.h"
#include "corpus/result.h"

#include <string_view>

namespace muqabala {

/// Texts that are paired already, in whichever form: TMX (readTmx) where the file begins with a tag, the
/// table that writeTsv writes (readTsv), or a table of originals and translations (readPairTable). The errors
/// are those of the form.
[[nodiscard]] Result<Project> readPairs(std::string_view bytes, std::string_view name,
                                        const ReadOptions& options);

} // namespace muqabala
