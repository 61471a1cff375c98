#include "app/review/views/page_metrics.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace muqabala::review {

namespace {

constexpr int kOuterMargin = 52; // holds a paragraph number of four digits; of two when the window is narrow
constexpr int kNarrowestMargin = 34;
constexpr int kGutter = 92;
constexpr int kWidestGutter = 150;
constexpr int kNarrowestColumn = 120;
constexpr int kLongestLine =
    67; // average letters, about 72 of real text: beyond it the eye loses the next line

std::size_t index(Side side) {
    return static_cast<std::size_t>(side);
}

/// From baseline to baseline, in sizes of the type.
double leading(Direction direction) {
    return direction == Direction::RightToLeft ? 1.5 : 1.55;
}

int lineStep(const QFont& font, Direction direction) {
    return static_cast<int>(std::lround(QFontInfo(font).pixelSize() * leading(direction)));
}

/// Average width of a letter in running text; what fonts say of themselves is not to be relied upon.
double letterWidth(const QFont& font, Direction direction) {
    const QString sample =
        direction == Direction::RightToLeft
            ? QStringLiteral("كان رئيس الميناء يفتح سجله كل صباح قبل أن ينزل الصيادون إلى الرصيف")
            : QStringLiteral(
                  "The harbour master opened his ledger every morning before the fishermen came down");
    return QFontMetricsF(font).horizontalAdvance(sample) / static_cast<double>(sample.size());
}

/// The styles of both sides on one grid.
std::array<BlockStyle, 2> styles(const Appearance& appearance, const ReadingPage& page, TextRole role) {
    constexpr double kBaselineShare = 0.7; // of the step: leaves room for what hangs below an Arabic line
    std::array<BlockStyle, 2> both;
    int step = 0;
    for (const Side side : {Side::Source, Side::Target}) {
        const Language& language = page.document(side).language;
        BlockStyle& style = both[index(side)];
        style.font = appearance.font(side, language, role);
        style.latinFont = appearance.latinFont(side, role);
        style.direction = language.direction();
        step = std::max(step, lineStep(style.font, style.direction));
    }
    for (BlockStyle& style : both) {
        style.lineStep = step;
        style.baseline = static_cast<int>(std::lround(step * kBaselineShare));
    }
    return both;
}

QFont smallFont() {
    constexpr double kSmall = 0.85;
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * kSmall);
    return font;
}

} // namespace

PageMetrics::PageMetrics(const Appearance& appearance, const ReadingPage& page, int width,
                         Qt::LayoutDirection layout)
    : body_(styles(appearance, page, TextRole::Body)),
      title_(styles(appearance, page, TextRole::Title)),
      sideAtLeft_(layout == Qt::RightToLeft ? Side::Target : Side::Source),
      labelFont_(smallFont()) {
    for (const Side side : {Side::Source, Side::Target})
        letterWidth_[index(side)] = letterWidth(body_[index(side)].font, body_[index(side)].direction);
    placeColumns(width);
}

void PageMetrics::placeColumns(int width) {
    constexpr int kMarginShare = 14; // of the width
    const int margin = std::clamp(width / kMarginShare, kNarrowestMargin, kOuterMargin);
    const int room = std::max(width - 2 * margin - kGutter, 2 * kNarrowestColumn);
    int columns = 0;
    for (const Side side : {Side::Source, Side::Target}) {
        const int longest = static_cast<int>(letterWidth_[index(side)] * kLongestLine);
        const int column = std::min(room / 2, longest);
        body_[index(side)].width = column;
        title_[index(side)].width = column;
        columns += column;
    }
    gutterWidth_ = std::min(kGutter + (room - columns) / 4, kWidestGutter);
    const int spare = std::max(0, width - columns - gutterWidth_);
    const Side right = sideAtLeft_ == Side::Source ? Side::Target : Side::Source;
    columnLeft_[index(sideAtLeft_)] = spare / 2;
    gutterLeft_ = spare / 2 + columnWidth(sideAtLeft_);
    columnLeft_[index(right)] = gutterLeft_ + gutterWidth_;
}

const BlockStyle& PageMetrics::style(Side side, TextRole role) const {
    return role == TextRole::Title ? title_[index(side)] : body_[index(side)];
}

int PageMetrics::textRight() const {
    const Side right = sideAtLeft_ == Side::Source ? Side::Target : Side::Source;
    return columnLeft(right) + columnWidth(right);
}

int PageMetrics::spaceAbove(RowKind kind) const {
    const int step = body_[0].lineStep;
    switch (kind) {
    case RowKind::Title:
    case RowKind::ParagraphStart:
        return step * 3 / 4;
    case RowKind::Continuation:
        return step / 6;
    }
    return 0;
}

int PageMetrics::spaceBelow(RowKind kind) const {
    const int step = body_[0].lineStep;
    return kind == RowKind::Title ? step / 2 : step / 6;
}

int PageMetrics::segmentGap() const {
    return body_[0].lineStep / 5;
}

int PageMetrics::smallestRow() const {
    return static_cast<int>(std::ceil(QFontMetricsF(labelFont_).height() * 2.2));
}

int PageMetrics::estimate(const ReadingPage& page, int row) const {
    const PageRow& pair = page.row(row);
    const RowKind kind = kindOf(pair);
    int text = smallestRow();
    for (const Side side : {Side::Source, Side::Target}) {
        const std::span<const Segment> segments = page.segments(row, side);
        const int gaps = segments.empty() ? 0 : (static_cast<int>(segments.size()) - 1) * segmentGap();
        const int step = style(side, pair.isTitle ? TextRole::Title : TextRole::Body).lineStep;
        text = std::max(text, estimatedLines(segments, side) * step + gaps);
    }
    return spaceAbove(kind) + text + spaceBelow(kind);
}

int PageMetrics::estimatedLines(std::span<const Segment> segments, Side side) const {
    constexpr double kArabicBytes = 1.85; // a letter, blanks and marks counted in
    constexpr double kRagged = 1.05;      // what is lost at the ends of lines
    const BlockStyle& style = body_[index(side)];
    const double bytes = style.direction == Direction::RightToLeft ? kArabicBytes : 1.0;
    double lines = 0;
    for (const Segment& segment : segments)
        lines += std::ceil(segment.span.size() / bytes * letterWidth_[index(side)] * kRagged / style.width);
    return static_cast<int>(lines);
}

RowKind kindOf(const PageRow& row) {
    if (row.isTitle)
        return RowKind::Title;
    return row.startsParagraph ? RowKind::ParagraphStart : RowKind::Continuation;
}

} // namespace muqabala::review
