#include "align/lexicon/dictd.h"

#include "align/lexicon/gunzip.h"
#include "corpus/text/utf8.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace muqabala {

namespace {

constexpr std::size_t kTextLimit = std::size_t{256} << 20;
constexpr std::size_t kMostDigits = 6; ///< of base 64: 36 bits

std::string_view trim(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r";
    const std::size_t begin = text.find_first_not_of(kBlank);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

/// The text up to a separator, which is taken off `rest` together with it.
std::string_view takeUntil(std::string_view& rest, std::string_view separator) {
    const std::size_t end = rest.find(separator);
    const std::string_view part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + separator.size());
    return part;
}

std::string_view before(std::string_view text, std::string_view mark) {
    return text.substr(0, text.find(mark));
}

std::optional<std::size_t> base64Digit(char c) {
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t digit = kDigits.find(c);
    return digit == std::string_view::npos ? std::nullopt : std::optional(digit);
}

std::optional<std::size_t> base64Number(std::string_view digits) {
    if (digits.empty() || digits.size() > kMostDigits)
        return std::nullopt;
    std::size_t number = 0;
    for (const char c : digits) {
        const std::optional<std::size_t> digit = base64Digit(c);
        if (!digit)
            return std::nullopt;
        number = number * 64 + *digit;
    }
    return number;
}

struct IndexLine {
    std::string_view headword;
    std::size_t offset = 0;
    std::size_t length = 0;
};

std::optional<IndexLine> readIndexLine(std::string_view line) {
    const std::string_view headword = takeUntil(line, "\t");
    const std::optional<std::size_t> offset = base64Number(takeUntil(line, "\t"));
    const std::optional<std::size_t> length = base64Number(takeUntil(line, "\t"));
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

/// "12. house" -> "house".
std::string_view withoutNumber(std::string_view line) {
    const std::size_t digits = line.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos || !line.substr(digits).starts_with(". "))
        return line;
    return trim(line.substr(digits + 2));
}

/// What stands outside brackets: before them, or behind them when they open the line.
std::string_view withoutBrackets(std::string_view line) {
    while (!line.empty() && std::string_view("([{<").find(line.front()) != std::string_view::npos) {
        const std::size_t end = line.find_first_of(")]}>");
        if (end == std::string_view::npos)
            return {};
        line = trim(line.substr(end + 1));
    }
    return trim(line.substr(0, line.find_first_of("([{<")));
}

/// The synonyms of one line, without what explains them.
class Synonyms {
public:
    const std::vector<std::string_view>& split(std::string_view line) {
        parts_.clear();
        line = before(withoutBrackets(before(withoutNumber(trim(line)), " - ")), ":");
        std::size_t begin = 0;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::size_t width = separatorWidth(line.substr(i));
            if (width == 0)
                continue;
            add(line.substr(begin, i - begin));
            begin = i + width;
            i += width - 1;
        }
        add(line.substr(begin));
        return parts_;
    }

private:
    static std::size_t separatorWidth(std::string_view rest) {
        for (const std::string_view separator : {",", ";", "/", "،", "؛"}) {
            if (rest.starts_with(separator))
                return separator.size();
        }
        return 0;
    }

    void add(std::string_view part) {
        if (const std::string_view trimmed = trim(part); !trimmed.empty())
            parts_.push_back(trimmed);
    }

    std::vector<std::string_view> parts_;
};

/// The headword in the first line of an entry, before its pronunciation; the index spells without marks.
/// Empty when the line has no pronunciation and is not the word of the index: then it is a translation.
std::string_view headwordIn(std::string_view firstLine, std::string_view indexHeadword) {
    const std::size_t pronunciation = firstLine.find(" /");
    if (pronunciation != std::string_view::npos && withoutBrackets(firstLine).ends_with("/"))
        return firstLine.substr(0, pronunciation);
    return trim(firstLine) == indexHeadword ? indexHeadword : std::string_view();
}

class EntryReader {
public:
    explicit EntryReader(const TranslationSink& sink)
        : sink_(sink) {}

    void read(std::string_view entry, std::string_view indexHeadword) {
        std::string_view rest = entry;
        std::string_view headword = headwordIn(takeUntil(rest, "\n"), indexHeadword);
        if (headword.empty()) {
            headword = indexHeadword;
            rest = entry;
        }
        const std::vector<std::string_view>& spellings = headwords_.split(headword);
        while (!rest.empty())
            readLine(spellings, takeUntil(rest, "\n"));
    }

private:
    void readLine(const std::vector<std::string_view>& spellings, std::string_view line) {
        for (const std::string_view translation : translations_.split(line)) {
            for (const std::string_view spelling : spellings)
                sink_(spelling, translation);
        }
    }

    const TranslationSink& sink_;
    Synonyms headwords_;
    Synonyms translations_;
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
        const std::string_view row = takeUntil(index, "\n");
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
