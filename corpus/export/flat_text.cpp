#include "corpus/export/flat_text.h"

#include "corpus/text/utf8.h"

#include <algorithm>

namespace muqabala {

namespace {

bool breaksLine(char32_t c) {
    return c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// White space from `begin` on, and whether a line ends in it.
struct Gap {
    std::size_t end = 0;
    bool breaksLine = false;
};

Gap gapAt(std::string_view text, std::size_t begin) {
    Gap gap{begin, false};
    for (Utf8Reader reader(text, begin); !reader.atEnd() && isSpace(reader.peek()); gap.end = reader.offset())
        gap.breaksLine = breaksLine(reader.next()) || gap.breaksLine;
    return gap;
}

} // namespace

FlatText::FlatText(const Document& document, std::span<const TextSpan> parts) {
    for (const TextSpan part : parts)
        append(document, part);
}

void FlatText::append(const Document& document, TextSpan part) {
    if (!text_.empty())
        put(" ", end_);
    const std::string_view text = std::string_view(document.text).substr(0, part.end);
    for (Utf8Reader reader(text, part.begin); !reader.atEnd();) {
        const std::size_t begin = reader.offset();
        const Gap gap = gapAt(text, begin);
        if (gap.breaksLine) {
            put(" ", static_cast<std::uint32_t>(begin));
            reader = Utf8Reader(text, gap.end);
            continue;
        }
        reader.next();
        put(text.substr(begin, reader.offset() - begin), static_cast<std::uint32_t>(begin));
    }
    end_ = part.end;
}

void FlatText::put(std::string_view bytes, std::uint32_t origin) {
    text_ += bytes;
    origins_.resize(text_.size(), origin);
}

std::optional<TextSpan> FlatText::find(TextSpan original) const {
    if (text_.empty() || original.begin > end_ || original.end < origins_.front())
        return std::nullopt;
    const auto placeOf = [this](std::uint32_t origin) {
        const auto place = std::lower_bound(origins_.begin(), origins_.end(), origin);
        return static_cast<std::uint32_t>(place - origins_.begin());
    };
    const TextSpan found{placeOf(original.begin), placeOf(original.end)};
    if (found.isEmpty() && !original.isEmpty())
        return std::nullopt;
    return found;
}

} // namespace muqabala
