#include "corpus/import/termbase.h"

#include "corpus/import/tbx.h"

#include <string>
#include <utility>
#include <vector>

namespace muqabala {
namespace {

constexpr std::size_t kFewestColumns = 2;
constexpr std::size_t kMostColumns = 4;
constexpr std::string_view kBlanks = " \t\r\u00A0";

std::vector<std::string_view> split(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(mark, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

/// The terms of a cell; the Arabic marks part them, too.
std::vector<std::string> termsIn(std::string_view cell) {
    std::string text(cell);
    for (const auto& [arabic, latin] : {std::pair("؛", ";"), std::pair("،", ",")}) {
        for (std::size_t at = text.find(arabic); at != std::string::npos; at = text.find(arabic, at))
            text.replace(at, std::string_view(arabic).size(), latin);
    }
    std::vector<std::string> terms;
    for (const std::string_view part : split(text, text.find(';') == std::string::npos ? ',' : ';')) {
        if (const std::string_view term = trimmed(part); !term.empty())
            terms.emplace_back(term);
    }
    return terms;
}

Error malformed(std::string_view name, std::uint64_t line, std::string detail) {
    return {.code = ErrorCode::MalformedData,
            .file = std::string(name),
            .line = line,
            .detail = std::move(detail)};
}

/// The entry of a row; a sentence on what is wrong with it, where something is.
std::pair<TermEntry, std::string> entryOf(const std::vector<std::string_view>& cells) {
    if (cells.size() < kFewestColumns || cells.size() > kMostColumns)
        return {{}, "expected 2 to 4 columns parted by tabs, found " + std::to_string(cells.size())};
    TermEntry entry{termsIn(cells[0]), {}};
    for (std::string& term : termsIn(cells[1]))
        entry.renderings.push_back({std::move(term), TermStatus::Preferred});
    if (cells.size() > 2) {
        for (std::string& term : termsIn(cells[2]))
            entry.renderings.push_back({std::move(term), TermStatus::Forbidden});
    }
    if (entry.terms.empty())
        return {{}, "a row without a term of the original"};
    if (entry.renderings.empty())
        return {{}, "a term without preferred or forbidden renderings"};
    return {std::move(entry), std::string()};
}

Result<Termbase> readTable(std::string_view text, std::string_view name) {
    Termbase termbase;
    std::uint64_t number = 0;
    for (std::string_view line : split(text, '\n')) {
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (trimmed(line).empty() || line.front() == '#')
            continue;
        auto [entry, objection] = entryOf(split(line, '\t'));
        if (!objection.empty())
            return malformed(name, number, std::move(objection));
        termbase.push_back(std::move(entry));
    }
    if (termbase.empty())
        return Error{.code = ErrorCode::Empty, .file = std::string(name)};
    return termbase;
}

} // namespace

Result<Termbase> readTermbase(std::string_view bytes, std::string_view name, const ReadOptions& options) {
    if (looksLikeXml(bytes))
        return readTbx(bytes, name, options);
    const Result<DecodedText> decoded = decode(bytes, name, options.encoding);
    if (!decoded)
        return decoded.error();
    return readTable(decoded->text, name);
}

} // namespace muqabala
