#include "corpus/study/concordance.h"

#include "corpus/export/flat_text.h"
#include "corpus/text/trim.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <utility>

namespace muqabala {

namespace {

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string withoutMargins(std::string_view text) {
    const TextSpan inside = trimmed(text, {0, static_cast<std::uint32_t>(text.size())});
    return std::string(text.substr(inside.begin, inside.size()));
}

/// The last characters of a text, from the beginning of a word on.
std::string lastOf(std::string_view text, std::size_t width) {
    std::size_t begin = text.size();
    for (std::size_t i = 0; i < width && begin > 0; ++i) {
        do
            --begin;
        while (begin > 0 && isContinuation(text[begin]));
    }
    if (begin > 0 && text[begin - 1] != ' ')
        begin = std::min(text.find(' ', begin), text.size());
    return withoutMargins(text.substr(begin));
}

/// The first characters of a text, up to the end of a word.
std::string firstOf(std::string_view text, std::size_t width) {
    std::size_t end = 0;
    for (std::size_t i = 0; i < width && end < text.size(); ++i) {
        do
            ++end;
        while (end < text.size() && isContinuation(text[end]));
    }
    if (end < text.size() && text[end] != ' ') {
        const std::size_t space = text.substr(0, end).rfind(' ');
        end = space == std::string_view::npos ? 0 : space;
    }
    return withoutMargins(text.substr(0, end));
}

/// Two documents from the side of one of them.
struct View {
    const Document& own;
    const Document& other;
    PairSide Pair::*ownSide;
    PairSide Pair::*otherSide;
};

View viewOf(const Project& project, Side side) {
    return side == Side::Source ? View{project.source, project.target, &Pair::source, &Pair::target}
                                : View{project.target, project.source, &Pair::target, &Pair::source};
}

ConcordanceLine lineOf(const View& view, const Pair& pair, TextSpan place, std::size_t width) {
    const FlatText text(view.own, (pair.*view.ownSide).spans);
    ConcordanceLine line;
    line.place = place;
    const TextSpan found = text.find(place).value_or(TextSpan());
    line.before = lastOf(std::string_view(text.text()).substr(0, found.begin), width);
    line.found = text.text().substr(found.begin, found.size());
    line.behind = firstOf(std::string_view(text.text()).substr(found.end), width);
    line.counterpart = FlatText(view.other, (pair.*view.otherSide).spans).text();
    return line;
}

} // namespace

std::vector<ConcordanceLine> concordance(const Project& project, const std::vector<Pair>& pairs, Side side,
                                         const std::vector<TextHit>& hits, std::size_t width) {
    const View view = viewOf(project, side);
    std::vector<ConcordanceLine> lines;
    std::size_t pair = 0;
    for (const TextHit& hit : hits) {
        const auto endOf = [&](std::size_t index) {
            const PairSide& units = pairs[index].*view.ownSide;
            return units.firstUnit + units.unitCount;
        };
        while (pair < pairs.size() && endOf(pair) <= hit.segment)
            ++pair;
        if (pair == pairs.size())
            break;
        lines.push_back(lineOf(view, pairs[pair], hit.span, width));
        lines.back().pair = pair;
        lines.back().side = side;
    }
    return lines;
}

} // namespace muqabala
