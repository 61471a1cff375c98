#include "align/divergence/orthography.h"

#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>

namespace muqabala {

namespace {

Error malformed(std::string_view name, std::uint64_t line, std::string detail) {
    Error error;
    error.code = ErrorCode::MalformedData;
    error.file = name;
    error.line = line;
    error.detail = std::move(detail);
    return error;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \r");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \r") - begin + 1);
}

constexpr auto kProclitics = std::to_array<std::string_view>(
    {"", "و", "ف", "ال", "وال", "فال", "ب", "وب", "ل", "ول", "بال", "وبال", "لل", "ولل", "ك", "كال"});

/// Particles are listed with what they lean on: كان is not ك + ان. Only و goes before them unlisted.
constexpr std::size_t kShortestNoun = 8; // bytes: four letters

} // namespace

Result<OrthographyTable> OrthographyTable::read(std::string_view bytes, std::string_view name) {
    OrthographyTable table;
    for (std::uint64_t line = 1; !bytes.empty(); ++line) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        const std::string_view entry = trimmed(bytes.substr(0, std::min(end, bytes.find('#'))));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (entry.empty())
            continue;
        const std::size_t tab = entry.find('\t');
        if (tab == std::string_view::npos || entry.find('\t', tab + 1) != std::string_view::npos)
            return malformed(name, line, "expected a wrong and a right form, parted by one tab");
        table.corrections_.emplace(entry.substr(0, tab), entry.substr(tab + 1));
    }
    return table;
}

std::optional<std::string> OrthographyTable::listed(const std::string& word) const {
    const auto entry = corrections_.find(word);
    return entry == corrections_.end() ? std::nullopt : std::optional(entry->second);
}

std::optional<std::string> OrthographyTable::correction(std::string_view word) const {
    const std::string plain = fold(word, Folding::Presentation);
    for (const std::string_view proclitics : kProclitics) {
        if (!plain.starts_with(proclitics))
            continue;
        const std::string stem = plain.substr(proclitics.size());
        const bool mayBeStripped = proclitics.empty() || proclitics == "و" || stem.size() >= kShortestNoun;
        const auto right = mayBeStripped ? listed(stem) : std::nullopt;
        if (right == stem)
            return std::nullopt; // listed as right: no other word with a proclitic
        if (right)
            return std::string(proclitics) + *right;
    }
    return std::nullopt;
}

} // namespace muqabala
