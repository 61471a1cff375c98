#pragma once

#include "corpus/import/line_content.h"
#include "corpus/import/line_words.h"
#include "corpus/import/press_phrases.h"

#include <optional>

namespace muqabala {

/// The steps that led to a page: "Home > World > Middle East", "الرئيسة \ مقالات \ …". Two steps are enough
/// when the first is a home page; without one there must be three, and marks that serve nothing else.
[[nodiscard]] std::optional<LineContent> readSitePath(const LineWords& words, const PressPhrases& press);

} // namespace muqabala
