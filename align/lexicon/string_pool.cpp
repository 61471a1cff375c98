#include "align/lexicon/string_pool.h"

namespace muqabala {

namespace {

constexpr std::size_t kFirstSlots = 1024;

/// FNV-1a of 64 bits, folded to 32.
std::uint32_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

} // namespace

StringPool::StringPool()
    : slots_(kFirstSlots, kNone) {}

std::uint32_t StringPool::intern(std::string_view text) {
    const std::uint32_t hash = hashOf(text);
    std::size_t slot = slotOf(text, hash);
    if (slots_[slot] != kNone)
        return slots_[slot];
    if (hashes_.size() * 2 >= slots_.size()) {
        grow();
        slot = slotOf(text, hash);
    }
    slots_[slot] = size();
    hashes_.push_back(hash);
    arena_ += text;
    begins_.push_back(static_cast<std::uint32_t>(arena_.size()));
    return slots_[slot];
}

std::uint32_t StringPool::find(std::string_view text) const {
    return slots_[slotOf(text, hashOf(text))];
}

std::size_t StringPool::slotOf(std::string_view text, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot] != kNone && (hashes_[slots_[slot]] != hash || view(slots_[slot]) != text))
        slot = (slot + 1) & mask;
    return slot;
}

void StringPool::grow() {
    slots_.assign(slots_.size() * 2, kNone);
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t id = 0; id < size(); ++id) {
        std::size_t slot = hashes_[id] & mask;
        while (slots_[slot] != kNone)
            slot = (slot + 1) & mask;
        slots_[slot] = id;
    }
}

} // namespace muqabala
