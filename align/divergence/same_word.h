#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace muqabala {

/// Tells whether two Arabic words may be forms of one: with other clitics, article or endings. Remembers what
/// it has seen of a text; not to be shared between threads.
class SameWord {
public:
    /// Words as Folding::Match makes them. Cost: constant for words seen before.
    [[nodiscard]] bool operator()(std::string_view left, std::string_view right);

private:
    const std::vector<std::string>& stemsOf(std::string_view word);

    std::unordered_map<std::string, std::vector<std::string>> stems_; ///< sorted
};

} // namespace muqabala
