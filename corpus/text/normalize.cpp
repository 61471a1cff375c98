#include "corpus/text/normalize.h"

#include "corpus/text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cassert>

namespace muqabala {

namespace {

bool isDroppedControl(char32_t c) {
    const bool zeroWidth = c >= 0x200B && c <= 0x200F; // ZWSP, ZWNJ, ZWJ, LRM, RLM
    const bool embedding = c >= 0x202A && c <= 0x202E;
    const bool isolate = c >= 0x2066 && c <= 0x2069;
    return zeroWidth || embedding || isolate || c == 0x2060 || c == 0x061C || c == 0xFEFF || c == 0x00AD;
}

bool isTatweel(char32_t c) {
    return c == 0x0640;
}

/// Harakat and Quranic marks: what is written above and below Arabic letters without being one.
bool isArabicMark(char32_t c) {
    return (c >= 0x0610 && c <= 0x061A) || (c >= 0x064B && c <= 0x065F) || c == 0x0670 ||
           (c >= 0x06D6 && c <= 0x06ED && c != 0x06DD && c != 0x06DE && c != 0x06E9) ||
           (c >= 0x08CA && c <= 0x08FF);
}

const icu::Normalizer2& decomposition() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFKDInstance(status);
    assert(U_SUCCESS(status));
    return *instance;
}

const icu::Normalizer2& composition() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFKCInstance(status);
    assert(U_SUCCESS(status));
    return *instance;
}

bool isArabicLetter(char32_t c) {
    return (c >= 0x0621 && c <= 0x064A) || c == 0x0671;
}

/// Presentation forms (ﻷ), which decompose into letter and mark where we want the letter that has both.
bool isArabicForm(char32_t c) {
    return c >= 0xFB50 && c <= 0xFEFC;
}

/// One letter after marks and compatibility forms are gone. 0: nothing is left of it.
char32_t foldLetter(char32_t c, Folding folding) {
    if (c >= U'A' && c <= U'Z')
        return c + 32;
    if (c < 0x80 || (folding == Folding::Marks && isArabicLetter(c)))
        return c;
    switch (c) {
    case 0x0622: // آ
    case 0x0623: // أ
    case 0x0625: // إ
    case 0x0671: // ٱ
        return 0x0627;
    case 0x0649: // ى
    case 0x0626: // ئ
    case 0x06CC: // Persian yeh
        return 0x064A;
    case 0x0624: // ؤ
        return 0x0648;
    case 0x06A9: // Persian kaf
        return 0x0643;
    case 0x066B: // Arabic decimal separator
        return U'.';
    case 0x066C: // Arabic thousands separator
        return U',';
    case 0x066A: // Arabic percent sign
        return U'%';
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return U'\'';
    case 0x0629: // ة
        return folding == Folding::Match ? 0x0647 : c;
    default:
        break;
    }
    if (isArabicLetter(c))
        return c; // the other letters of Arabic have neither case nor value
    if (const int digit = u_charDigitValue(static_cast<UChar32>(c)); digit >= 0)
        return U'0' + static_cast<char32_t>(digit);
    return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

/// Letters of the common kind, which no Unicode decomposition touches and which need no look-up.
bool isPlain(char32_t c) {
    return c < 0x80 || (c >= 0x0621 && c <= 0x063A) || (c >= 0x0641 && c <= 0x064A) ||
           (c >= 0x0660 && c <= 0x0669) || c == 0x060C || c == 0x061B || c == 0x061F;
}

/// Folds letter by letter into `Sink`, which takes each letter with where it came from.
template <class Sink>
class Folder {
public:
    Folder(Folding folding, Sink& sink)
        : folding_(folding),
          sink_(sink) {}

    void add(char32_t c, std::uint32_t origin) {
        if (isPlain(c))
            put(c, origin);
        else if (!isDroppedControl(c) && !isTatweel(c) && !isArabicMark(c))
            addDecomposed(c, origin);
    }

private:
    void addDecomposed(char32_t c, std::uint32_t origin) {
        const bool isComposed =
            folding_ == Folding::Presentation || (folding_ == Folding::Marks && isArabicForm(c));
        const icu::Normalizer2& form = isComposed ? composition() : decomposition();
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString parts = form.normalize(icu::UnicodeString(static_cast<UChar32>(c)), status);
        assert(U_SUCCESS(status));
        for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
            const auto part = static_cast<char32_t>(parts.char32At(i));
            const bool mark = u_charType(static_cast<UChar32>(part)) == U_NON_SPACING_MARK;
            if (isTatweel(part) || isArabicMark(part) || (mark && folding_ != Folding::Presentation))
                continue;
            put(part, origin);
        }
    }

    void put(char32_t c, std::uint32_t origin) {
        sink_.put(folding_ == Folding::Presentation ? c : foldLetter(c, folding_), origin);
    }

    Folding folding_;
    Sink& sink_;
};

/// Keeps the letters and where they came from.
struct TraceableText {
    NormalizedText result;

    void put(char32_t c, std::uint32_t origin) {
        appendUtf8(result.text, c);
        result.origins.resize(result.text.size(), origin);
    }
};

/// Keeps the letters only.
struct PlainText {
    std::string text;

    void put(char32_t c, std::uint32_t /*origin*/) { appendUtf8(text, c); }
};

template <class Sink>
void foldInto(Sink& sink, std::string_view text, Folding folding) {
    Folder<Sink> folder(folding, sink);
    for (Utf8Reader reader(text); !reader.atEnd();) {
        const auto origin = static_cast<std::uint32_t>(reader.offset());
        folder.add(reader.next(), origin);
    }
}

} // namespace

NormalizedText normalize(std::string_view text, Folding folding) {
    TraceableText traceable;
    foldInto(traceable, text, folding);
    traceable.result.origins.push_back(static_cast<std::uint32_t>(text.size()));
    return std::move(traceable.result);
}

std::string fold(std::string_view text, Folding folding) {
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (folding == Folding::Presentation || !std::all_of(text.begin(), text.end(), isAscii)) {
        PlainText plain;
        plain.text.reserve(text.size());
        foldInto(plain, text, folding);
        return std::move(plain.text);
    }
    std::string folded(text);
    for (char& c : folded)
        c = static_cast<char>(foldLetter(static_cast<unsigned char>(c), folding));
    return folded;
}

} // namespace muqabala
