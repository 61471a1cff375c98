#pragma once

#include <string>
#include <string_view>

namespace muqabala::cli {

/// The text in a first-strong isolate (U+2068 … U+2069, Unicode annex 9): its direction and that of the line
/// around it leave each other alone.
[[nodiscard]] std::string isolate(std::string_view text);

/// An English sentence with each stretch of Arabic words in an isolate of its own. Numbers among and beside
/// the words belong to them, quotation marks and brackets do not.
[[nodiscard]] std::string isolateArabic(std::string_view sentence);

/// An Arabic sentence as a whole in a right-to-left isolate (U+2067), whatever line it stands in, with each
/// stretch of Latin words in an isolate of its own.
[[nodiscard]] std::string isolateInArabic(std::string_view sentence);

} // namespace muqabala::cli
