#include "corpus/text/word_count.h"

#include "corpus/text/utf8.h"
#include "corpus/text/words.h"

#include <numeric>

namespace muqabala {

namespace {

bool hasSpace(std::string_view text) {
    for (Utf8Reader reader(text); !reader.atEnd();) {
        if (isSpace(reader.next()))
            return true;
    }
    return false;
}

} // namespace

std::size_t countWords(std::string_view text) {
    std::size_t count = 0;
    bool isCounted = false; // what stands since the last white space
    std::uint32_t end = 0;
    for (const Word& word : splitWords(text, {0, static_cast<std::uint32_t>(text.size())})) {
        if (hasSpace(text.substr(end, word.span.begin - end)))
            isCounted = false;
        end = word.span.end;
        if (word.kind == WordKind::Punctuation || isCounted)
            continue;
        isCounted = true;
        ++count;
    }
    return count;
}

std::size_t countWords(const Document& document) {
    return std::accumulate(
        document.segments.begin(), document.segments.end(), std::size_t{0},
        [&](std::size_t sum, const Segment& segment) { return sum + countWords(document.at(segment.span)); });
}

} // namespace muqabala
