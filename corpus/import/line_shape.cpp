#include "corpus/import/line_shape.h"

#include "corpus/import/folded_words.h"
#include "corpus/text/sentence_stops.h"
#include "corpus/text/utf8.h"
#include "corpus/text/words.h"

#include <algorithm>

namespace muqabala {

namespace {

LineEnd endAfter(char32_t mark) {
    switch (mark) {
    case U'.':
    case 0x2026:
    case 0x06D4:
        return LineEnd::FullStop;
    case U',':
    case U';':
    case U':':
    case 0x060C:
    case 0x061B:
        return LineEnd::Continues;
    default:
        return isSentenceMark(mark) ? LineEnd::Question : LineEnd::Open;
    }
}

bool isSuperscript(char32_t c) {
    return c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x2079) || c == U'*';
}

} // namespace

LineEnd lineEnd(std::string_view text, TextSpan span) {
    LineEnd end = LineEnd::Open;
    bool inNote = false; // within the brackets of "[12]" behind a mark
    for (Utf8Reader reader(text.substr(0, span.end), span.begin); !reader.atEnd();) {
        const char32_t c = reader.next();
        inNote = c != U']' && (inNote || (c == U'[' && end != LineEnd::Open));
        const bool isDigit = c >= U'0' && c <= U'9';
        const bool isNote = c == U'[' || c == U']' || isSuperscript(c) || (inNote && isDigit);
        if (isGap(c) || isClosing(c) || c == U'\'' || (end != LineEnd::Open && isNote))
            continue;
        inNote = false;
        end = endAfter(c);
    }
    return end;
}

std::size_t countWords(std::string_view text, TextSpan span) {
    const std::vector<Word> words = splitWords(text, span);
    return static_cast<std::size_t>(std::count_if(
        words.begin(), words.end(), [](const Word& word) { return word.kind != WordKind::Punctuation; }));
}

std::string lineKey(std::string_view text, TextSpan span) {
    std::string key;
    for (const FoldedWord& word : foldedWords(text, span)) {
        if (word.word.kind == WordKind::Punctuation || word.folded.empty())
            continue;
        if (!key.empty())
            key += ' ';
        key += word.folded;
    }
    return key;
}

std::string onOneLine(std::string_view text, TextSpan span) {
    std::string line;
    bool gap = false;
    for (Utf8Reader reader(text.substr(0, span.end), span.begin); !reader.atEnd();) {
        const char32_t c = reader.next();
        if (isSpace(c)) {
            gap = true;
            continue;
        }
        if (gap && !line.empty())
            line += ' ';
        gap = false;
        appendUtf8(line, c);
    }
    return line;
}

} // namespace muqabala
