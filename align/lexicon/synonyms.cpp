#include "align/lexicon/synonyms.h"

#include <array>

namespace muqabala {

namespace {

constexpr std::string_view kOpening = "([{<";
constexpr std::string_view kClosing = ")]}>";
constexpr std::string_view kExplanation = " - ";
constexpr std::array<std::string_view, 5> kSeparators{",", ";", "/", "،", "؛"};

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string_view before(std::string_view text, std::string_view mark) {
    return text.substr(0, text.find(mark));
}

/// "12. house" -> "house".
std::string_view withoutNumber(std::string_view line) {
    if (line.empty() || line.front() < '0' || line.front() > '9')
        return line;
    const std::size_t digits = line.find_first_not_of("0123456789");
    if (digits == std::string_view::npos || !line.substr(digits).starts_with(". "))
        return line;
    return trim(line.substr(digits + 2));
}

std::size_t separatorWidth(std::string_view rest) {
    for (const std::string_view separator : kSeparators) {
        if (rest.starts_with(separator))
            return separator.size();
    }
    return 0;
}

/// Whether a line has nothing that would split or shorten it, as nearly all lines have not.
bool isOneWordOrPhrase(std::string_view line) {
    constexpr auto kMayBeSpecial = [] {
        std::array<bool, 256> table{};
        for (const char c : std::string_view("([{<:-,;/\xD8")) // the last opens ، and ؛, and many letters
            table[static_cast<unsigned char>(c)] = true;
        return table;
    }();
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (!kMayBeSpecial[static_cast<unsigned char>(line[i])])
            continue;
        if (line[i] != '\xD8' || separatorWidth(line.substr(i)) != 0)
            return false;
    }
    return true;
}

void add(std::string_view part, std::vector<std::string_view>& synonyms) {
    if (const std::string_view trimmed = trim(part); !trimmed.empty())
        synonyms.push_back(trimmed);
}

} // namespace

std::string_view withoutBrackets(std::string_view line) {
    line = trim(line);
    while (!line.empty() && kOpening.find(line.front()) != std::string_view::npos) {
        const std::size_t end = line.find_first_of(kClosing);
        if (end == std::string_view::npos)
            return {};
        line = trim(line.substr(end + 1));
    }
    return trim(line.substr(0, line.find_first_of(kOpening)));
}

void splitSynonyms(std::string_view line, std::vector<std::string_view>& synonyms) {
    line = withoutNumber(trim(line));
    if (isOneWordOrPhrase(line))
        return add(line, synonyms);
    line = before(withoutBrackets(before(line, kExplanation)), ":");
    std::size_t begin = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const std::size_t width = separatorWidth(line.substr(i));
        if (width == 0)
            continue;
        add(line.substr(begin, i - begin), synonyms);
        begin = i + width;
        i += width - 1;
    }
    add(line.substr(begin), synonyms);
}

} // namespace muqabala
