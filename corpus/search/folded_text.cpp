#include "corpus/search/folded_text.h"

#include "corpus/text/utf8.h"

#include <algorithm>

namespace muqabala {

namespace {

/// The text as normalize gives it, letters as they are.
NormalizedText unfolded(std::string_view text) {
    NormalizedText result{std::string(text), {}};
    result.origins.reserve(text.size() + 1);
    for (std::uint32_t i = 0; i <= text.size(); ++i)
        result.origins.push_back(i);
    return result;
}

NormalizedText foldedBy(std::optional<Folding> folding, std::string_view text) {
    return folding ? normalize(text, *folding) : unfolded(text);
}

} // namespace

FoldedText::FoldedText(const Document& document, std::optional<Folding> folding) {
    segmentBegins_.reserve(document.segments.size());
    for (std::size_t i = 0; i < document.segments.size(); ++i) {
        const Segment& segment = document.segments[i];
        if (i > 0)
            put(segment.paragraph == document.segments[i - 1].paragraph ? " " : "\n", end_);
        segmentBegins_.push_back(static_cast<std::uint32_t>(text_.size()));
        const NormalizedText folded = foldedBy(folding, document.at(segment.span));
        appendSegment(folded.text, folded.origins, segment.span.begin);
        end_ = segment.span.end;
    }
}

void FoldedText::appendSegment(std::string_view folded, const std::vector<std::uint32_t>& origins,
                               std::uint32_t begin) {
    for (Utf8Reader reader(folded); !reader.atEnd();) {
        const std::size_t at = reader.offset();
        const bool isBlank = isSpace(reader.next());
        if (!isBlank)
            put(folded.substr(at, reader.offset() - at), begin + origins[at]);
        else if (text_.empty() || text_.back() != ' ')
            put(" ", begin + origins[at]);
    }
}

void FoldedText::put(std::string_view bytes, std::uint32_t origin) {
    const auto at = static_cast<std::uint32_t>(text_.size());
    if (runs_.empty() || origin - runs_.back().original != at - runs_.back().folded)
        runs_.push_back({at, origin});
    text_ += bytes;
}

std::size_t FoldedText::runAt(std::size_t offset, std::size_t from) const {
    std::size_t step = 1;
    for (; from + step < runs_.size() && runs_[from + step].folded <= offset; step *= 2)
        from += step;
    const auto first = runs_.begin() + static_cast<std::ptrdiff_t>(from);
    const auto last = runs_.begin() + static_cast<std::ptrdiff_t>(std::min(from + step, runs_.size()));
    const auto behind =
        std::upper_bound(first, last, offset, [](std::size_t at, const Run& run) { return at < run.folded; });
    return static_cast<std::size_t>(behind - runs_.begin()) - 1;
}

TextSpan FoldedText::original(std::size_t begin, std::size_t end, std::size_t& run) const {
    const auto originOf = [&](std::size_t at, std::size_t offset) {
        return runs_[at].original + static_cast<std::uint32_t>(offset) - runs_[at].folded;
    };
    std::size_t last = end - 1;
    while ((static_cast<unsigned char>(text_[last]) & 0xC0U) == 0x80U)
        --last;
    run = runAt(begin, run);
    const std::uint32_t first = originOf(run, begin);
    const std::size_t lastRun = runAt(last, run);
    const std::uint32_t lastOrigin = originOf(lastRun, last);
    std::size_t behind = end < text_.size() ? runAt(end, lastRun) : runs_.size();
    if (behind == lastRun)
        return {first, originOf(behind, end)};
    for (; behind < runs_.size(); ++behind) { // what stands behind may be of the same letter
        if (runs_[behind].original > lastOrigin)
            return {first, runs_[behind].original};
    }
    return {first, end_};
}

std::uint32_t FoldedText::segmentAt(std::size_t offset) const {
    const auto behind = std::upper_bound(segmentBegins_.begin(), segmentBegins_.end(), offset);
    return behind == segmentBegins_.begin() ? 0
                                            : static_cast<std::uint32_t>(behind - segmentBegins_.begin()) - 1;
}

std::string foldedQuery(std::string_view query, std::optional<Folding> folding) {
    const std::string letters = folding ? fold(query, *folding) : std::string(query);
    std::string folded;
    for (Utf8Reader reader(letters); !reader.atEnd();) {
        const std::size_t at = reader.offset();
        if (!isSpace(reader.next()))
            folded.append(letters, at, reader.offset() - at);
        else if (!folded.empty() && folded.back() != ' ')
            folded += ' ';
    }
    if (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    return folded;
}

} // namespace muqabala
