#pragma once

#include "corpus/document.h"

#include <algorithm>
#include <vector>

namespace muqabala {

/// How sure it is that a line is front matter.
enum class Certainty {
    Certain,  ///< by itself: a date, a labelled credit, an address
    Probable, ///< between the title and the body
};

/// What a line of front matter holds.
struct LineContent {
    std::vector<FrontMatterItem> items;
    Certainty certainty = Certainty::Certain;

    [[nodiscard]] bool holds(FrontMatterKind kind) const {
        return std::any_of(items.begin(), items.end(),
                           [kind](const FrontMatterItem& item) { return item.kind == kind; });
    }
};

} // namespace muqabala
