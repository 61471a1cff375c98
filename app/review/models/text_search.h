#pragma once

#include "app/review/models/reading_page.h"

#include <QString>

#include <string>
#include <vector>

namespace muqabala::review {

/// A place of a text that was searched for.
struct SearchHit {
    int row = 0; ///< of the page
    Side side = Side::Source;
    TextSpan span; ///< in the document, the original characters

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// Finds words in both texts of a page as a reader means them: without regard to harakat, tatweel, forms of
/// hamza, ى/ي, case, accents, kinds of digits and of white space.
class TextSearch {
public:
    TextSearch() = default;
    /// Cost: linear in both texts; they are folded once.
    explicit TextSearch(const ReadingPage& page);

    /// All places, from the top of the page down, the original's first in each row. Cost: linear.
    [[nodiscard]] std::vector<SearchHit> find(const QString& query) const;

private:
    /// A document folded, from its first segment to its last, white space drawn together.
    struct FoldedDocument {
        std::string text;
        std::vector<std::uint32_t>
            begins; ///< for each byte of `text`, where its character begins in the document
        std::vector<std::uint32_t> ends; ///< and where it ends
    };
    [[nodiscard]] static FoldedDocument foldDocument(const Document& document);
    void findIn(Side side, const std::string& query, std::vector<SearchHit>& hits) const;

    const ReadingPage* page_ = nullptr;
    FoldedDocument source_;
    FoldedDocument target_;
};

} // namespace muqabala::review
