#pragma once

#include "corpus/import/bilingual_text.h"
#include "corpus/project.h"
#include "corpus/result.h"

#include <string_view>

namespace muqabala {

/// Texts that are paired already: a table with the header line `id`, `original`, `translation`,
/// tab-separated, without quoting. Each row becomes a paragraph of one segment on either side (of none where
/// the cell is blank), paired with probability 1; the n-th row is the n-th paragraph of both documents. Of
/// `options` the encoding and the languages count. Errors: those of decode, MalformedData with the line.
[[nodiscard]] Result<Project> readPairTable(std::string_view bytes, std::string_view name,
                                            const ReadOptions& options);

} // namespace muqabala
