#include "corpus/import/pair_table.h"

#include "corpus/text/utf8.h"

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace muqabala {
namespace {

constexpr std::string_view kHeader = "id\toriginal\ttranslation";

using Cells = std::array<TextSpan, 3>;

/// The line that begins at `begin`, without its end.
TextSpan lineAt(std::string_view text, std::size_t begin) {
    std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin && text[end - 1] == '\r')
        --end;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// The span without the white space around it.
TextSpan trimmed(std::string_view text, TextSpan span) {
    std::optional<std::uint32_t> begin;
    std::uint32_t end = span.begin;
    for (Utf8Reader reader(text.substr(0, span.end), span.begin); !reader.atEnd();) {
        const auto at = static_cast<std::uint32_t>(reader.offset());
        if (isSpace(reader.next()))
            continue;
        begin = begin.value_or(at);
        end = static_cast<std::uint32_t>(reader.offset());
    }
    return {begin.value_or(end), end};
}

/// The three cells of a line; nothing when there are more or fewer.
std::optional<Cells> cellsOf(std::string_view text, TextSpan line) {
    const std::size_t first = text.find('\t', line.begin);
    const std::size_t second = first < line.end ? text.find('\t', first + 1) : std::string_view::npos;
    if (second >= line.end || text.find('\t', second + 1) < line.end)
        return std::nullopt;
    const auto afterFirst = static_cast<std::uint32_t>(first + 1);
    const auto afterSecond = static_cast<std::uint32_t>(second + 1);
    return Cells{TextSpan{line.begin, afterFirst - 1}, trimmed(text, {afterFirst, afterSecond - 1}),
                 trimmed(text, {afterSecond, line.end})};
}

/// Appends a paragraph of one segment, or of none when the span is empty. Returns the number of segments.
std::uint32_t appendParagraph(Document& document, TextSpan span) {
    const auto paragraph = static_cast<std::uint32_t>(document.paragraphs.size());
    const auto firstSegment = static_cast<std::uint32_t>(document.segments.size());
    const std::uint32_t segmentCount = span.isEmpty() ? 0 : 1;
    document.paragraphs.push_back({span, ParagraphRole::Body, firstSegment, segmentCount});
    if (segmentCount > 0)
        document.segments.push_back({span, paragraph});
    return segmentCount;
}

/// Fills a project row by row.
class PairedTexts {
public:
    PairedTexts(const std::string& text, std::string_view name, const ReadOptions& options) {
        project_.source = {.name = std::string(name), .language = options.source, .text = text};
        project_.target = {.name = std::string(name), .language = options.target, .text = text};
    }

    void append(TextSpan source, TextSpan target) {
        const auto row = static_cast<std::uint32_t>(project_.source.paragraphs.size());
        paragraphs_.push_back({{{row}, {row + 1}}, {{row}, {row + 1}}, 1.0});
        const Range<SourceIndex> from{{sourceCount_},
                                      {sourceCount_ + appendParagraph(project_.source, source)}};
        const Range<TargetIndex> to{{targetCount_},
                                    {targetCount_ + appendParagraph(project_.target, target)}};
        if (!from.isEmpty() || !to.isEmpty())
            beads_.push_back({from, to, 1.0});
        sourceCount_ = from.end.value;
        targetCount_ = to.end.value;
    }

    Project project() && {
        project_.paragraphs = ParagraphAlignment(std::move(paragraphs_));
        project_.alignment = Alignment(std::move(beads_));
        return std::move(project_);
    }

private:
    Project project_;
    std::vector<ParagraphBead> paragraphs_;
    std::vector<Bead> beads_;
    std::uint32_t sourceCount_ = 0;
    std::uint32_t targetCount_ = 0;
};

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
    PairedTexts texts(decoded->text, name, options);
    std::uint64_t lineNumber = 0;
    for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1) {
        const TextSpan line = lineAt(text, begin);
        ++lineNumber;
        const std::string_view content = text.substr(line.begin, line.size());
        if (lineNumber == 1 && content != kHeader)
            return malformed(name, 1, "expected the header line id, original, translation, parted by tabs");
        const std::optional<Cells> cells = cellsOf(text, line);
        if (!cells && !content.empty())
            return malformed(name, lineNumber, "expected three columns parted by tabs");
        if (cells && lineNumber > 1)
            texts.append((*cells)[1], (*cells)[2]);
        if (text.find('\n', begin) == std::string_view::npos)
            break;
    }
    return std::move(texts).project();
}

} // namespace muqabala
