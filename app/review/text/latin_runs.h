#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <vector>

namespace muqabala::review {

/// A stretch of a text, in UTF-16 units.
struct TextRun {
    int start = 0;
    int length = 0;

    friend bool operator==(const TextRun&, const TextRun&) = default;
};

/// Where Latin words, European numbers, addresses and the like stand in a text: from a Latin letter or digit
/// to the last one before a blank or a letter of another script. Such a stretch never touches the joining of
/// Arabic letters, so it may be set in type of its own.
[[nodiscard]] std::vector<TextRun> latinRuns(const QString& text);

/// Formats that set these stretches in a font of their own.
[[nodiscard]] QList<QTextLayout::FormatRange> latinFormats(const QString& text, const QFont& font);

} // namespace muqabala::review
