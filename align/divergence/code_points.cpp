#include "align/divergence/code_points.h"

#include "corpus/text/utf8.h"

namespace muqabala {

std::u32string decoded(std::string_view text) {
    std::u32string codePoints;
    for (Utf8Reader reader(text); !reader.atEnd();)
        codePoints.push_back(reader.next());
    return codePoints;
}

std::string encoded(std::u32string_view codePoints) {
    std::string text;
    for (const char32_t c : codePoints)
        appendUtf8(text, c);
    return text;
}

} // namespace muqabala
