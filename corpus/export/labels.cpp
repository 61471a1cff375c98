#include "corpus/export/labels.h"

#include "corpus/text/utf8.h"

#include <array>
#include <charconv>

namespace muqabala {

namespace {

std::string joinFigures(std::uint32_t first, std::uint32_t second, Dash dash) {
    return std::to_string(first) + (dash == Dash::Hyphen ? "-" : "–") + std::to_string(second);
}

} // namespace

std::string kindName(const Pair& pair, Dash dash) {
    return joinFigures(pair.source.unitCount, pair.target.unitCount, dash);
}

std::string paragraphNumbers(const PairSide& side, Dash dash) {
    if (side.isEmpty())
        return {};
    if (side.firstParagraphNumber == side.lastParagraphNumber)
        return std::to_string(side.firstParagraphNumber);
    return joinFigures(side.firstParagraphNumber, side.lastParagraphNumber, dash);
}

std::string threeDecimals(double value) {
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 3);
    return {digits.data(), end.ptr};
}

std::string_view frontMatterName(FrontMatterKind kind) {
    switch (kind) {
    case FrontMatterKind::SitePath:
        return "site-path";
    case FrontMatterKind::Title:
        return "title";
    case FrontMatterKind::Date:
        return "date";
    case FrontMatterKind::Publication:
        return "publication";
    case FrontMatterKind::Author:
        return "author";
    case FrontMatterKind::Translator:
        return "translator";
    case FrontMatterKind::Url:
        return "url";
    case FrontMatterKind::Other:
        return "other";
    }
    return "";
}

std::string noteHeading(const Remark& remark) {
    std::string heading(categoryName(remark.category()));
    heading += ", ";
    heading += severityName(remark.severity());
    return heading;
}

std::string documentName(const Document& document) {
    std::string name;
    std::string_view rest = std::string_view(document.name).substr(document.name.find_last_of('/') + 1);
    while (const std::optional<std::size_t> invalid = firstInvalidUtf8(rest)) {
        name += rest.substr(0, *invalid);
        name += "\uFFFD";
        rest.remove_prefix(*invalid + 1);
    }
    name += rest;
    return name;
}

std::string languageTag(const Document& document) {
    return document.language.tag.empty() ? "und" : document.language.tag;
}

} // namespace muqabala
