#pragma once

#include "corpus/document.h"
#include "corpus/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// After which words a full stop does not end a sentence, for one language.
struct SegmentationRules {
    std::vector<std::string> suppressions; ///< with their full stop: "U.S.", "Gen.", "د."
};

/// Reads a suppression list: one a line, '#' begins a comment. MalformedData names the line.
[[nodiscard]] Result<SegmentationRules> readSegmentationRules(std::string_view bytes, std::string_view name);

/// The document with its paragraphs cut into sentences. A title is one segment. Replaces segments there were.
///
/// ICU's sentence break for the document's language, with what follows it corrected: no break after a
/// suppression, inside an ellipsis or decimal, or between a sentence and its closing quotes and brackets;
/// ؟ ends a sentence, ؛ does not. Pure; cost linear.
[[nodiscard]] Document segment(Document document, const SegmentationRules& rules);

} // namespace muqabala
