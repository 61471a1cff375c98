#include "align/divergence/characters.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>

namespace muqabala {

namespace {

bool isInvisible(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
           c == 0x061C || c == 0xFEFF || c == 0x00AD;
}

constexpr auto kTopDomains = std::to_array<std::string_view>(
    {".com", ".org", ".net", ".gov", ".edu", ".info", ".co.uk", ".int", ".tv"});

/// A domain without scheme: bbc.com, gov.uk/help.
bool isDomain(std::string_view token) {
    return std::any_of(kTopDomains.begin(), kTopDomains.end(), [token](std::string_view domain) {
        const std::size_t at = token.find(domain);
        const std::size_t end = at + domain.size();
        return at != std::string_view::npos && at > 0 &&
               (end >= token.size() || !isLatinLetter(static_cast<unsigned char>(token[end])));
    });
}

bool isAddress(std::string_view token) {
    return token.find("://") != std::string_view::npos || token.find("www.") != std::string_view::npos ||
           token.find('@') != std::string_view::npos || token.starts_with('#') || isDomain(token);
}

} // namespace

std::vector<Character> charactersOf(std::string_view text, TextSpan part) {
    std::vector<Character> characters;
    for (Utf8Reader reader(text.substr(0, part.end), part.begin); !reader.atEnd();) {
        const auto begin = static_cast<std::uint32_t>(reader.offset());
        const char32_t code = reader.next();
        if (!isInvisible(code))
            characters.push_back({code, {begin, static_cast<std::uint32_t>(reader.offset())}});
    }
    return characters;
}

Character characterAt(std::span<const Character> characters, std::ptrdiff_t index) {
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(characters.size()))
        return {U' ', {}};
    return characters[static_cast<std::size_t>(index)];
}

bool isOfArabicWord(char32_t c) {
    // Letters with their harakat; Arabic marks and digits of the block are none.
    return (c >= 0x0620 && c <= 0x065F) || (c >= 0x066E && c <= 0x06D3) || c == 0x0670 ||
           (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

bool isLatinLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}

bool isDigit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= 0x0660 && c <= 0x0669) || (c >= 0x06F0 && c <= 0x06F9);
}

bool isLetterOrDigit(char32_t c) {
    return isOfArabicWord(c) || isLatinLetter(c) || isDigit(c);
}

TextSpan unspacedRunAt(std::span<const Character> characters, std::size_t index) {
    std::size_t begin = index;
    while (begin > 0 && !isSpace(characters[begin - 1].code))
        --begin;
    std::size_t end = index + 1;
    while (end < characters.size() && !isSpace(characters[end].code))
        ++end;
    return {characters[begin].span.begin, characters[end - 1].span.end};
}

std::vector<TextSpan> addressesIn(std::string_view text, TextSpan part) {
    std::vector<TextSpan> addresses;
    const std::vector<Character> characters = charactersOf(text, part);
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (isSpace(characters[i].code))
            continue;
        const TextSpan run = unspacedRunAt(characters, i);
        if (isAddress(text.substr(run.begin, run.size())))
            addresses.push_back(run);
        while (i + 1 < characters.size() && characters[i + 1].span.begin < run.end)
            ++i;
    }
    return addresses;
}

bool isWithin(std::span<const TextSpan> spans, TextSpan place) {
    const auto span = std::upper_bound(spans.begin(), spans.end(), place.begin,
                                       [](std::uint32_t at, TextSpan s) { return at < s.end; });
    return span != spans.end() && span->overlaps(place);
}

} // namespace muqabala
