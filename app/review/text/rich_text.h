#pragma once

#include <QFont>
#include <QString>

namespace muqabala::review {

/// A sentence of the interface that quotes Arabic, as rich text for a label: the Arabic in Naskh type of a
/// size that reads as well as the rest, isolated so that it does not disturb the order of what stands around
/// it. Whole runs are set apart, never parts of a word, so that no letters are torn.
[[nodiscard]] QString withArabicInNaskh(const QString& sentence, const QFont& font);

/// The same as a part of a paragraph.
[[nodiscard]] QString inlineWithArabicInNaskh(const QString& sentence, const QFont& font);

} // namespace muqabala::review
