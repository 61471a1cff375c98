#include "corpus/text/sentence_stops.h"

#include "corpus/text/trim.h"
#include "corpus/text/utf8.h"

namespace muqabala {

namespace {

enum class QuoteRole { None, Opening, Closing };

bool isDoubleQuote(char32_t c) {
    return c == U'"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0x201F;
}

bool isOpeningBracket(char32_t c) {
    return c == U'(' || c == U'[' || c == U'{' || c == 0xAB || c == 0x2039 || c == 0x2018;
}

bool isClosingBracket(char32_t c) {
    return c == U')' || c == U']' || c == U'}' || c == 0xBB || c == 0x203A || c == 0x2019;
}

bool isDash(char32_t c) {
    return c == U'-' || (c >= 0x2010 && c <= 0x2015);
}

bool isSuperscriptDigit(char32_t c) {
    return c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x2079);
}

bool isDigit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= 0x0660 && c <= 0x0669);
}

/// Tells opening from closing quotes. A mark that looks both ways opens after a colon; otherwise the marks
/// before it decide.
class QuoteReader {
public:
    explicit QuoteReader(const CodePoints& text)
        : text_(text) {}

    std::vector<QuoteRole> roles() {
        std::vector<QuoteRole> roles(text_.chars.size(), QuoteRole::None);
        for (std::size_t i = 0; i < roles.size(); ++i) {
            if (!isDoubleQuote(text_.chars[i]))
                continue;
            roles[i] = role(i);
            open_ = roles[i] == QuoteRole::Opening;
        }
        return roles;
    }

private:
    [[nodiscard]] QuoteRole role(std::size_t i) const {
        const bool mayOpen = i == 0 || opensAfter(text_.chars[i - 1]);
        const bool mayClose = closesBefore(text_.at(i + 1));
        if (mayOpen != mayClose)
            return mayOpen ? QuoteRole::Opening : QuoteRole::Closing;
        if (visibleBefore(i) == U':')
            return QuoteRole::Opening;
        if (text_.chars[i] == 0x201C || text_.chars[i] == 0x201E)
            return QuoteRole::Opening;
        if (text_.chars[i] == 0x201D)
            return QuoteRole::Closing;
        return open_ ? QuoteRole::Closing : QuoteRole::Opening;
    }

    static bool opensAfter(char32_t c) { return isGap(c) || isOpeningBracket(c) || isDash(c) || c == U':'; }

    static bool closesBefore(char32_t c) {
        return c == 0 || isGap(c) || isClosingBracket(c) || isSentenceMark(c) || c == U',' || c == 0x060C ||
               c == U';' || c == 0x061B || c == U':' || isDash(c);
    }

    [[nodiscard]] char32_t visibleBefore(std::size_t i) const {
        while (i > 0 && isGap(text_.chars[i - 1]))
            --i;
        return i > 0 ? text_.chars[i - 1] : 0;
    }

    const CodePoints& text_;
    bool open_ = false;
};

class StopFinder {
public:
    explicit StopFinder(const CodePoints& text)
        : text_(text),
          roles_(QuoteReader(text).roles()) {}

    [[nodiscard]] std::vector<SentenceStop> find() const {
        std::vector<SentenceStop> stops;
        for (std::size_t i = 0; i < text_.chars.size();) {
            if (!isSentenceMark(text_.chars[i])) {
                ++i;
                continue;
            }
            stops.push_back(stopAt(i));
            i = stops.back().next;
        }
        return stops;
    }

private:
    [[nodiscard]] SentenceStop stopAt(std::size_t begin) const {
        SentenceStop stop;
        stop.begin = begin;
        stop.end = skipMarks(begin);
        stop.tail = stop.end;
        for (std::size_t further = extended(stop.tail); further != stop.tail; further = extended(stop.tail))
            stop.tail = further;
        stop.next = skipGap(stop.tail);
        return stop;
    }

    /// Behind one more thing that belongs to the stop, be it behind a space; `i` itself when there is none.
    [[nodiscard]] std::size_t extended(std::size_t i) const {
        if (const std::size_t note = behindNote(i); note != i)
            return note;
        if (closesAt(i) || isSentenceMark(text_.at(i)))
            return i + 1;
        const std::size_t visible = skipGap(i);
        if (closesAt(visible) && text_.at(visible) != 0x2019)
            return visible + 1;
        const std::size_t behindMarks = skipMarks(visible);
        const bool standAlone =
            behindMarks == text_.chars.size() || isGap(text_.at(behindMarks)) || closesAt(behindMarks);
        return standAlone ? behindMarks : i; // not those of ".NET" or "...and so on"
    }

    [[nodiscard]] bool closesAt(std::size_t i) const {
        const char32_t c = text_.at(i);
        if (c == U'\'')
            return isGap(text_.at(i + 1)) || i + 1 == text_.chars.size() || isClosing(text_.at(i + 1));
        return isClosingBracket(c) || (i < roles_.size() && roles_[i] == QuoteRole::Closing);
    }

    /// Behind a note number that touches the stop, [12] or ¹².
    [[nodiscard]] std::size_t behindNote(std::size_t i) const {
        std::size_t end = i;
        while (isSuperscriptDigit(text_.at(end)))
            ++end;
        if (end != i || text_.at(i) != U'[')
            return end;
        for (end = i + 1; isDigit(text_.at(end));)
            ++end;
        return end > i + 1 && text_.at(end) == U']' ? end + 1 : i;
    }

    [[nodiscard]] std::size_t skipMarks(std::size_t i) const {
        while (isSentenceMark(text_.at(i)))
            ++i;
        return i;
    }

    [[nodiscard]] std::size_t skipGap(std::size_t i) const {
        while (i < text_.chars.size() && isGap(text_.chars[i]))
            ++i;
        return i;
    }

    const CodePoints& text_;
    std::vector<QuoteRole> roles_;
};

} // namespace

CodePoints::CodePoints(std::string_view text) {
    for (Utf8Reader reader(text); !reader.atEnd();) {
        offsets.push_back(static_cast<std::uint32_t>(reader.offset()));
        chars.push_back(reader.next());
    }
    offsets.push_back(static_cast<std::uint32_t>(text.size()));
}

bool isSentenceMark(char32_t c) {
    switch (c) {
    case U'.':
    case U'!':
    case U'?':
    case 0x061F: // ؟
    case 0x06D4: // Urdu full stop
    case 0x2026: // …
    case 0x203C: // double exclamation mark
    case 0x2047: // double question mark
    case 0x2048:
    case 0x2049:
        return true;
    default:
        return false;
    }
}

bool isGap(char32_t c) {
    return isSpace(c) || isInvisible(c);
}

bool isOpening(char32_t c) {
    const bool currency = c == U'$' || c == 0xA3 || c == 0x20AC;
    return isOpeningBracket(c) || isDoubleQuote(c) || c == U'\'' || c == 0xBF || c == 0xA1 || currency;
}

bool isClosing(char32_t c) {
    return isClosingBracket(c) || isDoubleQuote(c);
}

std::vector<SentenceStop> sentenceStops(const CodePoints& text) {
    return StopFinder(text).find();
}

} // namespace muqabala
