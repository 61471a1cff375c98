#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace muqabala {

/// Where in the text of an XML file a character reference (&#…;) has a number that is no character's. pugixml
/// would end the text there, or make false UTF-8 of it.
[[nodiscard]] std::optional<std::size_t> firstFalseReference(std::string_view text);

} // namespace muqabala
