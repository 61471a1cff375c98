#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace muqabala {

/// Numbers of code points before any byte of a text, after one pass over it: files name places in code
/// points, we in bytes. The text must be valid UTF-8 and outlive this. Cost: linear once, then constant.
class CodePointIndex {
public:
    explicit CodePointIndex(std::string_view text);

    /// Code points in the `byte` first bytes of the text.
    [[nodiscard]] std::size_t before(std::uint32_t byte) const;

private:
    std::string_view text_;
    std::vector<std::size_t> countAtBlock_;
};

} // namespace muqabala
