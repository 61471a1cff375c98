#pragma once

#include "corpus/import/line_content.h"
#include "corpus/import/press_phrases.h"

#include <optional>
#include <string_view>

namespace muqabala {

/// A line that holds one web address and nothing else but a label before it: "المصدر : http://…", "Source:
/// The Guardian https://…". The date in its path is an item of its own.
[[nodiscard]] std::optional<LineContent> readAddress(std::string_view text, TextSpan span,
                                                     const PressPhrases& press);

} // namespace muqabala
