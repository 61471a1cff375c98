#include "corpus/import/pairs.h"

#include "corpus/import/pair_table.h"
#include "corpus/import/tmx.h"
#include "corpus/import/tsv.h"

#include <algorithm>

namespace muqabala {
namespace {

/// Whether the first character that is seen is that of a tag, in whatever encoding.
bool beginsWithTag(std::string_view bytes) {
    constexpr std::string_view kUnseen("\xEF\xBB\xBF\xFF\xFE\0 \t\r\n", 10);
    const std::size_t first = bytes.find_first_not_of(kUnseen);
    return first != std::string_view::npos && bytes[first] == '<';
}

} // namespace

Result<Project> readPairs(std::string_view bytes, std::string_view name, const ReadOptions& options) {
    if (beginsWithTag(bytes))
        return readTmx(bytes, name, options);
    const Result<DecodedText> decoded = decode(bytes, name, options.encoding);
    if (!decoded)
        return decoded.error();
    return beginsLikeTsv(decoded->text) ? readTsv(bytes, name, options) : readPairTable(bytes, name, options);
}

} // namespace muqabala
