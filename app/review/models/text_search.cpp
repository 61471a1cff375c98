#include "app/review/models/text_search.h"

#include "corpus/text/normalize.h"

#include <algorithm>
#include <tuple>

namespace muqabala::review {

namespace {

bool isBlank(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

std::string foldQuery(const QString& query) {
    return fold(query.simplified().toStdString(), Folding::Search);
}

/// For each folded byte the end of the character it came from. One character may have become several (ﻻ), all
/// with the same origin: it ends where the next other one begins.
std::vector<std::uint32_t> characterEnds(const std::vector<std::uint32_t>& origins) {
    std::vector<std::uint32_t> ends(origins.size(), origins.back());
    for (std::size_t i = origins.size() - 1; i-- > 0;)
        ends[i] = origins[i + 1] > origins[i] ? origins[i + 1] : ends[i + 1];
    return ends;
}

/// Whether a hit touches text that the row shows, not what lies between segments or outside the body.
bool isShown(const ReadingPage& page, int row, Side side, TextSpan span) {
    const std::span<const Segment> segments = page.segments(row, side);
    return std::any_of(segments.begin(), segments.end(),
                       [span](const Segment& segment) { return segment.span.overlaps(span); });
}

} // namespace

TextSearch::TextSearch(const ReadingPage& page)
    : page_(&page),
      source_(foldDocument(page.document(Side::Source))),
      target_(foldDocument(page.document(Side::Target))) {}

TextSearch::FoldedDocument TextSearch::foldDocument(const Document& document) {
    FoldedDocument folded;
    if (document.segments.empty())
        return folded;
    const std::uint32_t begin = document.segments.front().span.begin;
    const NormalizedText normalized =
        normalize(document.at({begin, document.segments.back().span.end}), Folding::Search);
    const std::vector<std::uint32_t> ends = characterEnds(normalized.origins);
    for (std::size_t i = 0; i < normalized.text.size(); ++i) {
        const bool blank = isBlank(normalized.text[i]);
        if (blank && !folded.text.empty() && folded.text.back() == ' ') {
            folded.ends.back() = begin + ends[i];
            continue;
        }
        folded.text += blank ? ' ' : normalized.text[i];
        folded.begins.push_back(begin + normalized.origins[i]);
        folded.ends.push_back(begin + ends[i]);
    }
    return folded;
}

std::vector<SearchHit> TextSearch::find(const QString& query) const {
    std::vector<SearchHit> hits;
    const std::string folded = foldQuery(query);
    if (page_ == nullptr || folded.empty())
        return hits;
    findIn(Side::Source, folded, hits);
    findIn(Side::Target, folded, hits);
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit& a, const SearchHit& b) {
        return std::tuple(a.row, a.side, a.span.begin) < std::tuple(b.row, b.side, b.span.begin);
    });
    return hits;
}

void TextSearch::findIn(Side side, const std::string& query, std::vector<SearchHit>& hits) const {
    const FoldedDocument& folded = side == Side::Source ? source_ : target_;
    for (std::size_t at = folded.text.find(query); at != std::string::npos;
         at = folded.text.find(query, at + query.size())) {
        const TextSpan span{folded.begins[at], folded.ends[at + query.size() - 1]};
        const std::optional<int> row = page_->rowAt(side, span.begin);
        if (row && isShown(*page_, *row, side, span))
            hits.push_back({*row, side, span});
    }
}

} // namespace muqabala::review
