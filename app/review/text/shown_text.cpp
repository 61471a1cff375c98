#include "app/review/text/shown_text.h"

#include "corpus/text/utf8.h"

#include <algorithm>

namespace muqabala::review {

namespace {

/// Line breaks of hard-wrapped text and controls would break or spoil a line; nothing else is changed.
char32_t shownCharacter(char32_t c) {
    const bool breaksLine = c == 0x2028 || c == 0x2029 || c == 0x85;
    return c < 0x20 || c == 0x7F || breaksLine ? U' ' : c;
}

} // namespace

ShownText::ShownText(const Document& document, TextSpan span)
    : span_(span) {
    const std::string_view utf8 = document.at(span);
    text_.reserve(static_cast<qsizetype>(utf8.size()));
    bytes_.reserve(utf8.size() + 1);
    for (Utf8Reader reader(utf8); !reader.atEnd();) {
        const auto byte = span.begin + static_cast<std::uint32_t>(reader.offset());
        const QString units = QString::fromUcs4(std::u32string(1, shownCharacter(reader.next())).data(), 1);
        text_ += units;
        bytes_.insert(bytes_.end(), static_cast<std::size_t>(units.size()), byte);
    }
    bytes_.push_back(span.end);
}

int ShownText::positionOf(std::uint32_t byte) const {
    if (byte >= span_.end)
        return static_cast<int>(text_.size());
    const auto after = std::upper_bound(bytes_.begin(), bytes_.end(), std::max(byte, span_.begin));
    const auto holder = *(after - 1);
    return static_cast<int>(std::lower_bound(bytes_.begin(), bytes_.end(), holder) - bytes_.begin());
}

std::uint32_t ShownText::byteAt(int position) const {
    return bytes_.at(static_cast<std::size_t>(std::clamp(position, 0, static_cast<int>(text_.size()))));
}

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString isolated(const QString& text) {
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace muqabala::review
