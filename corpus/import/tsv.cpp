#include "corpus/import/tsv.h"

#include "corpus/import/paired_texts.h"
#include "corpus/text/formula.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

namespace muqabala {
namespace {

constexpr std::string_view kHeader = "pair\tkind\tprobability\tsource paragraph\ttarget paragraph\t"
                                     "source text\ttarget text\tnotes";
constexpr std::size_t kProbabilityColumn = 2;
constexpr std::size_t kSourceColumn = 5;
constexpr std::size_t kTargetColumn = 6;
constexpr std::size_t kColumns = 8;
constexpr std::string_view kStatusHeader = "\tstatus"; // a ninth, of texts that somebody reviewed
constexpr char kQuote = '"';

/// Takes the next line, without its end.
std::string_view takeLine(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// Takes a cell that begins with a quotation mark, up to the mark that closes it.
std::string takeQuoted(std::string_view& line) {
    std::string cell;
    line.remove_prefix(1);
    while (!line.empty()) {
        const std::size_t quote = std::min(line.find(kQuote), line.size());
        cell += line.substr(0, quote);
        line.remove_prefix(std::min(quote + 1, line.size()));
        if (!line.starts_with(kQuote))
            break;
        cell += kQuote; // of two marks one is meant
        line.remove_prefix(1);
    }
    return cell;
}

std::vector<std::string> cellsOf(std::string_view line) {
    std::vector<std::string> cells;
    for (bool isMore = true; isMore;) {
        std::string cell = line.starts_with(kQuote) ? takeQuoted(line) : std::string();
        const std::size_t end = line.find('\t');
        cell += line.substr(0, end);
        isMore = end != std::string_view::npos;
        line.remove_prefix(isMore ? end + 1 : line.size());
        cells.push_back(std::move(cell));
    }
    return cells;
}

/// What was written into the cell, without the guard against formulas.
std::string_view written(std::string_view cell) {
    if (cell.starts_with('\'') && beginsLikeFormula(cell))
        cell.remove_prefix(1);
    return cell;
}

bool readProbability(std::string_view text, double& value) {
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && value >= 0 && value <= 1;
}

/// How many columns the table of a header line has; 0 when it is none of ours.
std::size_t columnsOf(std::string_view header) {
    if (!header.starts_with(kHeader))
        return 0;
    header.remove_prefix(kHeader.size());
    if (header.empty())
        return kColumns;
    return header == kStatusHeader ? kColumns + 1 : 0;
}

Error malformed(std::string_view name, std::uint64_t line, std::string detail) {
    return {.code = ErrorCode::MalformedData,
            .file = std::string(name),
            .line = line,
            .detail = std::move(detail)};
}

} // namespace

bool beginsLikeTsv(std::string_view text) {
    return columnsOf(takeLine(text)) > 0;
}

Result<Project> readTsv(std::string_view bytes, std::string_view name, const ReadOptions& options) {
    const Result<DecodedText> decoded = decode(bytes, name, options.encoding);
    if (!decoded)
        return decoded.error();
    std::string_view rest = decoded->text;
    const std::size_t columns = columnsOf(takeLine(rest));
    if (columns == 0)
        return malformed(name, 1, "expected the header line of a table of pairs");
    PairedTexts texts({.name = std::string(name), .language = options.source},
                      {.name = std::string(name), .language = options.target});
    for (std::uint64_t number = 2; !rest.empty(); ++number) {
        const std::string_view line = takeLine(rest);
        if (line.empty())
            continue;
        const std::vector<std::string> cells = cellsOf(line);
        if (cells.size() != columns)
            return malformed(name, number,
                             "expected " + std::to_string(columns) + " columns, found " +
                                 std::to_string(cells.size()));
        double probability = 0;
        if (!readProbability(cells[kProbabilityColumn], probability))
            return malformed(name, number, "the third column is no number from 0 to 1");
        texts.append(written(cells[kSourceColumn]), written(cells[kTargetColumn]), probability);
    }
    return std::move(texts).project();
}

} // namespace muqabala
