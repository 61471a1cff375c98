#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// Strings, each once, by small numbers in the order of their coming. All bytes lie in one arena and the hash
/// table holds numbers only: about 25 bytes a string beside its own.
class StringPool {
public:
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    StringPool();

    /// The number of a string, which is added when it is new.
    std::uint32_t intern(std::string_view text);

    /// The number of a string, kNone when it is not there.
    [[nodiscard]] std::uint32_t find(std::string_view text) const;

    /// Holds until the next intern().
    [[nodiscard]] std::string_view view(std::uint32_t id) const& {
        return std::string_view(arena_).substr(begins_[id], begins_[id + 1] - begins_[id]);
    }
    std::string_view view(std::uint32_t id) && = delete;

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(begins_.size() - 1); }

private:
    struct Slot {
        std::uint32_t id = kNone;
        std::uint32_t hash = 0;
    };

    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint32_t hash) const;
    void grow();

    std::string arena_;
    std::vector<std::uint32_t> begins_{0}; ///< where each string begins, and the end of the last
    std::vector<Slot> slots_;              ///< open addressing, a power of two, never more than half full
};

} // namespace muqabala
