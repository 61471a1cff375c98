#pragma once

#include <string_view>

namespace muqabala {

/// How well a language tag answers to one that is asked for; later ones answer better.
enum class TagFit {
    None,
    Broader,  ///< `ar` to `ar-SY`
    Narrower, ///< `ar-SY` to `ar` (RFC 4647, basic filtering)
    Same,
};

/// Upper and lower case are the same (BCP 47), and so are `-` and `_`.
[[nodiscard]] TagFit fitOf(std::string_view found, std::string_view asked);

} // namespace muqabala
