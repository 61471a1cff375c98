#include "corpus/import/lines.h"

#include "corpus/text/trim.h"

#include <algorithm>
#include <cstddef>

namespace muqabala {

Lines splitLines(std::string_view text) {
    Lines result;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
        ++result.count;
        const TextSpan span =
            trimmed(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        if (!isBlank(text.substr(span.begin, span.size())))
            result.lines.push_back({span, result.count});
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return result;
}

} // namespace muqabala
