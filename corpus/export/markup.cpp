#include "corpus/export/markup.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>

namespace muqabala {

namespace {

constexpr std::size_t kMostPlacesNamed = 5;

/// Escape for character data. '>' always, because of "]]>"; CR, because a parser would make LF of it.
std::string_view escapeOfText(char32_t c) {
    switch (c) {
    case U'<':
        return "&lt;";
    case U'>':
        return "&gt;";
    case U'&':
        return "&amp;";
    case U'\r':
        return "&#13;";
    default:
        return {};
    }
}

/// Escape for an attribute's value, where a parser would make spaces of line breaks and tabs as well.
std::string_view escapeOfValue(char32_t c) {
    switch (c) {
    case U'"':
        return "&quot;";
    case U'\n':
        return "&#10;";
    case U'\t':
        return "&#9;";
    default:
        return escapeOfText(c);
    }
}

std::string hexName(char32_t codePoint) {
    std::array<char, 8> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), std::uint32_t{codePoint}, 16);
    std::string name(digits.data(), end.ptr);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    return "U+" + std::string(4 - std::min<std::size_t>(4, name.size()), '0') + name;
}

} // namespace

bool isXmlCharacter(char32_t codePoint) {
    if (codePoint < 0x20)
        return codePoint == U'\t' || codePoint == U'\n' || codePoint == U'\r';
    return codePoint != 0xFFFE && codePoint != 0xFFFF;
}

std::size_t countXmlCharacters(std::string_view text) {
    std::size_t count = 0;
    for (Utf8Reader reader(text); !reader.atEnd();) {
        if (isXmlCharacter(reader.next()))
            ++count;
    }
    return count;
}

Markup& Markup::open(std::string_view name, const Attributes& attributes) {
    startTag(name, attributes);
    bytes_ += '>';
    openElements_.push_back(name);
    return *this;
}

Markup& Markup::close() {
    assert(!openElements_.empty());
    bytes_ += "</";
    bytes_ += openElements_.back();
    bytes_ += '>';
    openElements_.pop_back();
    return *this;
}

Markup& Markup::text(std::string_view text) {
    escape(text, escapeOfText);
    return *this;
}

Markup& Markup::element(std::string_view name, const Attributes& attributes, std::string_view text) {
    return open(name, attributes).text(text).close();
}

Markup& Markup::emptyElement(std::string_view name, const Attributes& attributes) {
    startTag(name, attributes);
    bytes_ += "/>";
    return *this;
}

Markup& Markup::newLine() {
    bytes_ += '\n';
    bytes_.append(2 * openElements_.size(), ' ');
    return *this;
}

Markup& Markup::newLineAndClose() {
    assert(!openElements_.empty());
    bytes_ += '\n';
    bytes_.append(2 * (openElements_.size() - 1), ' ');
    return close();
}

Markup& Markup::trusted(std::string_view markup) {
    bytes_ += markup;
    return *this;
}

void Markup::startTag(std::string_view name, const Attributes& attributes) {
    bytes_ += '<';
    bytes_ += name;
    for (const Attribute& attribute : attributes) {
        bytes_ += ' ';
        bytes_ += attribute.name;
        bytes_ += "=\"";
        escape(attribute.value, escapeOfValue);
        bytes_ += '"';
    }
}

template <class Escape>
void Markup::escape(std::string_view text, Escape escapeCharacter) {
    for (Utf8Reader reader(text); !reader.atEnd();) {
        const std::size_t begin = reader.offset();
        const char32_t c = reader.next();
        if (!isXmlCharacter(c)) {
            leftOut_.push_back({c, place_});
            continue;
        }
        const std::string_view escaped = escapeCharacter(c);
        bytes_ += escaped.empty() ? text.substr(begin, reader.offset() - begin) : escaped;
    }
}

std::vector<std::string> Markup::warnings() const {
    if (leftOut_.empty())
        return {};
    const bool one = leftOut_.size() == 1;
    std::string sentence = std::to_string(leftOut_.size()) +
                           (one ? " character that XML forbids was" : " characters that XML forbids were") +
                           " left out: ";
    for (std::size_t i = 0; i < std::min(leftOut_.size(), kMostPlacesNamed); ++i) {
        sentence += i == 0 ? "" : "; ";
        sentence += hexName(leftOut_[i].codePoint) + " in " + leftOut_[i].place;
    }
    if (leftOut_.size() > kMostPlacesNamed)
        sentence += "; and " + std::to_string(leftOut_.size() - kMostPlacesNamed) + " more";
    return {sentence};
}

} // namespace muqabala
