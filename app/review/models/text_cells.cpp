#include "app/review/models/text_cells.h"

#include "app/review/views/text_selection.h"

namespace muqabala::review {

namespace {

constexpr qsizetype kBefore = 40; // characters of context
constexpr qsizetype kMost = 300;  // no cell is so wide

TextSpan wholeOf(const ReadingPage& page, int row, Side side) {
    const std::span<const Segment> segments = page.segments(row, side);
    return segments.empty() ? TextSpan() : TextSpan{segments.front().span.begin, segments.back().span.end};
}

/// Between words.
QString lastPart(const QString& text) {
    if (text.size() <= kBefore)
        return text;
    const qsizetype blank = text.indexOf(QLatin1Char(' '), text.size() - kBefore);
    return QStringLiteral("… ") + text.mid(blank < 0 ? text.size() - kBefore : blank + 1);
}

} // namespace

FoundLine lineAbout(const ReadingPage& page, int row, Side side, TextSpan span) {
    const TextSpan whole = wholeOf(page, row, side);
    QString text = wholeText(page, row, side);
    const QString upToEnd = shownText(page, side, {whole.begin, span.end}).simplified();
    const QString found = shownText(page, side, span).simplified();
    const qsizetype begin = upToEnd.size() - found.size();
    const QString before = lastPart(text.left(begin));
    text = before + text.mid(begin, kMost);
    return {text, static_cast<int>(before.size()), static_cast<int>(found.size())};
}

QString wholeText(const ReadingPage& page, int row, Side side) {
    return shownText(page, side, wholeOf(page, row, side)).simplified();
}

QString lineOf(const ReadingPage& page, int row, Side side) {
    return wholeText(page, row, side).left(kMost);
}

} // namespace muqabala::review
