#include "app/collation/anchors.h"

#include "align/confirmed.h"
#include "app/collation/files.h"

namespace muqabala::app {

Result<NumberedBeads> loadAnchors(const std::string& path) {
    if (path.empty())
        return NumberedBeads{};
    const Result<std::string> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return readNumberedBeads(*bytes, path);
}

Status checkAnchors(const NumberedBeads& anchors, const Document& source, const Document& target) {
    const std::optional<Conflict> conflict =
        conflictAmong(anchors.beads, static_cast<std::uint32_t>(source.segments.size()),
                      static_cast<std::uint32_t>(target.segments.size()));
    if (!conflict)
        return std::monostate{};
    return Error{.code = ErrorCode::Contradictory,
                 .file = anchors.name,
                 .line = anchors.lines[conflict->bead],
                 .detail = describe(*conflict, "line " + std::to_string(anchors.lines[conflict->other]))};
}

} // namespace muqabala::app
