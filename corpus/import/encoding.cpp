#include "corpus/import/encoding.h"

#include "corpus/import/byte_signs.h"
#include "corpus/import/single_byte.h"
#include "corpus/import/utf16.h"
#include "corpus/text/trim.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace muqabala {

namespace {

std::string hex(std::string_view bytes) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (!text.empty())
            text += ' ';
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0xFU];
    }
    return text;
}

bool isUtf16(Encoding encoding) {
    return encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian;
}

/// Reads a file's bytes into text, and knows the file's name for its errors.
class Decoder {
public:
    Decoder(std::string_view bytes, std::string_view name, LongLines longLines)
        : bytes_(bytes),
          name_(name),
          longLines_(longLines) {}

    Result<DecodedText> decode(std::optional<Encoding> given) const {
        if (bytes_.size() > kLargestText)
            return error(ErrorCode::TooLarge, "100 MB");
        if (bytes_.empty())
            return error(ErrorCode::Empty, "");
        if (const std::optional<BinarySign> sign = binarySign(bytes_))
            return errorAt(ErrorCode::Binary, sign->offset, std::string(sign->what));
        const std::optional<Encoding> known = given ? inItsByteOrder(*given) : markedEncoding(bytes_);
        Result<DecodedText> decoded = known ? decodeAs(*known) : decodeUnmarked();
        if (!decoded)
            return decoded;
        const std::optional<Error> refusal = refuse(*decoded);
        return refusal ? Result<DecodedText>(*refusal) : decoded;
    }

private:
    /// UTF-16 as the bytes have it: people say "UTF-16" without thinking of the byte order.
    [[nodiscard]] Encoding inItsByteOrder(Encoding given) const {
        if (!isUtf16(given))
            return given;
        const std::optional<Encoding> marked = markedEncoding(bytes_);
        return marked && isUtf16(*marked) ? *marked : unmarkedUtf16(bytes_).value_or(given);
    }

    [[nodiscard]] Result<DecodedText> decodeUnmarked() const {
        if (const std::optional<Encoding> wide = unmarkedUtf16(bytes_))
            return decodeAs(*wide);
        if (const std::optional<BinarySign> sign = controlBytes(bytes_))
            return errorAt(ErrorCode::Binary, sign->offset, std::string(sign->what));
        if (firstInvalidUtf8(bytes_) && !isDamagedUtf8(bytes_))
            if (const std::optional<Encoding> arabic = arabicSingleByte(bytes_))
                return decodeAs(*arabic);
        return decodeAs(Encoding::Utf8);
    }

    Result<DecodedText> decodeAs(Encoding encoding) const {
        const std::size_t mark = markLength(bytes_, encoding);
        const std::string_view body = bytes_.substr(mark);
        Conversion conversion = convert(body, encoding);
        if (conversion.invalid) {
            Error bad = error(ErrorCode::InvalidBytes, "");
            const TextSpan where = *conversion.invalid;
            bad.line = lineOf(conversion.text, conversion.text.size());
            bad.byteOffset = mark + where.begin;
            bad.detail =
                std::string(encodingName(encoding)) + ": " + hex(body.substr(where.begin, where.size()));
            return bad;
        }
        return DecodedText{std::move(conversion.text), encoding, mark > 0};
    }

    static Conversion convert(std::string_view body, Encoding encoding) {
        switch (encoding) {
        case Encoding::Utf16LittleEndian:
        case Encoding::Utf16BigEndian:
            return utf16ToUtf8(body, encoding);
        case Encoding::Windows1256:
        case Encoding::Iso88596:
            return singleByteToUtf8(body, encoding);
        case Encoding::Utf8:
            break;
        }
        if (const std::optional<std::size_t> bad = firstInvalidUtf8(body)) {
            const auto offset = static_cast<std::uint32_t>(*bad);
            return {std::string(body.substr(0, offset)), TextSpan{offset, offset + 1}};
        }
        return {std::string(body), std::nullopt};
    }

    /// What makes text that was read without fault unfit all the same.
    std::optional<Error> refuse(const DecodedText& decoded) const {
        if (isBlank(decoded.text))
            return error(ErrorCode::Empty, "");
        if (const std::size_t nul = decoded.text.find('\0'); nul != std::string::npos) {
            Error binary = error(ErrorCode::Binary, "it holds NUL characters");
            binary.line = lineOf(decoded.text, nul);
            return binary;
        }
        return longLines_ == LongLines::Accept ? std::nullopt : overlongLine(decoded.text);
    }

    [[nodiscard]] std::optional<Error> overlongLine(std::string_view text) const {
        std::size_t begin = 0;
        for (std::uint64_t line = 1; begin < text.size(); ++line) {
            const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
            if (end - begin > kLongestLine) {
                Error tooLong = error(ErrorCode::LineTooLong, "1 MB");
                tooLong.line = line;
                return tooLong;
            }
            const bool pair = text.compare(end, 2, "\r\n") == 0;
            begin = end + (pair ? 2 : 1);
        }
        return std::nullopt;
    }

    Error error(ErrorCode code, std::string detail) const {
        return {code, std::string(name_), std::nullopt, std::nullopt, std::move(detail)};
    }

    Error errorAt(ErrorCode code, std::size_t offset, std::string detail) const {
        Error result = error(code, std::move(detail));
        result.byteOffset = offset;
        return result;
    }

    std::string_view bytes_;
    std::string_view name_;
    LongLines longLines_;
};

/// Lower case, without the marks that people put in differently.
std::string plainName(std::string_view name) {
    std::string plain;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0)
            plain += static_cast<char>(std::tolower(byte));
    }
    return plain;
}

} // namespace

std::string_view encodingName(Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::Utf16LittleEndian:
        return "UTF-16LE";
    case Encoding::Utf16BigEndian:
        return "UTF-16BE";
    case Encoding::Windows1256:
        return "windows-1256";
    case Encoding::Iso88596:
        return "ISO-8859-6";
    }
    return "";
}

Result<Encoding> encodingByName(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Encoding>, 12> kNames{{
        {"utf8", Encoding::Utf8},
        {"utf16", Encoding::Utf16LittleEndian},
        {"utf16le", Encoding::Utf16LittleEndian},
        {"utf16be", Encoding::Utf16BigEndian},
        {"windows1256", Encoding::Windows1256},
        {"cp1256", Encoding::Windows1256},
        {"win1256", Encoding::Windows1256},
        {"ansi1256", Encoding::Windows1256},
        {"iso88596", Encoding::Iso88596},
        {"88596", Encoding::Iso88596},
        {"asmo708", Encoding::Iso88596},
        {"ecma114", Encoding::Iso88596},
    }};
    const std::string plain = plainName(name);
    for (const auto& [known, encoding] : kNames) {
        if (known == plain)
            return encoding;
    }
    return Error{ErrorCode::UnknownEncoding, "", std::nullopt, std::nullopt, std::string(name)};
}

Result<DecodedText> decode(std::string_view bytes, std::string_view name, std::optional<Encoding> given,
                           LongLines longLines) {
    return Decoder(bytes, name, longLines).decode(given);
}

} // namespace muqabala
