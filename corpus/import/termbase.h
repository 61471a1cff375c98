#pragma once

#include "corpus/import/bilingual_text.h"
#include "corpus/result.h"
#include "corpus/termbase.h"

#include <string_view>

namespace muqabala {

/// A termbase: TBX (what begins with <), else a table of 2 to 4 columns parted by tabs: terms of the
/// original, preferred renderings, forbidden renderings, a remark. Within a column terms are parted by ; or,
/// where there is none, by commas. '#' begins a comment.
///
/// Of `options` the encoding and the languages count. Errors: those of decode and readTbx; MalformedData with
/// the line; Empty when there is no row.
[[nodiscard]] Result<Termbase> readTermbase(std::string_view bytes, std::string_view name,
                                            const ReadOptions& options);

} // namespace muqabala
