#pragma once

#include "corpus/import/encoding.h"
#include "corpus/result.h"

#include <optional>
#include <string_view>

namespace muqabala {

/// The encoding that an XML file names in its first line. Absent when it names none, when it begins with a
/// byte order mark, which knows better, and when it cannot be true: UTF-16 named in single bytes.
/// Error: UnknownEncoding.
[[nodiscard]] Result<std::optional<Encoding>> declaredEncoding(std::string_view bytes, std::string_view name);

/// The text of an XML file, in the encoding that is given, else in the one that it names, however long its
/// lines. Errors: those of declaredEncoding and decode.
[[nodiscard]] Result<DecodedText> decodeXml(std::string_view bytes, std::string_view name,
                                            std::optional<Encoding> encoding);

} // namespace muqabala
