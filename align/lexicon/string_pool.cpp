#include "align/lexicon/string_pool.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace muqabala {

namespace {

constexpr std::size_t kFirstSlots = 1024;

/// Eight bytes at a time, each mixed in by a multiplication whose high bits come back down (as in
/// splitmix64).
std::uint32_t hashOf(std::string_view text) {
    constexpr std::uint64_t kFactor = 0x9e3779b97f4a7c15U;
    std::uint64_t hash = text.size() * kFactor;
    while (!text.empty()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), std::min(text.size(), sizeof word));
        hash = (hash ^ word) * kFactor;
        hash ^= hash >> 32;
        text.remove_prefix(std::min(text.size(), sizeof word));
    }
    return static_cast<std::uint32_t>(hash);
}

} // namespace

StringPool::StringPool()
    : slots_(kFirstSlots) {}

std::uint32_t StringPool::intern(std::string_view text) {
    const std::uint32_t hash = hashOf(text);
    std::size_t slot = slotOf(text, hash);
    if (slots_[slot].id != kNone)
        return slots_[slot].id;
    if (std::size_t{size()} * 2 >= slots_.size()) {
        grow();
        slot = slotOf(text, hash);
    }
    slots_[slot] = {size(), hash};
    arena_ += text;
    begins_.push_back(static_cast<std::uint32_t>(arena_.size()));
    return slots_[slot].id;
}

std::uint32_t StringPool::find(std::string_view text) const {
    return slots_[slotOf(text, hashOf(text))].id;
}

std::size_t StringPool::slotOf(std::string_view text, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot].id != kNone && (slots_[slot].hash != hash || view(slots_[slot].id) != text))
        slot = (slot + 1) & mask;
    return slot;
}

void StringPool::grow() {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& entry : old) {
        if (entry.id == kNone)
            continue;
        std::size_t slot = entry.hash & mask;
        while (slots_[slot].id != kNone)
            slot = (slot + 1) & mask;
        slots_[slot] = entry;
    }
}

} // namespace muqabala
