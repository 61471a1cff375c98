#include "app/review/views/bilingual_view.h"

#include "app/review/text/rich_text.h"
#include "app/review/text/shown_text.h"
#include "app/review/text/wording.h"
#include "app/review/views/column_heads.h"
#include "app/review/views/page_painter.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace muqabala::review {

BilingualView::BilingualView(const Session& session, Place& place, const SearchResults& search,
                             Appearance& appearance, QWidget* parent)
    : QAbstractScrollArea(parent),
      session_(session),
      place_(place),
      search_(search),
      appearance_(appearance),
      heads_(new ColumnHeads(*this, appearance, this)),
      cache_([this](int row) { return layOutPair(page(), row, metrics_); }),
      flow_([this](int row) { return cache_.at(row).height; }) {
    setObjectName(QStringLiteral("bilingualView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&session, &Session::projectReplaced, this, &BilingualView::begin);
    connect(&place, &Place::pairChanged, this, &BilingualView::revealPair);
    connect(&place, &Place::noteChanged, viewport(), QOverload<>::of(&QWidget::update));
    connect(&place, &Place::wordsWanted, this, &BilingualView::revealNote);
    connect(&search, &SearchResults::changed, viewport(), QOverload<>::of(&QWidget::update));
    connect(&search, &SearchResults::currentChanged, this, &BilingualView::revealHit);
    connect(&appearance, &Appearance::themeChanged, viewport(), QOverload<>::of(&QWidget::update));
    connect(&appearance, &Appearance::sizesChanged, this, &BilingualView::relayout);
    connect(&smoothScroll_, &SmoothScroll::moved, this, &BilingualView::scrollBy);
}

// ---- the page and the window over it

void BilingualView::begin() {
    smoothScroll_.stop();
    selection_.reset();
    relayout();
    flow_.scrollTo(0);
    refresh();
}

void BilingualView::relayout() {
    cache_.clear();
    std::vector<int> estimates;
    if (!page().isEmpty()) {
        metrics_ = PageMetrics(appearance_, page(), viewport()->width(), layoutDirection());
        estimates.reserve(static_cast<std::size_t>(page().rowCount()));
        for (int row = 0; row < page().rowCount(); ++row)
            estimates.push_back(metrics_.estimate(page(), row));
    }
    flow_.reset(std::move(estimates));
    heads_->update();
    refresh();
    emit pageChanged();
}

/// After every movement: measures what is shown and lets the scroll bar follow.
void BilingualView::refresh() {
    flow_.setWindowHeight(viewport()->height());
    (void)flow_.visible();
    isSyncing_ = true;
    const auto all = static_cast<int>(flow_.total());
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(
        page().isEmpty() ? 1 : metrics_.style(Side::Source, TextRole::Body).lineStep);
    verticalScrollBar()->setValue(static_cast<int>(flow_.position()));
    isSyncing_ = false;
    viewport()->update();
    emit scrolled();
}

void BilingualView::resizeEvent(QResizeEvent*) {
    setViewportMargins(0, heads_->heightForFont(), 0, 0);
    heads_->setGeometry(viewport()->x(), 0, viewport()->width(), heads_->heightForFont());
    relayout();
}

void BilingualView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        relayout();
}

void BilingualView::scrollContentsBy(int, int dy) {
    if (isSyncing_ || page().isEmpty())
        return;
    if (std::abs(dy) < 2 * viewport()->height())
        flow_.scrollBy(-dy);
    else
        flow_.scrollTo(verticalScrollBar()->value());
    refresh();
}

void BilingualView::scrollBy(int pixels) {
    flow_.scrollBy(pixels);
    refresh();
}

double BilingualView::shareAbove() const {
    return flow_.total() == 0 ? 0.0
                              : static_cast<double>(flow_.position()) / static_cast<double>(flow_.total());
}

double BilingualView::shareShown() const {
    return flow_.total() == 0 ? 1.0
                              : std::min(1.0, flow_.windowHeight() / static_cast<double>(flow_.total()));
}

void BilingualView::scrollToShare(double share) {
    flow_.scrollTo(static_cast<std::int64_t>(share * static_cast<double>(flow_.total())));
    refresh();
}

std::vector<int> BilingualView::visibleRows() {
    std::vector<int> rows;
    for (const RowFlow::Visible& shown : flow_.visible())
        rows.push_back(shown.row);
    return rows;
}

QRect BilingualView::rowRect(int row) {
    for (const RowFlow::Visible& shown : flow_.visible()) {
        if (shown.row == row)
            return {0, shown.y, viewport()->width(), shown.height};
    }
    return {};
}

// ---- bringing things into view

void BilingualView::revealPair(int row) {
    if (!page().isEmpty()) {
        flow_.reveal(row, 0, cache_.at(row).height);
        announcePair(row);
    }
    refresh();
}

void BilingualView::revealNote(std::size_t note) {
    const Divergence& divergence = page().divergences().at(note);
    if (divergence.target)
        return revealSpan(Side::Target, *divergence.target);
    if (divergence.source)
        return revealSpan(Side::Source, *divergence.source);
    if (!divergence.targetOccurrences.empty())
        revealSpan(Side::Target, divergence.targetOccurrences.at(place_.occurrence()));
}

void BilingualView::revealHit() {
    if (const std::optional<std::size_t> current = search_.current())
        revealSpan(search_.hits().at(*current).side, search_.hits().at(*current).span);
}

void BilingualView::revealSpan(Side side, TextSpan span) {
    const int air = viewport()->height() / 8; // so that the words are read in what stands around them
    const std::optional<int> row = page().rowAt(side, span.begin);
    if (!row)
        return;
    const QRect words = spanInRow(*row, side, span);
    flow_.reveal(*row, words.top() - air, words.bottom() + air);
    refresh();
}

/// From the top of the row, left of the viewport.
QRect BilingualView::spanInRow(int row, Side side, TextSpan span) {
    QRectF words;
    for (const PlacedBlock& placed : cache_.at(row).blocks(side)) {
        if (!placed.block.text().span().overlaps(span))
            continue;
        for (const LinePiece& piece : placed.block.pieces(span)) {
            words |= QRectF(metrics_.columnLeft(side) + piece.left,
                            placed.top + piece.line * placed.block.lineStep(), piece.right - piece.left,
                            placed.block.lineStep());
        }
    }
    return words.toAlignedRect();
}

QRect BilingualView::wordsRect(Side side, TextSpan span) {
    const std::optional<int> row = page().rowAt(side, span.begin);
    const QRect shown = row ? rowRect(*row) : QRect();
    return shown.isEmpty() ? QRect() : spanInRow(*row, side, span).translated(0, shown.top());
}

// ---- painting

void BilingualView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), appearance_.theme().paper);
    if (page().isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    PagePainter page(painter, {.page = this->page(),
                               .metrics = metrics_,
                               .theme = appearance_.theme(),
                               .place = place_,
                               .search = search_,
                               .selection = selection_,
                               .focus = hasFocus() ? Focus::Here : Focus::Elsewhere});
    for (const RowFlow::Visible& shown : flow_.visible())
        page.paintRow(shown.row, cache_.at(shown.row), shown.y);
}

void BilingualView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announcePair(place_.pair());
}

void BilingualView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// ---- wheel and keys

void BilingualView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        const std::optional<Side> side = sideAt(static_cast<int>(event->position().x()));
        if (side && event->angleDelta().y() != 0)
            appearance_.enlarge(*side, event->angleDelta().y() > 0 ? 1 : -1);
        return;
    }
    constexpr int kNotch = 120;
    const int line = verticalScrollBar()->singleStep();
    if (!event->pixelDelta().isNull())
        scrollBy(-event->pixelDelta().y());
    else
        smoothScroll_.glide(-event->angleDelta().y() * QApplication::wheelScrollLines() * line / kNotch);
}

void BilingualView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (event->key()) {
    case Qt::Key_Down:
        return step(+1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return turnPage(event->modifiers() & Qt::ShiftModifier ? -1 : +1);
    case Qt::Key_PageUp:
        return turnPage(-1);
    case Qt::Key_Home:
        return place_.goToPair(0);
    case Qt::Key_End:
        return place_.goToPair(page().rowCount() - 1);
    case Qt::Key_Escape:
        if (selection_)
            return select(std::nullopt);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

/// To the next pair; a pair that is longer than the window is read to its end first.
void BilingualView::step(int direction) {
    constexpr double kMostOfWindow = 0.8;
    const QRect current = rowRect(place_.pair());
    const bool goesOn = direction > 0 ? current.bottom() > viewport()->height() : current.top() < 0;
    if (!current.isEmpty() && goesOn && current.height() > viewport()->height())
        return scrollBy(static_cast<int>(direction * kMostOfWindow * viewport()->height()));
    place_.goToPair(place_.pair() + direction);
}

void BilingualView::turnPage(int direction) {
    constexpr double kMostOfWindow = 0.9;
    if (page().isEmpty())
        return;
    scrollBy(static_cast<int>(direction * kMostOfWindow * viewport()->height()));
    for (const RowFlow::Visible& shown : flow_.visible()) {
        if (shown.y >= 0)
            return place_.goToPair(shown.row);
    }
}

// ---- mouse and selection

std::optional<Side> BilingualView::sideAt(int x) const {
    for (const Side side : {Side::Source, Side::Target}) {
        const int left = metrics_.columnLeft(side);
        if (x >= left && x < left + metrics_.columnWidth(side))
            return side;
    }
    return std::nullopt;
}

BilingualView::Spot BilingualView::spotAt(QPoint point) {
    const RowFlow::Visible shown = flow_.at(point.y());
    Spot spot{.row = shown.row, .side = sideAt(point.x())};
    if (!spot.side)
        return spot;
    for (const PlacedBlock& placed : cache_.at(shown.row).blocks(*spot.side)) {
        const QPointF inBlock(point.x() - metrics_.columnLeft(*spot.side), point.y() - shown.y - placed.top);
        if (spot.byte && inBlock.y() < 0)
            break;
        spot.byte = placed.block.byteAt(inBlock);
        if (!spot.note)
            spot.note = noteAt(shown.row, *spot.side, placed, inBlock);
    }
    return spot;
}

std::optional<std::size_t> BilingualView::noteAt(int row, Side side, const PlacedBlock& placed,
                                                 QPointF point) const {
    std::optional<std::size_t> found;
    std::uint32_t shortest = 0;
    for (const std::size_t note : page().row(row).notes) {
        for (const TextSpan span : spansOf(page().divergences().at(note), side)) {
            if (!span.overlaps(placed.block.text().span()) || (found && span.size() >= shortest))
                continue;
            for (const LinePiece& piece : placed.block.pieces(span)) {
                const double top = piece.line * placed.block.lineStep();
                if (QRectF(piece.left, top, piece.right - piece.left, placed.block.lineStep())
                        .contains(point)) {
                    found = note;
                    shortest = span.size();
                }
            }
        }
    }
    return found;
}

void BilingualView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || page().isEmpty())
        return;
    smoothScroll_.stop();
    const Spot spot = spotAt(event->position().toPoint());
    select(std::nullopt);
    if (spot.side && spot.byte) {
        selection_ = TextSelection{*spot.side, *spot.byte, *spot.byte};
        isSelecting_ = true;
    }
}

void BilingualView::mouseMoveEvent(QMouseEvent* event) {
    if (isSelecting_)
        extendSelection(event->position().toPoint());
}

void BilingualView::extendSelection(QPoint point) {
    constexpr int kPull = 4; // the further outside, the faster
    const int outside = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
    if (outside != 0)
        scrollBy(outside / kPull);
    const int left = metrics_.columnLeft(selection_->side);
    point.setX(std::clamp(point.x(), left, left + metrics_.columnWidth(selection_->side) - 1));
    if (const Spot spot = spotAt(point); spot.byte)
        select(TextSelection{selection_->side, selection_->anchor, *spot.byte});
}

/// A click without a movement goes to the pair, or to the note whose words were clicked.
void BilingualView::mouseReleaseEvent(QMouseEvent* event) {
    const bool wasSelecting = std::exchange(isSelecting_, false);
    if (event->button() != Qt::LeftButton || page().isEmpty())
        return;
    if (wasSelecting && selection_ && !selection_->span().isEmpty())
        return;
    select(std::nullopt);
    const Spot spot = spotAt(event->position().toPoint());
    if (spot.note)
        place_.goToNote(*spot.note);
    else
        place_.goToPair(spot.row);
}

void BilingualView::mouseDoubleClickEvent(QMouseEvent* event) {
    const Spot spot = spotAt(event->position().toPoint());
    if (!spot.side || !spot.byte)
        return;
    for (const PlacedBlock& placed : cache_.at(spot.row).blocks(*spot.side)) {
        if (*spot.byte < placed.block.text().span().begin || *spot.byte > placed.block.text().span().end)
            continue;
        const TextSpan word = placed.block.wordAt(*spot.byte);
        isSelecting_ = true;
        return select(TextSelection{*spot.side, word.begin, word.end});
    }
}

void BilingualView::select(std::optional<TextSelection> selection) {
    if (selection_ == selection)
        return;
    selection_ = selection;
    viewport()->update();
}

void BilingualView::copy() const {
    if (page().isEmpty())
        return;
    const bool hasSelection = selection_ && !selection_->span().isEmpty();
    QApplication::clipboard()->setText(hasSelection ? shownText(page(), selection_->side, selection_->span())
                                                    : shownText(page(), place_.pair()));
}

// ---- telling

bool BilingualView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !page().isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void BilingualView::showToolTip(const QPoint& local, const QPoint& global) {
    const Spot spot = spotAt(local);
    if (spot.note)
        return QToolTip::showText(
            global,
            withArabicInNaskh(toQString(page().divergences().at(*spot.note).reason), QToolTip::font()),
            viewport());
    if (!spot.side)
        return QToolTip::showText(global, Wording::place(page(), spot.row), viewport());
    QToolTip::hideText();
}

void BilingualView::announcePair(int row) {
    if (page().isEmpty() || !hasFocus())
        return;
    const std::vector<int> rows = visibleRows();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(std::find(rows.begin(), rows.end(), row) - rows.begin()));
    QAccessible::updateAccessibility(&event);
}

} // namespace muqabala::review
