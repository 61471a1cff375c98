#include "app/review/views/page_painter.h"

#include "app/review/text/numbers.h"
#include "app/review/text/wording.h"
#include "app/review/views/ribbon.h"
#include "app/review/views/text_line.h"

#include <QFontMetricsF>

#include <algorithm>

namespace muqabala::review {

namespace {

constexpr int kBarDistance = 14; // of the current pair's bars from the text
constexpr int kBarWidth = 3;

/// From the top of the row: the height at which the eye runs along the first line of a block.
double lineMiddle(const PlacedBlock& placed) {
    constexpr double kAboveBaseline = 0.19; // of the step: half of a small letter
    return placed.top + placed.block.baseline(0) - placed.block.lineStep() * kAboveBaseline;
}

std::vector<RibbonEnd> ribbonEnds(const std::vector<PlacedBlock>& blocks, int top) {
    std::vector<RibbonEnd> ends;
    for (const PlacedBlock& placed : blocks) {
        const double inset = placed.block.lineStep() * 0.18;
        ends.push_back({top + placed.top + inset, top + placed.bottom() - inset, top + lineMiddle(placed)});
    }
    return ends;
}

QColor withAlpha(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// Marks that run under the same words are drawn below each other: gives each span the first free lane.
class Lanes {
public:
    int take(TextSpan span) {
        constexpr int kLanes = 3;
        int lane = 0;
        const auto taken = [&](const auto& other) {
            return other.second == lane && other.first.overlaps(span);
        };
        while (lane + 1 < kLanes && std::any_of(taken_.begin(), taken_.end(), taken))
            ++lane;
        taken_.emplace_back(span, lane);
        return lane;
    }

private:
    std::vector<std::pair<TextSpan, int>> taken_;
};

} // namespace

void PagePainter::paintRow(int row, const PairLayout& layout, int top) {
    paintRibbon(row, layout, top);
    paintLabel(row, layout, top);
    if (scene_.page.row(row).startsParagraph && !scene_.page.row(row).isTitle)
        paintParagraphNumber(row, layout, top);
    if (isCurrent(row))
        paintCurrentBars(layout, top);
    for (const Side side : {Side::Source, Side::Target})
        paintSide(row, layout, top, side);
}

bool PagePainter::isCurrent(int row) const {
    return scene_.focus != Focus::Nowhere && row == scene_.place.pair();
}

void PagePainter::paintSide(int row, const PairLayout& layout, int top, Side side) {
    for (const PlacedBlock& placed : layout.blocks(side)) {
        const QPointF origin(scene_.metrics.columnLeft(side), top + placed.top);
        paintGrounds(row, placed, origin, side);
        paintMarks(row, placed, origin, side);
        painter_.setPen(scene_.theme.ink);
        placed.block.draw(painter_, origin);
    }
}

/// What corresponds to the word under the caret or pointer, and what corresponds to nothing.
void PagePainter::paintWords(int row, const PlacedBlock& placed, QPointF origin, Side side) {
    constexpr double kTint = 0.13;
    constexpr double kLight = 0.20;
    if (scene_.tint == Tint::On) {
        if (const std::vector<TextSpan>* alone = scene_.words.alone(row, side)) {
            for (const TextSpan span : *alone)
                fillSpan(placed, origin, span, withAlpha(scene_.theme.doubt, kTint));
        }
    }
    for (const TextSpan span : scene_.words.lit(side))
        fillSpan(placed, origin, span, withAlpha(scene_.theme.accent, kLight));
}

void PagePainter::paintGrounds(int row, const PlacedBlock& placed, QPointF origin, Side side) {
    paintWords(row, placed, origin, side);
    if (const std::optional<std::size_t> note = scene_.place.note()) {
        for (const TextSpan span : scene_.page.remarks().at(*note).spans(side))
            fillSpan(placed, origin, span, scene_.theme.noteFill);
    }
    paintHits(row, placed, origin, side);
    paintCaret(placed, origin, side);
    for (const TextSelection& selection : scene_.selections) {
        if (selection.side == side)
            fillSpan(placed, origin, selection.span(), scene_.theme.selection);
    }
}

/// A frame about the word, so that no colour is needed to see it.
void PagePainter::paintCaret(const PlacedBlock& placed, QPointF origin, Side side) {
    const std::optional<Caret>& caret = scene_.place.caret();
    if (!caret || caret->side != side || scene_.focus != Focus::Here)
        return;
    frame(painter_, placed.block, origin, placed.block.pieces(caret->word), scene_.theme.accent);
}

void PagePainter::paintHits(int row, const PlacedBlock& placed, QPointF origin, Side side) {
    const std::vector<SearchHit>& hits = scene_.search.hits();
    const auto first = std::lower_bound(hits.begin(), hits.end(), row,
                                        [](const SearchHit& hit, int wanted) { return hit.row < wanted; });
    for (auto hit = first; hit != hits.end() && hit->row == row; ++hit) {
        if (hit->side != side)
            continue;
        const bool isCurrent = scene_.search.current() == static_cast<std::size_t>(hit - hits.begin());
        fillSpan(placed, origin, hit->span,
                 isCurrent ? withAlpha(scene_.theme.accent, 0.45) : scene_.theme.hitFill);
    }
}

void PagePainter::fillSpan(const PlacedBlock& placed, QPointF origin, TextSpan span, const QColor& color) {
    fill(painter_, placed.block, origin, placed.block.pieces(span), color);
}

void PagePainter::paintMarks(int row, const PlacedBlock& placed, QPointF origin, Side side) {
    Lanes under;
    Lanes beside;
    const auto mark = [&](const Remark& note) {
        const MarkStyle style = note.standing() == VerdictKind::Dismissed
                                    ? MarkStyle{MarkStyle::Pattern::Dotted, scene_.theme.quiet, 1}
                                    : markStyle(scene_.theme, note.category(), note.severity());
        const TextSpan shown = placed.block.text().span();
        for (const TextSpan span : note.spans(side)) {
            if (span.contains(shown))
                sideline(painter_, placed.block, {sidelineX(side, beside.take(span)), origin.y()}, style);
            else if (span.overlaps(shown))
                underline(painter_, placed.block, origin, placed.block.pieces(span), style, under.take(span));
        }
    };
    const std::vector<Remark>& all = scene_.page.remarks();
    for (const std::size_t note : scene_.page.row(row).notes)
        mark(all.at(note));
    const std::optional<std::size_t> current = scene_.place.note();
    if (current && all.at(*current).isOnDocument())
        mark(all.at(*current));
}

/// A note on a whole sentence is marked beside it, as an editor would: outside the column, inside the bars of
/// the current pair.
double PagePainter::sidelineX(Side side, int lane) const {
    constexpr double kFromText = 6;
    constexpr double kLane = 3.5;
    const double distance = kFromText + kLane * lane;
    return side == scene_.metrics.sideAtLeft() ? scene_.metrics.textLeft() - distance
                                               : scene_.metrics.textRight() + distance;
}

void PagePainter::paintRibbon(int row, const PairLayout& layout, int top) {
    const Side left = scene_.metrics.sideAtLeft();
    const Side right = otherSide(left);
    constexpr int kAir = 9; // between a column and the ribbon
    const double middle = scene_.metrics.gutterLeft() + scene_.metrics.gutterWidth() / 2.0;
    const double label =
        QFontMetricsF(scene_.metrics.labelFont()).horizontalAdvance(shownNumber(row + 1));
    const double knot = std::max(label / 2 + 4, 10.0);
    const Ribbon ribbon{.left = double(scene_.metrics.gutterLeft() + kAir),
                        .right = double(scene_.metrics.gutterLeft() + scene_.metrics.gutterWidth() - kAir),
                        .knotLeft = middle - knot,
                        .knotRight = middle + knot,
                        .knot = top + lineMiddle(layout.firstBlock()),
                        .leftEnds = ribbonEnds(layout.blocks(left), top),
                        .rightEnds = ribbonEnds(layout.blocks(right), top)};
    const QColor color = ribbonColor(row);
    painter_.strokePath(ribbon.strands(), strandPen(row, color));
    painter_.fillPath(ribbon.bars(), color);
}

/// Whole where somebody has confirmed the pair; dashed where nobody has; dotted where it is rejected.
QPen PagePainter::strandPen(int row, const QColor& color) const {
    QPen pen(withAlpha(color, color.alphaF() * 0.6), Ribbon::kStrand, Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    const PairStatus status = scene_.page.row(row).bead.status;
    if (status == PairStatus::Confirmed)
        pen.setColor(color);
    else if (status == PairStatus::Rejected)
        pen.setDashPattern({0.5, 1.2});
    else
        pen.setDashPattern({1.6, 0.8});
    return pen;
}

/// Neutral while there is no reason to doubt, the warmer the more.
QColor PagePainter::ribbonColor(int row) const {
    if (scene_.page.isDoubtful(row)) {
        const double doubt = 1 - scene_.page.row(row).bead.probability / kDoubtfulBelow;
        return withAlpha(scene_.theme.doubt, 0.45 + 0.5 * doubt);
    }
    return isCurrent(row)
               ? withAlpha(scene_.theme.accent, 0.6)
               : withAlpha(scene_.theme.ink, scene_.theme.shade == Shade::Paper ? 0.17 : 0.26);
}

/// On the knot the number of the pair, below it kind and probability.
void PagePainter::paintLabel(int row, const PairLayout& layout, int top) {
    const PageMetrics& metrics = scene_.metrics;
    const QFontMetricsF font(metrics.labelFont());
    const double middle = top + lineMiddle(layout.firstBlock());
    const QRectF first(metrics.gutterLeft(), middle - font.height() / 2, metrics.gutterWidth(),
                       font.height());
    painter_.setFont(metrics.labelFont());
    painter_.setPen(scene_.page.isDoubtful(row) ? scene_.theme.doubt : scene_.theme.quiet);
    painter_.drawText(first, Qt::AlignCenter, shownNumber(row + 1));
    painter_.drawText(first.translated(0, font.height()), Qt::AlignCenter,
                      Wording::pairLabel(scene_.page.row(row)));
}

/// Outside the column of the original, in line with the paragraph's first words.
void PagePainter::paintParagraphNumber(int row, const PairLayout& layout, int top) {
    constexpr int kFromText = 22;
    constexpr int kWidth = 60;
    const PageMetrics& metrics = scene_.metrics;
    const QFontMetricsF font(metrics.labelFont());
    const bool atLeft = metrics.sideAtLeft() == Side::Source;
    const double x = atLeft ? metrics.textLeft() - kFromText - kWidth : metrics.textRight() + kFromText;
    painter_.setFont(metrics.labelFont());
    painter_.setPen(scene_.theme.quiet);
    drawAtEdge(painter_,
               {x, top + lineMiddle(layout.firstBlock()) - font.height() / 2, kWidth, font.height()},
               atLeft ? Edge::Right : Edge::Left, shownNumber(scene_.page.row(row).paragraph));
}

void PagePainter::paintCurrentBars(const PairLayout& layout, int top) {
    constexpr double kUnfocused = 0.45;
    const QColor color =
        scene_.focus == Focus::Here ? scene_.theme.accent : withAlpha(scene_.theme.accent, kUnfocused);
    const double y = top + layout.textTop;
    const double height = layout.height - layout.textTop;
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color);
    for (const int x :
         {scene_.metrics.textLeft() - kBarDistance - kBarWidth, scene_.metrics.textRight() + kBarDistance})
        painter_.drawRoundedRect(QRectF(x, y, kBarWidth, height), 1.5, 1.5);
}

} // namespace muqabala::review
