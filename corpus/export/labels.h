#pragma once

#include "corpus/export/pairs.h"

#include <string>
#include <string_view>

namespace muqabala {

/// Words and figures that several of the written files have in common.

/// Between two figures: a hyphen for programs; an en dash for readers, and for spreadsheets, which would take
/// 2-1 for a date.
enum class Dash { Hyphen, En };

/// How many units correspond to how many: "2-1".
[[nodiscard]] std::string kindName(const Pair& pair, Dash dash);

/// The paragraphs of a side as a reader counts them: "4", "4-5", "0" for the title; empty for an empty side.
[[nodiscard]] std::string paragraphNumbers(const PairSide& side, Dash dash);

/// A probability with three decimals and a point, whatever the locale.
[[nodiscard]] std::string threeDecimals(double value);

/// "site-path", "title", "date", …
[[nodiscard]] std::string_view frontMatterName(FrontMatterKind kind);

/// What a note is, in front of its reason: "accuracy/number, major".
[[nodiscard]] std::string noteHeading(const Remark& remark);

/// The name of the document's file without its folders, which are nobody else's business, as valid UTF-8:
/// what is not text becomes U+FFFD.
[[nodiscard]] std::string documentName(const Document& document);

/// The language's tag; "und" (undetermined, BCP 47) when it is not known.
[[nodiscard]] std::string languageTag(const Document& document);

} // namespace muqabala
