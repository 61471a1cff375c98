#include "corpus/import/utf16.h"

#include "corpus/text/utf8.h"

#include <cstddef>

namespace muqabala {

namespace {

bool isLeadSurrogate(char32_t unit) {
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isTrailSurrogate(char32_t unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

class Utf16Reader {
public:
    Utf16Reader(std::string_view bytes, Encoding byteOrder)
        : bytes_(bytes),
          highByte_(byteOrder == Encoding::Utf16BigEndian ? 0 : 1) {}

    Conversion convert() {
        Conversion result;
        result.text.reserve(bytes_.size());
        for (std::size_t offset = 0; offset < bytes_.size();) {
            const std::size_t length = sequenceLength(offset);
            if (length == 0) {
                const std::size_t end = offset + 2 > bytes_.size() ? bytes_.size() : offset + 2;
                result.invalid =
                    TextSpan{static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(end)};
                return result;
            }
            appendUtf8(result.text, codePoint(offset, length));
            offset += length;
        }
        return result;
    }

private:
    [[nodiscard]] char32_t unit(std::size_t offset) const {
        const auto high = static_cast<unsigned char>(bytes_[offset + highByte_]);
        const auto low = static_cast<unsigned char>(bytes_[offset + 1 - highByte_]);
        return static_cast<char32_t>((high << 8U) | low);
    }

    /// Bytes of the code point at `offset`; 0 when there is none.
    [[nodiscard]] std::size_t sequenceLength(std::size_t offset) const {
        if (offset + 2 > bytes_.size() || isTrailSurrogate(unit(offset)))
            return 0;
        if (!isLeadSurrogate(unit(offset)))
            return 2;
        return offset + 4 <= bytes_.size() && isTrailSurrogate(unit(offset + 2)) ? 4 : 0;
    }

    [[nodiscard]] char32_t codePoint(std::size_t offset, std::size_t length) const {
        if (length == 2)
            return unit(offset);
        return 0x10000 + ((unit(offset) - 0xD800) << 10U) + (unit(offset + 2) - 0xDC00);
    }

    std::string_view bytes_;
    std::size_t highByte_; ///< where in a pair the high byte stands
};

} // namespace

Conversion utf16ToUtf8(std::string_view bytes, Encoding byteOrder) {
    return Utf16Reader(bytes, byteOrder).convert();
}

} // namespace muqabala
