#include "corpus/text/formula.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>

namespace muqabala {
namespace {

bool beginsFormula(char32_t c) {
    // The last four are the full-width forms, which Excel takes for the same in East Asian editions.
    static constexpr std::array<char32_t, 8> kSigns = {U'=', U'+', U'-', U'@', U'＝', U'＋', U'－', U'＠'};
    return std::find(kSigns.begin(), kSigns.end(), c) != kSigns.end();
}

/// Characters that some spreadsheet passes over before it looks for a formula.
bool isPassedOver(char32_t c) {
    const bool isControl = c < 0x20 || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
                           (c >= 0x2060 && c <= 0x2069) || c == 0x061C;
    return isControl || isSpace(c) || c == U'"' || c == U'\'' || c == 0xFEFF;
}

} // namespace

bool beginsLikeFormula(std::string_view text) {
    for (Utf8Reader reader(text); !reader.atEnd();) {
        const char32_t c = reader.next();
        if (!isPassedOver(c))
            return beginsFormula(c);
    }
    return false;
}

} // namespace muqabala
