#include "app/review/views/text_selection.h"

#include "app/review/text/shown_text.h"

#include <QStringList>

namespace muqabala::review {

QString shownText(const ReadingPage& page, Side side, TextSpan span) {
    const Document& document = page.document(side);
    QString text;
    std::optional<std::uint32_t> paragraph;
    for (const Segment& segment : document.segments) {
        if (!segment.span.overlaps(span))
            continue;
        if (paragraph)
            text += paragraph == segment.paragraph ? QLatin1Char(' ') : QLatin1Char('\n');
        paragraph = segment.paragraph;
        const TextSpan part{std::max(segment.span.begin, span.begin), std::min(segment.span.end, span.end)};
        const ShownText shown(document, part);
        text += shown.text();
    }
    return text;
}

QString shownText(const ReadingPage& page, int row) {
    QStringList sides;
    for (const Side side : {Side::Source, Side::Target}) {
        if (const std::span<const Segment> segments = page.segments(row, side); !segments.empty())
            sides += shownText(page, side, {segments.front().span.begin, segments.back().span.end});
    }
    return sides.join(QLatin1Char('\n'));
}

} // namespace muqabala::review
