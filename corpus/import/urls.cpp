#include "corpus/import/urls.h"

#include "corpus/text/trim.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <optional>

namespace muqabala {

namespace {

bool isAsciiAlnum(char c) {
    return static_cast<unsigned char>(c) < 0x80 && std::isalnum(static_cast<unsigned char>(c)) != 0;
}

/// Where an address begins in a run without space; letters of another script may touch it: "الموقع:http://…".
std::optional<std::size_t> addressBegin(std::string_view run) {
    for (const std::string_view sign : {"https://", "http://", "ftp://", "www."}) {
        if (const std::size_t at = run.find(sign); at != std::string_view::npos)
            return at;
    }
    return std::nullopt;
}

bool isHostCharacter(char c) {
    return isAsciiAlnum(c) || c == '.' || c == '-';
}

/// "example.com/page": a host name of ASCII letters with a dot inside, and a path.
bool isHostWithPath(std::string_view run) {
    const std::size_t slash = run.find('/');
    if (slash == std::string_view::npos)
        return false;
    const std::string_view host = run.substr(0, slash);
    const std::size_t dot = host.find_last_of('.');
    if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3)
        return false;
    const std::string_view top = host.substr(dot + 1);
    const bool letters =
        std::all_of(top.begin(), top.end(), [](char c) { return isAsciiAlnum(c) && std::isdigit(c) == 0; });
    return letters && std::all_of(host.begin(), host.end(), isHostCharacter);
}

bool isMailAddress(std::string_view run) {
    const std::size_t at = run.find('@');
    return at != std::string_view::npos && at > 0 && run.find('.', at) != std::string_view::npos &&
           isAsciiAlnum(run[at - 1]);
}

/// Marks that a sentence puts behind an address.
bool isBehind(char c) {
    return c == '.' || c == ',' || c == ')' || c == ']' || c == '"' || c == '\'' || c == '>' || c == ';' ||
           c == '!';
}

std::optional<TextSpan> addressIn(std::string_view text, TextSpan run) {
    std::string_view chars = text.substr(run.begin, run.size());
    std::size_t skipped = chars.find_first_not_of("([<\"'");
    skipped = std::min(skipped, chars.size());
    chars.remove_prefix(skipped);
    const std::optional<std::size_t> begin = addressBegin(chars);
    if (!begin && !isHostWithPath(chars) && !isMailAddress(chars))
        return std::nullopt;
    skipped += begin.value_or(0);
    std::uint32_t end = run.end;
    while (end > run.begin + skipped && isBehind(text[end - 1]))
        --end;
    return TextSpan{static_cast<std::uint32_t>(run.begin + skipped), end};
}

} // namespace

std::vector<TextSpan> findUrls(std::string_view text, TextSpan part) {
    std::vector<TextSpan> urls;
    std::uint32_t begin = part.begin;
    const auto close = [&](std::size_t end) {
        const TextSpan run{begin, static_cast<std::uint32_t>(end)};
        if (const std::optional<TextSpan> url = addressIn(text, run))
            urls.push_back(*url);
    };
    for (Utf8Reader reader(text.substr(0, part.end), part.begin); !reader.atEnd();) {
        const std::size_t offset = reader.offset();
        const char32_t c = reader.next();
        if (!isSpace(c) && !isInvisible(c))
            continue;
        close(offset);
        begin = static_cast<std::uint32_t>(reader.offset());
    }
    close(part.end);
    return urls;
}

} // namespace muqabala
