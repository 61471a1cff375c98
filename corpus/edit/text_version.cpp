#include "corpus/edit/text_version.h"

#include "corpus/edit/in_order.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <unordered_map>

namespace muqabala {

namespace {

/// Numbers that are equal where texts are.
class TextNumbers {
public:
    template <class Unit>
    std::vector<std::uint32_t> of(const Document& document, const std::vector<Unit>& units) {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(units.size());
        for (const Unit& unit : units)
            numbers.push_back(
                numbers_.try_emplace(document.at(unit.span), static_cast<std::uint32_t>(numbers_.size()))
                    .first->second);
        return numbers;
    }

private:
    std::unordered_map<std::string_view, std::uint32_t> numbers_;
};

/// Of each number that stands just once among those not yet matched: where.
std::unordered_map<std::uint32_t, std::uint32_t> singles(const std::vector<std::uint32_t>& numbers,
                                                         const std::vector<bool>& areMatched) {
    std::unordered_map<std::uint32_t, std::uint32_t> counts;
    std::unordered_map<std::uint32_t, std::uint32_t> places;
    for (std::uint32_t i = 0; i < numbers.size(); ++i) {
        if (!areMatched[i]) {
            ++counts[numbers[i]];
            places[numbers[i]] = i;
        }
    }
    std::erase_if(places, [&](const auto& place) { return counts[place.first] > 1; });
    return places;
}

/// Adds what was moved: units left over that are alone of their kind on both sides.
std::vector<std::optional<std::uint32_t>> withMoved(std::vector<std::optional<std::uint32_t>> matches,
                                                    const std::vector<std::uint32_t>& older,
                                                    const std::vector<std::uint32_t>& newer) {
    std::vector<bool> olderMatched(older.size());
    std::vector<bool> newerMatched(newer.size());
    for (std::size_t i = 0; i < matches.size(); ++i) {
        olderMatched[i] = matches[i].has_value();
        if (matches[i])
            newerMatched[*matches[i]] = true;
    }
    const auto places = singles(newer, newerMatched);
    for (const auto& [number, place] : singles(older, olderMatched)) {
        const auto found = places.find(number);
        if (found != places.end())
            matches[place] = found->second;
    }
    return matches;
}

/// The sentences of a paragraph, at another place.
void appendSegments(const Document& from, const Paragraph& paragraph, Document& to, std::uint32_t home,
                    std::uint32_t begin) {
    for (std::uint32_t i = 0; i < paragraph.segmentCount; ++i) {
        const TextSpan span = from.segments[paragraph.firstSegment + i].span;
        const std::uint32_t offset = span.begin - paragraph.span.begin;
        to.segments.push_back({{begin + offset, begin + offset + span.size()}, home});
    }
}

} // namespace

Document withSentencesOf(const Document& older, Document newer) {
    TextNumbers texts;
    const auto olderTexts = texts.of(older, older.paragraphs);
    const auto newerTexts = texts.of(newer, newer.paragraphs);
    const auto same = matchInOrder(newerTexts, olderTexts);
    Document cut = newer;
    cut.segments.clear();
    for (std::uint32_t p = 0; p < cut.paragraphs.size(); ++p) {
        Paragraph& paragraph = cut.paragraphs[p];
        const auto first = static_cast<std::uint32_t>(cut.segments.size());
        if (same[p])
            appendSegments(older, older.paragraphs[*same[p]], cut, p, paragraph.span.begin);
        else
            appendSegments(newer, newer.paragraphs[p], cut, p, paragraph.span.begin);
        paragraph.firstSegment = first;
        paragraph.segmentCount = static_cast<std::uint32_t>(cut.segments.size()) - first;
    }
    return cut;
}

TextVersion::TextVersion(const Document& older, const Document& newer)
    : older_(older),
      newer_(newer) {
    TextNumbers texts;
    const std::vector<std::uint32_t> olderTexts = texts.of(older, older.segments);
    const std::vector<std::uint32_t> newerTexts = texts.of(newer, newer.segments);
    inOrder_ = matchInOrder(olderTexts, newerTexts);
    anywhere_ = withMoved(inOrder_, olderTexts, newerTexts);
}

std::optional<std::uint32_t> TextVersion::placeOf(std::uint32_t begin, std::uint32_t end) const {
    if (begin == end)
        return placeBetween(begin);
    for (std::uint32_t segment = begin; segment < end; ++segment) {
        if (!inOrder_[segment] || *inOrder_[segment] != *inOrder_[begin] + (segment - begin))
            return std::nullopt;
    }
    return inOrder_[begin];
}

/// Where an empty range before this segment stands: behind the segment before it, else before this one.
std::optional<std::uint32_t> TextVersion::placeBetween(std::uint32_t segment) const {
    if (segment == 0)
        return 0;
    if (inOrder_[segment - 1])
        return *inOrder_[segment - 1] + 1;
    if (segment == inOrder_.size())
        return static_cast<std::uint32_t>(newer_.segments.size());
    return inOrder_[segment];
}

std::optional<std::uint32_t> TextVersion::paragraph(std::uint32_t older) const {
    const Paragraph& paragraph = older_.paragraphs[older];
    const std::uint32_t first = paragraph.firstSegment;
    const std::optional<std::uint32_t> place =
        paragraph.segmentCount == 0 ? std::nullopt : placeOf(first, first + paragraph.segmentCount);
    if (!place)
        return std::nullopt;
    const std::uint32_t home = newer_.segments[*place].paragraph;
    const Paragraph& now = newer_.paragraphs[home];
    const bool isWhole = now.firstSegment == *place && now.segmentCount == paragraph.segmentCount;
    return isWhole ? std::optional(home) : std::nullopt;
}

std::optional<TextSpan> TextVersion::words(TextSpan older) const {
    const std::optional<TextSpan> same = inSameSentences(older);
    return same ? same : inChangedSentence(older);
}

/// The last segment that begins at the byte or before it; the first if none does.
std::uint32_t TextVersion::segmentAt(std::uint32_t byte) const {
    const auto behind = std::upper_bound(
        older_.segments.begin(), older_.segments.end(), byte,
        [](std::uint32_t offset, const Segment& segment) { return offset < segment.span.begin; });
    const auto at = static_cast<std::uint32_t>(behind - older_.segments.begin());
    return at == 0 ? 0 : at - 1;
}

std::optional<TextSpan> TextVersion::inSameSentences(TextSpan older) const {
    if (older_.segments.empty())
        return std::nullopt;
    const std::uint32_t first = segmentAt(older.begin);
    const std::uint32_t last = segmentAt(older.end - 1);
    for (std::uint32_t segment = first; segment <= last; ++segment) {
        if (!anywhere_[segment] || *anywhere_[segment] != *anywhere_[first] + (segment - first))
            return std::nullopt;
    }
    const std::uint32_t begin = newer_.segments[*anywhere_[first]].span.begin;
    const std::uint32_t lastBegin = newer_.segments[*anywhere_[last]].span.begin;
    const TextSpan now{begin + (older.begin - older_.segments[first].span.begin),
                       lastBegin + (older.end - older_.segments[last].span.begin)};
    // What lies outside of sentences need not be the same.
    const bool isSame = now.begin < now.end && now.end <= newer_.text.size() &&
                        (first < last || newer_.at(now) == older_.at(older));
    return isSame ? std::optional(now) : std::nullopt;
}

/// In the newer text: this segment if it is there, else behind the last one before it that is.
std::size_t TextVersion::beginOfChange(std::uint32_t segment) const {
    if (inOrder_[segment])
        return newer_.segments[*inOrder_[segment]].span.begin;
    while (segment > 0 && !inOrder_[segment - 1])
        --segment;
    return segment == 0 ? 0 : newer_.segments[*inOrder_[segment - 1]].span.end;
}

std::size_t TextVersion::endOfChange(std::uint32_t segment) const {
    if (inOrder_[segment])
        return newer_.segments[*inOrder_[segment]].span.end;
    const auto next = std::find_if(inOrder_.begin() + segment, inOrder_.end(),
                                   [](const auto& match) { return match.has_value(); });
    return next == inOrder_.end() ? newer_.text.size() : newer_.segments[**next].span.begin;
}

std::optional<TextSpan> TextVersion::inChangedSentence(TextSpan older) const {
    if (older_.segments.empty())
        return std::nullopt;
    const std::uint32_t first = segmentAt(older.begin);
    const std::uint32_t last = segmentAt(older.end - 1);
    const std::size_t begin = beginOfChange(first);
    const std::size_t end = endOfChange(last);
    if (end <= begin)
        return std::nullopt;
    const std::string_view gap = std::string_view(newer_.text).substr(begin, end - begin);
    const std::string_view wanted = older_.at(older);
    const std::size_t found = gap.find(wanted);
    if (found == std::string_view::npos || gap.find(wanted, found + 1) != std::string_view::npos)
        return std::nullopt;
    const auto place = static_cast<std::uint32_t>(begin + found);
    return TextSpan{place, place + older.size()};
}

} // namespace muqabala
