#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muqabala {

/// How often each byte occurs in a text: what makes it quick to find things in.
class ByteCounts {
public:
    ByteCounts() = default;
    explicit ByteCounts(std::string_view text) {
        for (const char byte : text)
            ++counts_[static_cast<unsigned char>(byte)];
    }

    /// Where in a text to be found, which is not empty, its rarest byte stands.
    [[nodiscard]] std::size_t rarestIn(std::string_view text) const {
        std::size_t rarest = 0;
        for (std::size_t i = 1; i < text.size(); ++i) {
            if (count(text[i]) < count(text[rarest]))
                rarest = i;
        }
        return rarest;
    }

private:
    [[nodiscard]] std::uint32_t count(char byte) const { return counts_[static_cast<unsigned char>(byte)]; }

    std::array<std::uint32_t, 256> counts_{};
};

/// Finds a text by its rarest byte. Half the bytes of Arabic in UTF-8 are one and the same, so that looking
/// for the first byte, as std::string_view::find does, stops at every letter: 15 ms in 18 MB instead of 3.
class ByteSearch {
public:
    static constexpr std::size_t kNone = std::string_view::npos;

    /// `wanted` is not empty and outlives the search.
    ByteSearch(const ByteCounts& counts, std::string_view wanted)
        : wanted_(wanted),
          rarest_(counts.rarestIn(wanted)) {}

    /// The first place in the text from an offset on; kNone when there is none.
    [[nodiscard]] std::size_t find(std::string_view text, std::size_t from) const {
        for (std::size_t at = text.find(wanted_[rarest_], from + rarest_); at != kNone;
             at = text.find(wanted_[rarest_], at + 1)) {
            if (text.substr(at - rarest_, wanted_.size()) == wanted_)
                return at - rarest_;
        }
        return kNone;
    }

private:
    std::string_view wanted_;
    std::size_t rarest_;
};

} // namespace muqabala
