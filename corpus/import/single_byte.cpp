#include "corpus/import/single_byte.h"

#include "corpus/text/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace muqabala {

namespace {

constexpr char32_t kUndefined = 0xFFFFFFFF;
using ByteTable = std::array<char32_t, 256>;

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// What each byte means. Read from ICU once for a text, so that text of any length needs no converter state.
ByteTable byteTable(Encoding encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(
        ucnv_open(encoding == Encoding::Windows1256 ? "windows-1256" : "ISO-8859-6", &status));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    assert(U_SUCCESS(status));
    ByteTable table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        const char source = static_cast<char>(byte);
        std::array<UChar, 4> target{};
        UErrorCode conversion = U_ZERO_ERROR;
        const std::int32_t length =
            ucnv_toUChars(converter.get(), target.data(), target.size(), &source, 1, &conversion);
        table[byte] = U_SUCCESS(conversion) && length == 1 ? target[0] : kUndefined;
    }
    return table;
}

bool isArabicLetterOrMark(char32_t c) {
    return (c >= 0x0620 && c <= 0x0659) || (c >= 0x066E && c <= 0x06D3);
}

bool isVowelSign(char32_t c) {
    return c >= 0x064B && c <= 0x0652;
}

/// Nunation, which ends a word but for the alef it may stand on.
bool isNunation(char32_t c) {
    return c >= 0x064B && c <= 0x064D;
}

bool isLatinLetter(char32_t c) {
    const bool ascii = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    return ascii || (c >= 0xC0 && c <= 0x0192 && c != 0xD7 && c != 0xF7);
}

/// Marks of typography, which any text may have.
bool isTypographic(char32_t c) {
    return (c >= 0x2010 && c <= 0x2039) || c == 0x203A || (c >= 0x200C && c <= 0x200F) || c == 0xA0 ||
           c == 0xAB || c == 0xBB || c == 0xB0 || c == 0xB7 || c == 0xD7 || c == 0xF7 || c == 0xAD ||
           c == 0x060C || c == 0x061B || c == 0x061F || c == 0x2122 || c == 0xA9 || c == 0xAE;
}

/// How well text reads as Arabic, in letters and signs beyond ASCII.
struct Plausibility {
    std::size_t good = 0;        ///< in words that are wholly Arabic
    std::size_t bad = 0;         ///< in anything that Arabic text does not have
    std::size_t typographic = 0; ///< quotation marks, dashes: no evidence either way
    std::size_t articles = 0;    ///< words that begin with ال

    /// More than five in six letters are in good words. Text without any Arabic is taken only when it has
    /// several marks of typography and nothing else beyond ASCII.
    [[nodiscard]] bool convinces() const {
        if (good >= 2)
            return good > bad * 5;
        return good == 0 && bad == 0 && typographic >= 2;
    }

    [[nodiscard]] bool isBetterThan(const Plausibility& other) const {
        if (good * (other.good + other.bad) != other.good * (good + bad))
            return good * (other.good + other.bad) > other.good * (good + bad);
        return articles > other.articles;
    }
};

class PlausibilityJudge {
public:
    void add(char32_t c) {
        if (isArabicLetterOrMark(c) || isLatinLetter(c)) {
            word_.push_back(c);
            return;
        }
        endWord();
        if (isTypographic(c))
            ++result_.typographic;
        else if (c >= 0x80)
            ++result_.bad;
    }

    Plausibility take() {
        endWord();
        return result_;
    }

private:
    void endWord() {
        const auto countOf = [this](auto predicate) {
            return static_cast<std::size_t>(std::count_if(word_.begin(), word_.end(), predicate));
        };
        const std::size_t arabic = countOf(isArabicLetterOrMark);
        const std::size_t foreign = countOf([](char32_t c) { return c >= 0x80 && isLatinLetter(c); });
        const bool sound = foreign == 0 && !hasMisplacedSign();
        (sound ? result_.good : result_.bad) += arabic + foreign;
        if (sound && word_.size() > 3 && word_[0] == 0x0627 && word_[1] == 0x0644)
            ++result_.articles;
        word_.clear();
    }

    /// Whether a vowel sign stands where none can: first in its word, or nunation inside it.
    [[nodiscard]] bool hasMisplacedSign() const {
        for (std::size_t i = 0; i + 2 < word_.size(); ++i) {
            if (isNunation(word_[i]) && !isVowelSign(word_[i + 1]))
                return true;
        }
        return !word_.empty() && isVowelSign(word_.front());
    }

    std::vector<char32_t> word_;
    Plausibility result_;
};

/// Nothing when the bytes are not valid in this encoding.
std::optional<Plausibility> plausibility(std::string_view bytes, Encoding encoding) {
    const ByteTable table = byteTable(encoding);
    PlausibilityJudge judge;
    for (const char byte : bytes) {
        const char32_t c = table[static_cast<unsigned char>(byte)];
        if (c == kUndefined)
            return std::nullopt;
        judge.add(c);
    }
    return judge.take();
}

} // namespace

Conversion singleByteToUtf8(std::string_view bytes, Encoding encoding) {
    const ByteTable table = byteTable(encoding);
    Conversion result;
    result.text.reserve(bytes.size() * 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char32_t c = table[static_cast<unsigned char>(bytes[i])];
        if (c == kUndefined) {
            result.invalid = TextSpan{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + 1)};
            return result;
        }
        appendUtf8(result.text, c);
    }
    return result;
}

std::optional<Encoding> arabicSingleByte(std::string_view bytes) {
    const std::optional<Plausibility> windows = plausibility(bytes, Encoding::Windows1256);
    const std::optional<Plausibility> iso = plausibility(bytes, Encoding::Iso88596);
    const bool windowsConvinces = windows && windows->convinces();
    if (iso && iso->convinces() && !(windowsConvinces && !iso->isBetterThan(*windows)))
        return Encoding::Iso88596;
    return windowsConvinces ? std::optional(Encoding::Windows1256) : std::nullopt;
}

} // namespace muqabala
