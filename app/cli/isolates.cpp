#include "app/cli/isolates.h"

#include "corpus/text/utf8.h"

namespace muqabala::cli {
namespace {

constexpr std::string_view kFirstStrongIsolate = "\u2068";
constexpr std::string_view kRightToLeftIsolate = "\u2067";
constexpr std::string_view kPopDirectionalIsolate = "\u2069";

/// Arabic, with its marks and presentation forms.
bool isArabic(char32_t c) {
    return (c >= 0x0600 && c <= 0x08FF) || (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

bool isLatin(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

/// What may stand between the words and numbers of one stretch.
bool isJoint(char32_t c) {
    return c == U' ' || c == U'\'' || c == U'’' || c == U'/' || c == U'-' || c == U'.' || c == U',' ||
           c == U'%';
}

/// A stretch of words of one script and of numbers, while it is being read.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0; ///< behind the last letter or digit; what follows it may turn out not to belong
    bool holdsWords = false;
};

/// The sentence with each stretch of words in an isolate of its own.
std::string isolateWords(std::string_view sentence, bool (*isOfWords)(char32_t)) {
    std::string result;
    std::size_t copied = 0;
    Stretch stretch;
    const auto finish = [&] {
        if (stretch.holdsWords) {
            result.append(sentence.substr(copied, stretch.begin - copied));
            result.append(isolate(sentence.substr(stretch.begin, stretch.end - stretch.begin)));
            copied = stretch.end;
        }
        stretch = {};
    };
    for (Utf8Reader reader(sentence); !reader.atEnd();) {
        const std::size_t at = reader.offset();
        const char32_t c = reader.next();
        if (isOfWords(c) || isDigit(c)) {
            if (stretch.end == 0)
                stretch.begin = at;
            stretch.end = reader.offset();
            stretch.holdsWords = stretch.holdsWords || isOfWords(c);
        } else if (!isJoint(c)) {
            finish();
        }
    }
    finish();
    return result.append(sentence.substr(copied));
}

} // namespace

std::string isolate(std::string_view text) {
    return std::string(kFirstStrongIsolate).append(text).append(kPopDirectionalIsolate);
}

std::string isolateArabic(std::string_view sentence) {
    return isolateWords(sentence, isArabic);
}

std::string isolateInArabic(std::string_view sentence) {
    return std::string(kRightToLeftIsolate)
        .append(isolateWords(sentence, isLatin))
        .append(kPopDirectionalIsolate);
}

} // namespace muqabala::cli
