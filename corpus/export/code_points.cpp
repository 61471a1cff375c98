#include "corpus/export/code_points.h"

#include "corpus/text/utf8.h"

namespace muqabala {

namespace {

constexpr std::size_t kBlock =
    256; // bytes: small enough to count quickly, large enough to cost little memory

} // namespace

CodePointIndex::CodePointIndex(std::string_view text)
    : text_(text) {
    std::size_t count = 0;
    for (std::size_t begin = 0; begin <= text.size(); begin += kBlock) {
        countAtBlock_.push_back(count);
        count += countCodePoints(text.substr(begin, kBlock));
    }
}

std::size_t CodePointIndex::before(std::uint32_t byte) const {
    const std::size_t block = byte / kBlock;
    return countAtBlock_[block] + countCodePoints(text_.substr(block * kBlock, byte - block * kBlock));
}

} // namespace muqabala
