#pragma once

#include "corpus/import/line_content.h"
#include "corpus/import/line_words.h"
#include "corpus/import/press_phrases.h"

#include <optional>

namespace muqabala {

/// "By John Smith", "بقلم : …", "ترجمة : …", "Translated by …", with a date or publication behind the name.
[[nodiscard]] std::optional<LineContent> readCredit(const LineWords& words, const PressPhrases& press);

/// "Tags: market, town", "عدد القراءات : 120": what a site adds to its texts.
[[nodiscard]] std::optional<LineContent> readSiteLabel(const LineWords& words, const PressPhrases& press);

/// "Source: Reuters", without an address.
[[nodiscard]] std::optional<LineContent> readSource(const LineWords& words, const PressPhrases& press);

} // namespace muqabala
