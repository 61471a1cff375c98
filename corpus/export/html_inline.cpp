#include "corpus/export/html_inline.h"

#include "corpus/export/labels.h"
#include "corpus/text/utf8.h"

#include <array>
#include <optional>
#include <utility>

namespace muqabala {

namespace {

constexpr std::size_t kMostCodePoints = 60; // of words quoted in a note: about a line in a column

bool isBidiControl(char32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

/// Hebrew, Arabic and the scripts between them, with their presentation forms.
bool isRightToLeft(char32_t c) {
    return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

/// Marks between the parts of one expression.
bool joinsWords(char32_t c) {
    return c == U'/' || c == U'-' || c == U'.' || c == U'\\' || c == 0x2013;
}

/// Latin, Greek and Cyrillic letters.
bool isLeftToRight(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
           (c >= 0xC0 && c <= 0x52F && c != 0xD7 && c != 0xF7);
}

/// Whether a letter is of the words that are to be isolated.
using IsOfWords = bool (*)(char32_t);

std::size_t firstWord(std::string_view text, IsOfWords isOfWords) {
    for (Utf8Reader reader(text); !reader.atEnd(); reader.next()) {
        if (isOfWords(reader.peek()))
            return reader.offset();
    }
    return text.size();
}

/// What stands between the quotation marks around a place, when there are such.
std::optional<std::pair<std::size_t, std::size_t>> insideQuotes(std::string_view text, std::size_t place) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kQuotes = {
        {{"“", "”"}, {"«", "»"}, {"\"", "\""}}};
    for (const auto& [opening, closing] : kQuotes) {
        const std::size_t open = text.substr(0, place).rfind(opening);
        if (open == std::string_view::npos)
            continue;
        const std::size_t begin = open + opening.size();
        const std::size_t end = text.find(closing, begin);
        if (end != std::string_view::npos && end > place)
            return std::pair(begin, end);
    }
    return std::nullopt;
}

/// Where a run of words comes to an end. Spaces and figures between two words belong to it, and a mark that
/// touches both ("يوليو/تموز"); other marks and letters end it.
std::size_t endOfWords(std::string_view text, std::size_t begin, IsOfWords isOfWords) {
    std::size_t end = begin;
    bool touches = true; // nothing but words since `end`
    for (Utf8Reader reader(text, begin); !reader.atEnd();) {
        const char32_t c = reader.next();
        const bool mayStandBetween = isSpace(c) || (c >= U'0' && c <= U'9');
        if (isOfWords(c))
            end = reader.offset();
        else if (!mayStandBetween && !(touches && joinsWords(c) && isOfWords(reader.peek())))
            break;
        touches = isOfWords(c);
    }
    return end;
}

/// Writes a sentence, the words of the other direction each run in a <bdi>.
void writeIsolating(Markup& html, std::string_view sentence, IsOfWords isOfWords,
                    const Attributes& attributes) {
    const std::string clean = withoutBidiControls(sentence);
    std::string_view rest = clean;
    for (std::size_t found = firstWord(rest, isOfWords); found < rest.size();
         found = firstWord(rest, isOfWords)) {
        const auto [begin, end] =
            insideQuotes(rest, found).value_or(std::pair(found, endOfWords(rest, found, isOfWords)));
        html.text(rest.substr(0, begin)).element("bdi", attributes, rest.substr(begin, end - begin));
        rest.remove_prefix(end);
    }
    html.text(rest);
}

} // namespace

std::string directionName(Direction direction) {
    return direction == Direction::RightToLeft ? "rtl" : "ltr";
}

Attributes languageAttributes(const Document& document) {
    return {{"lang", languageTag(document)}, {"dir", directionName(document.language.direction())}};
}

std::string withoutBidiControls(std::string_view text) {
    std::string label;
    for (Utf8Reader reader(text); !reader.atEnd();) {
        const char32_t c = reader.next();
        if (!isBidiControl(c))
            appendUtf8(label, c);
    }
    return label;
}

void writeSentence(Markup& html, std::string_view sentence, const Attributes& rightToLeft) {
    writeIsolating(html, sentence, isRightToLeft, rightToLeft);
}

void writeArabicSentence(Markup& html, std::string_view sentence, const Attributes& leftToRight) {
    html.open("bdi", {{"lang", "ar"}, {"dir", "rtl"}});
    writeIsolating(html, sentence, isLeftToRight, leftToRight);
    html.close();
}

std::string shortened(std::string_view text) {
    if (countCodePoints(text) <= kMostCodePoints)
        return std::string(text);
    Utf8Reader reader(text);
    std::size_t end = 0; // of the last whole word
    for (std::size_t i = 0; i < kMostCodePoints; ++i) {
        const std::size_t offset = reader.offset();
        if (isSpace(reader.next()))
            end = offset;
    }
    return std::string(text.substr(0, end == 0 ? reader.offset() : end)) + " …";
}

} // namespace muqabala
