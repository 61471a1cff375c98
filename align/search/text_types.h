#pragma once

#include "align/lexicon/grouped.h"
#include "align/lexicon/lexicon.h"
#include "corpus/document.h"

#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// Rows of items of differing number, stored in one piece.
template <class Item>
class Rows {
public:
    void addRow(std::span<const Item> row) {
        items_.insert(items_.end(), row.begin(), row.end());
        ends_.push_back(items_.size());
    }
    [[nodiscard]] std::size_t size() const { return ends_.size(); }
    [[nodiscard]] std::span<const Item> operator[](std::size_t row) const {
        const std::size_t begin = row == 0 ? 0 : ends_[row - 1];
        return std::span(items_).subspan(begin, ends_[row] - begin);
    }

private:
    std::vector<Item> items_;
    std::vector<std::size_t> ends_;
};

/// What the aligner sees of a document: which distinct words each segment has, and how long it is.
struct TextTypes {
    std::vector<WordType> types;
    Rows<std::uint32_t> segments;              ///< the distinct types of each segment, ascending
    std::vector<std::uint32_t> lengths;        ///< letters, digits, marks and spaces of each segment, and 1
    std::vector<std::uint8_t> startsParagraph; ///< for each segment whether its paragraph begins with it
    bool hasParagraphs = false;                ///< whether there is more than one paragraph
    bool beginsWithTitle = false;              ///< whether the first segment is the title

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(segments.size()); }
};

/// The segments that each type occurs in, ascending. Cost: linear.
[[nodiscard]] Grouped<std::uint32_t> occurrencesOf(const TextTypes& text);

/// Pure; cost linear in the text.
[[nodiscard]] TextTypes textTypes(const Document& document);

} // namespace muqabala
