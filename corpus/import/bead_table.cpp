#include "corpus/import/bead_table.h"

#include <array>
#include <charconv>
#include <optional>
#include <string>

namespace muqabala {
namespace {

/// Takes the text before the next `mark`, or what is left.
std::string_view takeUntil(std::string_view& text, char mark) {
    const std::size_t end = std::min(text.find(mark), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

std::optional<std::uint32_t> number(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<Bead> readBead(std::string_view line) {
    std::array<std::uint32_t, 4> bounds{};
    for (std::uint32_t& bound : bounds) {
        const std::optional<std::uint32_t> value = number(takeUntil(line, '\t'));
        if (!value)
            return std::nullopt;
        bound = *value;
    }
    const auto [sourceBegin, sourceEnd, targetBegin, targetEnd] = bounds;
    if (sourceBegin > sourceEnd || targetBegin > targetEnd)
        return std::nullopt;
    return Bead{{{sourceBegin}, {sourceEnd}}, {{targetBegin}, {targetEnd}}, 1.0};
}

} // namespace

Result<NumberedBeads> readNumberedBeads(std::string_view bytes, std::string_view name) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF"; // spreadsheets write one
    if (bytes.starts_with(kByteOrderMark))
        bytes.remove_prefix(kByteOrderMark.size());
    NumberedBeads table{std::string(name), {}, {}};
    for (std::uint64_t lineNumber = 1; !bytes.empty(); ++lineNumber) {
        std::string_view line = takeUntil(bytes, '\n');
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.starts_with('#'))
            continue;
        const std::optional<Bead> bead = readBead(line);
        if (!bead)
            return Error{.code = ErrorCode::MalformedData,
                         .file = std::string(name),
                         .line = lineNumber,
                         .detail = "expected four numbers parted by tabs, two half-open ranges"};
        table.beads.push_back(*bead);
        table.lines.push_back(lineNumber);
    }
    return table;
}

Result<std::vector<Bead>> readBeadTable(std::string_view bytes, std::string_view name) {
    Result<NumberedBeads> table = readNumberedBeads(bytes, name);
    if (!table)
        return std::move(table).error();
    return std::move(table->beads);
}

} // namespace muqabala
