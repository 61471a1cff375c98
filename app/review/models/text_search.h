#pragma once

#include "app/review/models/reading_page.h"
#include "corpus/search/search.h"

#include <QString>

#include <vector>

namespace muqabala::review {

/// A place of a text that was searched for.
struct SearchHit {
    int row = 0; ///< of the page
    Side side = Side::Source;
    TextSpan span; ///< in the document, the original characters

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// Finds words in both texts of a page as a reader means them: at the usual level without regard to harakat,
/// tatweel, forms of hamza, ى/ي, case, accents, kinds of digits and of white space.
class TextSearch {
public:
    /// Both texts, made ready to be searched.
    struct Texts {
        SearchableText source;
        SearchableText target;
    };

    TextSearch() = default;
    /// Cost: linear in both texts; they are folded once.
    explicit TextSearch(const ReadingPage& page, SearchLevel level = SearchLevel::Letters);
    /// Of the texts of the page. Cost: constant.
    TextSearch(const ReadingPage& page, Texts texts)
        : page_(&page),
          texts_(std::move(texts)) {}

    /// All places, from the top of the page down, the original's first in each row. Cost: linear.
    [[nodiscard]] std::vector<SearchHit> find(const QString& query) const;

    /// The same for a regular expression; MalformedData when it is none.
    [[nodiscard]] Result<std::vector<SearchHit>> findPattern(const QString& expression) const;

private:
    [[nodiscard]] std::vector<SearchHit> rowsOf(const std::vector<TextHit>& source,
                                                const std::vector<TextHit>& target) const;

    const ReadingPage* page_ = nullptr;
    Texts texts_;
};

} // namespace muqabala::review
