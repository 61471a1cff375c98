#include "corpus/text/words.h"

#include "corpus/text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <cstdint>
#include <optional>

namespace muqabala {

namespace {

enum class CharacterKind { Arabic, Latin, Other, Digit, Mark, Space, Ignored };

CharacterKind kindOfAscii(char32_t c) {
    if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'))
        return CharacterKind::Latin;
    if (c >= U'0' && c <= U'9')
        return CharacterKind::Digit;
    return c <= 0x20 || c == 0x7F ? CharacterKind::Space : CharacterKind::Mark;
}

CharacterKind kindOfLetter(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_ARABIC:
        return CharacterKind::Arabic;
    case USCRIPT_LATIN:
        return CharacterKind::Latin;
    default:
        return CharacterKind::Other;
    }
}

CharacterKind kindOf(char32_t c) {
    if (c < 0x80)
        return kindOfAscii(c);
    if ((c >= 0x0620 && c <= 0x065F) || c == 0x0670)
        return CharacterKind::Arabic;
    if (isSpace(c))
        return CharacterKind::Space;
    const auto codePoint = static_cast<UChar32>(c);
    if (u_isdigit(codePoint))
        return CharacterKind::Digit;
    if (u_isalpha(codePoint))
        return kindOfLetter(c);
    const int8_t type = u_charType(codePoint);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_COMBINING_SPACING_MARK)
        return CharacterKind::Other;
    const bool control = type == U_CONTROL_CHAR || type == U_FORMAT_CHAR;
    return control ? CharacterKind::Ignored : CharacterKind::Mark;
}

WordKind wordKind(CharacterKind kind) {
    switch (kind) {
    case CharacterKind::Arabic:
        return WordKind::Arabic;
    case CharacterKind::Latin:
        return WordKind::Latin;
    case CharacterKind::Digit:
        return WordKind::Number;
    case CharacterKind::Mark:
        return WordKind::Punctuation;
    default:
        return WordKind::Other;
    }
}

bool isNumberSeparator(char32_t c) {
    return c == U'.' || c == U',' || c == 0x066B || c == 0x066C;
}

bool isLetterJoiner(char32_t c) {
    return c == U'\'' || c == 0x2019 || c == U'.' || c == 0x02BC;
}

class WordSplitter {
public:
    WordSplitter(std::string_view text, TextSpan part)
        : reader_(text.substr(0, part.end), part.begin) {}

    std::vector<Word> split() {
        while (!reader_.atEnd())
            step();
        close(reader_.offset());
        return std::move(words_);
    }

private:
    void step() {
        const std::size_t offset = reader_.offset();
        const char32_t c = reader_.next();
        const CharacterKind kind = kindOf(c);
        if (kind == CharacterKind::Ignored || (open_ && kind == openKind_ && kind != CharacterKind::Mark))
            return;
        // A combining mark stays with its letters, whatever their script.
        if (kind == CharacterKind::Other && open_ && u_isalpha(static_cast<UChar32>(c)) == 0)
            return;
        if (open_ && joins(c) && kindOf(reader_.peek()) == openKind_)
            return;
        close(offset);
        if (kind == CharacterKind::Space)
            return;
        open_ = offset;
        openKind_ = kind;
        if (kind == CharacterKind::Mark)
            close(reader_.offset());
    }

    /// Whether a mark may stand inside the open word: 3,500 and U.S and don't are one each.
    [[nodiscard]] bool joins(char32_t c) const {
        return (openKind_ == CharacterKind::Digit && isNumberSeparator(c)) ||
               (openKind_ == CharacterKind::Latin && isLetterJoiner(c));
    }

    void close(std::size_t end) {
        if (open_)
            words_.push_back(
                {{static_cast<std::uint32_t>(*open_), static_cast<std::uint32_t>(end)}, wordKind(openKind_)});
        open_.reset();
    }

    Utf8Reader reader_;
    std::optional<std::size_t> open_;
    CharacterKind openKind_ = CharacterKind::Space;
    std::vector<Word> words_;
};

} // namespace

std::vector<Word> splitWords(std::string_view text, TextSpan part) {
    return WordSplitter(text, part).split();
}

} // namespace muqabala
