#pragma once

#include <string>
#include <vector>

namespace muqabala {

/// What a termbase wants done with a rendering.
enum class TermStatus {
    Preferred,
    Admitted, ///< will do, too
    Forbidden,
};

struct TermRendering {
    std::string text;
    TermStatus status{};

    friend bool operator==(const TermRendering&, const TermRendering&) = default;
};

/// A matter, by which terms the original may call it, and how the translation is to. Terms stand as they do
/// in dictionaries; neither list is empty.
struct TermEntry {
    std::vector<std::string> terms;
    std::vector<TermRendering> renderings;

    friend bool operator==(const TermEntry&, const TermEntry&) = default;
};

using Termbase = std::vector<TermEntry>;

} // namespace muqabala
