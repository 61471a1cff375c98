#include "corpus/import/line_reader.h"

#include "corpus/import/address_line.h"
#include "corpus/import/credits.h"
#include "corpus/import/line_parts.h"
#include "corpus/import/line_shape.h"
#include "corpus/import/line_words.h"
#include "corpus/import/site_path.h"

namespace muqabala {

namespace {

/// Bytes; an address with its parameters may be long.
constexpr std::size_t kLongestAddressLine = 4096;
/// Words and marks; a site path holds a whole title.
constexpr std::size_t kLongestLine = 60;

} // namespace

std::optional<LineContent> LineReader::read(std::string_view text, TextSpan span) const {
    if (span.size() > kLongestAddressLine)
        return std::nullopt;
    if (std::optional<LineContent> address = readAddress(text, span, press_))
        return address;
    const LineWords words(text, span);
    if (words.isEmpty() || words.size() > kLongestLine)
        return std::nullopt;
    for (const auto reading : {readSitePath, readCredit, readSiteLabel, readSource, readParts}) {
        if (std::optional<LineContent> content = reading(words, press_))
            return content;
    }
    return std::nullopt;
}

bool LineReader::isSectionName(std::string_view text, TextSpan span) const {
    return press_.sectionNames.contains(lineKey(text, span));
}

} // namespace muqabala
