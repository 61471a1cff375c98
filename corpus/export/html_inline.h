#pragma once

#include "corpus/document.h"
#include "corpus/export/markup.h"

#include <string>
#include <string_view>

namespace muqabala {

/// "ltr" or "rtl".
[[nodiscard]] std::string directionName(Direction direction);

/// The attributes lang and dir of an element that holds text of a document.
[[nodiscard]] Attributes languageAttributes(const Document& document);

/// A text without bidi controls, for labels that stand in a line with other words: a control could close the
/// isolate around it and turn what follows.
[[nodiscard]] std::string withoutBidiControls(std::string_view text);

/// An English sentence, its right-to-left words isolated in a <bdi> with the attributes given: else a figure
/// behind them would change sides with them.
void writeSentence(Markup& html, std::string_view sentence, const Attributes& rightToLeft);

/// An Arabic sentence in an element of its own, its left-to-right words isolated in it likewise.
void writeArabicSentence(Markup& html, std::string_view sentence, const Attributes& leftToRight);

/// At most the first words of a text, with an ellipsis where some are left out.
[[nodiscard]] std::string shortened(std::string_view text);

} // namespace muqabala
