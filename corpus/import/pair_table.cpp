#include "corpus/import/pair_table.h"

#include "corpus/text/trim.h"

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

/// Appends a cell as a paragraph of one segment, or of none when it is blank. Returns the number of segments.
std::uint32_t appendParagraph(Document& document, TextSpan cell) {
    const auto paragraph = static_cast<std::uint32_t>(document.paragraphs.size());
    const auto firstSegment = static_cast<std::uint32_t>(document.segments.size());
    const TextSpan segment = trimmed(document.text, cell);
    const std::uint32_t segmentCount = segment.isEmpty() ? 0 : 1;
    document.paragraphs.push_back({cell, ParagraphRole::Body, firstSegment, segmentCount});
    if (segmentCount > 0)
        document.segments.push_back({segment, paragraph});
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
    const std::vector<TextSpan> lines = linesOf(text);
    if (text.substr(0, lines[0].end) != kHeader)
        return malformed(name, 1, "expected the header line id, original, translation, parted by tabs");
    PairedTexts texts(decoded->text, name, options);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::vector<TextSpan> cells = split(text, lines[i], '\t');
        if (cells.size() == 3)
            texts.append(cells[1], cells[2]);
        else if (!lines[i].isEmpty())
            return malformed(name, i + 1, "expected three columns parted by tabs");
    }
    return std::move(texts).project();
}

} // namespace muqabala
