#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace muqabala::app {

/// Where aligned texts come from. A table learned from them says so in its head, so that it can be left out
/// where they are what is measured.
struct TextOrigin {
    std::string name;    ///< of the file or folder, without those above it
    std::string source;  ///< what meta.json in the folder says of it; empty when it says nothing
    std::string licence; ///< the same

    /// Whether both are the same texts: by their source, or by their name where none is told.
    [[nodiscard]] bool isSameAs(const TextOrigin& other) const;

    friend bool operator==(const TextOrigin&, const TextOrigin&) = default;
};

[[nodiscard]] TextOrigin originOf(const std::string& path);

/// The line in the head of a table, without line end, that tells of an origin: "# Source: name | source |
/// licence".
[[nodiscard]] std::string headLineOf(const TextOrigin& origin);

/// The origins that the head of a table tells of.
[[nodiscard]] std::vector<TextOrigin> originsInHead(std::string_view table);

} // namespace muqabala::app
