#include "corpus/import/pair_table.h"

#include "corpus/import/paired_texts.h"

#include <string>
#include <utility>
#include <vector>

namespace muqabala {
namespace {

constexpr std::string_view kHeader = "id\toriginal\ttranslation";

/// The parts of a span between marks; one, the whole of it, where there is no mark.
std::vector<TextSpan> split(std::string_view text, TextSpan whole, char mark) {
    std::vector<TextSpan> parts;
    std::uint32_t begin = whole.begin;
    for (std::uint32_t i = whole.begin; i < whole.end; ++i) {
        if (text[i] != mark)
            continue;
        parts.push_back({begin, i});
        begin = i + 1;
    }
    parts.push_back({begin, whole.end});
    return parts;
}

std::vector<TextSpan> linesOf(std::string_view text) {
    std::vector<TextSpan> lines = split(text, {0, static_cast<std::uint32_t>(text.size())}, '\n');
    for (TextSpan& line : lines) {
        if (!line.isEmpty() && text[line.end - 1] == '\r')
            --line.end;
    }
    return lines;
}

Error malformed(std::string_view name, std::uint64_t line, std::string detail) {
    return {.code = ErrorCode::MalformedData,
            .file = std::string(name),
            .line = line,
            .detail = std::move(detail)};
}

} // namespace

Result<Project> readPairTable(std::string_view bytes, std::string_view name, const ReadOptions& options) {
    const Result<DecodedText> decoded = decode(bytes, name, options.encoding);
    if (!decoded)
        return decoded.error();
    const std::string_view text = decoded->text;
    const std::vector<TextSpan> lines = linesOf(text);
    if (text.substr(0, lines[0].end) != kHeader)
        return malformed(name, 1, "expected the header line id, original, translation, parted by tabs");
    const auto document = [&](const Language& language) {
        return Document{.name = std::string(name), .language = language, .text = decoded->text};
    };
    PairedTexts texts(document(options.source), document(options.target));
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::vector<TextSpan> cells = split(text, lines[i], '\t');
        if (cells.size() == 3)
            texts.append(cells[1], cells[2], 1.0);
        else if (!lines[i].isEmpty())
            return malformed(name, i + 1, "expected three columns parted by tabs");
    }
    return std::move(texts).project();
}

} // namespace muqabala
