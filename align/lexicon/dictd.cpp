#include "align/lexicon/dictd.h"

#include "align/lexicon/gunzip.h"
#include "align/lexicon/synonyms.h"
#include "corpus/text/utf8.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muqabala {

namespace {

constexpr std::size_t kTextLimit = std::size_t{256} << 20;
constexpr std::size_t kMostDigits = 6; ///< of base 64: 36 bits

/// The text up to a separator, which is taken off `rest` together with it.
std::string_view takeUntil(std::string_view& rest, char separator) {
    const std::size_t end = rest.find(separator);
    const std::string_view part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return part;
}

constexpr std::uint8_t kNoDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> kBase64Values = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(kNoDigit);
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < kDigits.size(); ++i)
        values[static_cast<unsigned char>(kDigits[i])] = static_cast<std::uint8_t>(i);
    return values;
}();

std::optional<std::size_t> base64Number(std::string_view digits) {
    if (digits.empty() || digits.size() > kMostDigits)
        return std::nullopt;
    std::size_t number = 0;
    for (const char c : digits) {
        const std::uint8_t digit = kBase64Values[static_cast<unsigned char>(c)];
        if (digit == kNoDigit)
            return std::nullopt;
        number = number * 64 + digit;
    }
    return number;
}

struct IndexLine {
    std::string_view headword;
    std::size_t offset = 0;
    std::size_t length = 0;
};

std::optional<IndexLine> readIndexLine(std::string_view line) {
    const std::string_view headword = takeUntil(line, '\t');
    const std::optional<std::size_t> offset = base64Number(takeUntil(line, '\t'));
    const std::optional<std::size_t> length = base64Number(takeUntil(line, '\t'));
    if (headword.empty() || !offset || !length)
        return std::nullopt;
    return IndexLine{headword, *offset, *length};
}

bool isInsideCharacter(std::string_view text, std::size_t offset) {
    return offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80;
}

std::optional<std::string_view> entryAt(std::string_view text, const IndexLine& line) {
    if (line.offset > text.size() || line.length > text.size() - line.offset)
        return std::nullopt;
    if (isInsideCharacter(text, line.offset) || isInsideCharacter(text, line.offset + line.length))
        return std::nullopt;
    return text.substr(line.offset, line.length);
}

/// The headword in the first line of an entry, before its pronunciation; the index spells without marks.
/// Empty when the line has no pronunciation and is not the word of the index: then it is a translation.
std::string_view headwordIn(std::string_view firstLine, std::string_view indexHeadword) {
    const std::size_t pronunciation = firstLine.find(" /");
    const auto endsWithIt = [](std::string_view line) { return line.ends_with('/'); };
    if (pronunciation != std::string_view::npos &&
        (endsWithIt(firstLine) || endsWithIt(withoutBrackets(firstLine))))
        return firstLine.substr(0, pronunciation);
    return firstLine == indexHeadword ? indexHeadword : std::string_view();
}

class EntryReader {
public:
    explicit EntryReader(const TranslationSink& sink)
        : sink_(sink) {}

    void read(std::string_view entry, std::string_view indexHeadword) {
        std::string_view rest = entry;
        std::string_view headword = headwordIn(takeUntil(rest, '\n'), indexHeadword);
        if (headword.empty()) {
            headword = indexHeadword;
            rest = entry;
        }
        headwords_.clear();
        splitSynonyms(headword, headwords_);
        while (!rest.empty())
            readLine(takeUntil(rest, '\n'));
    }

private:
    void readLine(std::string_view line) {
        translations_.clear();
        splitSynonyms(line, translations_);
        for (const std::string_view translation : translations_) {
            for (const std::string_view headword : headwords_)
                sink_(headword, translation);
        }
    }

    const TranslationSink& sink_;
    std::vector<std::string_view> headwords_;
    std::vector<std::string_view> translations_;
};

Error malformedLine(std::string_view name, std::uint64_t line, std::string detail) {
    return {.code = ErrorCode::MalformedData,
            .file = std::string(name),
            .line = line,
            .byteOffset = {},
            .detail = std::move(detail)};
}

Status readEntries(std::string_view index, std::string_view text, std::string_view name,
                   const TranslationSink& sink) {
    EntryReader reader(sink);
    for (std::uint64_t number = 1; !index.empty(); ++number) {
        const std::string_view row = takeUntil(index, '\n');
        const std::optional<IndexLine> line = readIndexLine(row);
        if (!line)
            return malformedLine(name, number, "the index wants headword, offset and length in base 64");
        const std::optional<std::string_view> entry = entryAt(text, *line);
        if (!entry)
            return malformedLine(name, number, "the entry lies outside the dictionary text");
        if (!line->headword.starts_with("00database"))
            reader.read(*entry, line->headword);
    }
    return Status(std::monostate{});
}

} // namespace

Status readDictd(std::string_view index, std::string_view dict, std::string_view name,
                 const TranslationSink& sink) {
    std::string inflated;
    if (isGzip(dict)) {
        Result<std::string> text = gunzip(dict, name, kTextLimit);
        if (!text)
            return text.error();
        inflated = std::move(*text);
        dict = inflated;
    }
    for (const std::string_view part : {index, dict}) {
        if (const std::optional<std::size_t> invalid = firstInvalidUtf8(part))
            return Error{.code = ErrorCode::MalformedData,
                         .file = std::string(name),
                         .line = {},
                         .byteOffset = *invalid,
                         .detail = part.data() == dict.data() ? "the dictionary text is not UTF-8"
                                                              : "the index is not UTF-8"};
    }
    return readEntries(index, dict, name, sink);
}

} // namespace muqabala
