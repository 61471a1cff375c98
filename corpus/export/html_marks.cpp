#include "corpus/export/html_marks.h"

#include "corpus/text/words.h"

#include <algorithm>

namespace muqabala {

namespace {

TextSpan toWholeWords(const std::vector<Word>& words, TextSpan span) {
    const auto endsBefore = [](const Word& word, std::uint32_t offset) { return word.span.end <= offset; };
    auto first = std::lower_bound(words.begin(), words.end(), span.begin, endsBefore);
    auto last = first;
    while (last != words.end() && last->span.begin < span.end)
        ++last;
    if (first == last) { // between words: the ones on either side
        if (first != words.begin())
            --first;
        if (last != words.end())
            ++last;
    }
    if (first == last)
        return span;
    return {first->span.begin, (last - 1)->span.end};
}

} // namespace

std::vector<MarkedPiece> cutAtMarks(std::string_view line, std::span<const Mark> marks) {
    const auto length = static_cast<std::uint32_t>(line.size());
    if (length == 0)
        return {};
    if (marks.empty())
        return {{{0, length}, {}, {}}};
    const std::vector<Word> words = splitWords(line, {0, length});
    std::vector<Mark> whole;
    std::vector<std::uint32_t> cuts = {0, length};
    for (const Mark& mark : marks) {
        whole.push_back({toWholeWords(words, mark.span), mark.note});
        cuts.insert(cuts.end(), {whole.back().span.begin, whole.back().span.end});
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<MarkedPiece> pieces;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        MarkedPiece piece{{cuts[i], cuts[i + 1]}, {}, {}};
        for (const Mark& mark : whole) {
            if (!mark.span.overlaps(piece.span))
                continue;
            piece.notes.push_back(mark.note);
            if (mark.span.end == piece.span.end)
                piece.ending.push_back(mark.note);
        }
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace muqabala
