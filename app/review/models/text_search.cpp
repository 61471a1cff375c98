#include "app/review/models/text_search.h"

#include <algorithm>
#include <tuple>

namespace muqabala::review {

TextSearch::TextSearch(const ReadingPage& page, SearchLevel level)
    : page_(&page),
      texts_{SearchableText(page.document(Side::Source), level),
             SearchableText(page.document(Side::Target), level)} {}

std::vector<SearchHit> TextSearch::find(const QString& query) const {
    const std::string wanted = query.toStdString();
    return rowsOf(texts_.source.find(wanted), texts_.target.find(wanted));
}

Result<std::vector<SearchHit>> TextSearch::findPattern(const QString& expression) const {
    const std::string wanted = expression.toStdString();
    const Result<PatternHits> source = texts_.source.findPattern(wanted);
    if (!source)
        return source.error();
    const Result<PatternHits> target = texts_.target.findPattern(wanted);
    return target ? Result(rowsOf(source->hits, target->hits)) : target.error();
}

std::vector<SearchHit> TextSearch::rowsOf(const std::vector<TextHit>& source,
                                          const std::vector<TextHit>& target) const {
    std::vector<SearchHit> hits;
    hits.reserve(source.size() + target.size());
    const auto add = [&](Side side, const std::vector<TextHit>& found) {
        for (const TextHit& hit : found) {
            if (const std::optional<int> row = page_->rowAt(side, hit.span.begin))
                hits.push_back({*row, side, hit.span});
        }
    };
    add(Side::Source, source);
    add(Side::Target, target);
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit& a, const SearchHit& b) {
        return std::tuple(a.row, a.side, a.span.begin) < std::tuple(b.row, b.side, b.span.begin);
    });
    return hits;
}

} // namespace muqabala::review
