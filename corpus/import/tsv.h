#pragma once

#include "corpus/import/bilingual_text.h"
#include "corpus/project.h"
#include "corpus/result.h"

#include <string_view>

namespace muqabala {

/// Whether a text begins with the header line of writeTsv.
[[nodiscard]] bool beginsLikeTsv(std::string_view text);

/// Pairs as writeTsv writes them: probabilities and texts are read back, the rest is passed over. Cells may
/// be quoted as in RFC 4180, without line breaks; the apostrophe that writeTsv puts before what a spreadsheet
/// would take for a formula is taken off. Of `options` the encoding and the languages count. Errors: those of
/// decode, MalformedData with the line.
[[nodiscard]] Result<Project> readTsv(std::string_view bytes, std::string_view name,
                                      const ReadOptions& options);

} // namespace muqabala
