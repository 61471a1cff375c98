#pragma once

#include "corpus/result.h"

#include <functional>
#include <string_view>

namespace muqabala {

/// Takes a headword and one of its translations, each a word or a phrase as the dictionary spells it. The
/// views hold only during the call.
using TranslationSink = std::function<void(std::string_view headword, std::string_view translation)>;

/// Reads a dictionary in the format of dictd (RFC 2229's reference server; dictfmt(1)).
///
/// The index has a line for each entry: headword TAB offset TAB length, both numbers in base 64. An entry's
/// first line is "Headword /pronunciation/", the others are translations, numbered "1. " when there are
/// several; what stands in brackets, and behind " - " or a colon, explains and is dropped. Commas, semicolons
/// (of either script) and slashes part synonyms. Entries whose name begins with "00database" tell of the
/// dictionary.
///
/// `dict` may be compressed with gzip or dictzip. Errors: MalformedData with the line of the index, or with
/// the byte offset where the text is not UTF-8; TooLarge beyond 256 MiB of text.
[[nodiscard]] Status readDictd(std::string_view index, std::string_view dict, std::string_view name,
                               const TranslationSink& sink);

} // namespace muqabala
