#include "app/review/views/bilingual_view.h"

#include "app/review/text/rich_text.h"
#include "app/review/text/shown_text.h"
#include "app/review/text/wording.h"
#include "app/review/views/column_heads.h"
#include "app/review/views/page_painter.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace muqabala::review {

BilingualView::BilingualView(const Session& session, Place& place, const SearchResults& search,
                             WordLight& words, Appearance& appearance, QWidget* parent)
    : QAbstractScrollArea(parent),
      session_(session),
      place_(place),
      search_(search),
      words_(words),
      appearance_(appearance),
      heads_(new ColumnHeads(*this, appearance, this)),
      window_(session) {
    setObjectName(QStringLiteral("bilingualView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    connect(&session, &Session::projectReplaced, this, &BilingualView::begin);
    connect(&session, &Session::changed, this, &BilingualView::relayout);
    connect(&place, &Place::pairChanged, this, &BilingualView::revealPair);
    connect(&place, &Place::noteChanged, viewport(), QOverload<>::of(&QWidget::update));
    connect(&place, &Place::wordsWanted, this, &BilingualView::revealNote);
    connect(&place, &Place::caretChanged, this, &BilingualView::revealCaret);
    connect(&words, &WordLight::changed, viewport(), QOverload<>::of(&QWidget::update));
    connect(&search, &SearchResults::changed, viewport(), QOverload<>::of(&QWidget::update));
    connect(&search, &SearchResults::currentChanged, this, &BilingualView::revealHit);
    connect(&appearance, &Appearance::themeChanged, viewport(), QOverload<>::of(&QWidget::update));
    connect(&appearance, &Appearance::sizesChanged, this, &BilingualView::relayout);
    connect(&smoothScroll_, &SmoothScroll::moved, this, &BilingualView::scrollBy);
}

// ---- the page and the window over it

void BilingualView::begin() {
    smoothScroll_.stop();
    clearSelection();
    relayout();
    window_.flow().scrollTo(0);
    refresh();
}

void BilingualView::relayout() {
    window_.relayout(appearance_, viewport()->width(), layoutDirection());
    heads_->update();
    refresh();
    emit pageChanged();
}

/// After every movement: measures what is shown and lets the scroll bar follow.
void BilingualView::refresh() {
    window_.setHeight(viewport()->height());
    (void)window_.flow().visible();
    isSyncing_ = true;
    const auto all = static_cast<int>(window_.flow().total());
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(
        page().isEmpty() ? 1 : metrics().style(Side::Source, TextRole::Body).lineStep);
    verticalScrollBar()->setValue(static_cast<int>(window_.flow().position()));
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
        window_.flow().scrollBy(-dy);
    else
        window_.flow().scrollTo(verticalScrollBar()->value());
    refresh();
}

void BilingualView::scrollBy(int pixels) {
    window_.flow().scrollBy(pixels);
    refresh();
}

double BilingualView::shareAbove() const {
    return window_.flow().total() == 0
               ? 0.0
               : static_cast<double>(window_.flow().position()) / static_cast<double>(window_.flow().total());
}

double BilingualView::shareShown() const {
    return window_.flow().total() == 0
               ? 1.0
               : std::min(1.0, window_.flow().windowHeight() / static_cast<double>(window_.flow().total()));
}

void BilingualView::scrollToShare(double share) {
    window_.flow().scrollTo(static_cast<std::int64_t>(share * static_cast<double>(window_.flow().total())));
    refresh();
}

std::vector<int> BilingualView::visibleRows() {
    std::vector<int> rows;
    for (const RowFlow::Visible& shown : window_.flow().visible())
        rows.push_back(shown.row);
    return rows;
}

// ---- bringing things into view

void BilingualView::revealPair(int row) {
    if (!page().isEmpty()) {
        window_.reveal(row);
        announcePair(row);
    }
    refresh();
}

void BilingualView::revealNote(std::size_t note) {
    if (const std::optional<NotedWords> words = page().wordsOfNote(note, place_.occurrence()))
        window_.reveal(words->side, words->span);
    refresh();
}

void BilingualView::revealHit() {
    if (const std::optional<std::size_t> current = search_.current())
        window_.reveal(search_.hits().at(*current).side, search_.hits().at(*current).span);
    refresh();
}

// ---- painting

void BilingualView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), appearance_.theme().paper);
    if (page().isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    PagePainter page(painter, {.page = this->page(),
                               .metrics = metrics(),
                               .theme = appearance_.theme(),
                               .place = place_,
                               .search = search_,
                               .selections = selections(),
                               .words = words_,
                               .tint = tint_,
                               .focus = hasFocus() ? Focus::Here : Focus::Elsewhere});
    for (const RowFlow::Visible& shown : window_.flow().visible())
        page.paintRow(shown.row, window_.layout(shown.row), shown.y);
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
    if (event->modifiers() & Qt::ControlModifier)
        return resizeType(event->position().toPoint(), event->angleDelta().y());
    constexpr int kNotch = 120;
    const int line = verticalScrollBar()->singleStep();
    if (!event->pixelDelta().isNull())
        scrollBy(-event->pixelDelta().y());
    else
        smoothScroll_.glide(-event->angleDelta().y() * QApplication::wheelScrollLines() * line / kNotch);
}

/// Of the text under the pointer.
void BilingualView::resizeType(QPoint point, int turn) {
    if (page().isEmpty() || turn == 0)
        return;
    if (const std::optional<Side> side = window_.spotAt(point).side)
        appearance_.enlarge(*side, turn > 0 ? 1 : -1);
}

void BilingualView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (event->key()) {
    case Qt::Key_Down:
        return step(+1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return moveCaret(*event);
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
        if (selection_ || !kept_.empty())
            return clearSelection();
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

/// As the eye sees it: to the left or the right in the line, with Ctrl to the text on that side; with Shift
/// it selects.
void BilingualView::moveCaret(const QKeyEvent& event) {
    if (!place_.caret())
        return;
    const bool toLeft = event.key() == Qt::Key_Left;
    const Side side = place_.caret()->side;
    if (event.modifiers() & Qt::ControlModifier) {
        keepSelection();
        if ((side == metrics().sideAtLeft()) != toLeft)
            place_.turnCaret();
        return;
    }
    const bool fromLeft = page().document(side).language.direction() == Direction::LeftToRight;
    const int words = toLeft == fromLeft ? -1 : 1;
    if (event.modifiers() & Qt::ShiftModifier)
        return selectWords(words);
    select(std::nullopt);
    place_.moveCaret(words);
}

/// Whole words from the one the caret was on at first to the one it is on now.
void BilingualView::selectWords(int words) {
    const Caret from = *place_.caret();
    const bool goesOn = selection_ && selection_->side == from.side &&
                        (selection_->head == from.word.begin || selection_->head == from.word.end);
    if (!goesOn)
        firstSelected_ = from.word;
    place_.moveCaret(words);
    const TextSpan to = place_.caret()->word;
    select(to.begin < firstSelected_.begin ? TextSelection{from.side, firstSelected_.end, to.begin}
                                           : TextSelection{from.side, firstSelected_.begin, to.end});
}

/// So that words of the other text, or further on, can be selected besides.
void BilingualView::keepSelection() {
    if (selection_ && !selection_->span().isEmpty())
        kept_.push_back(*std::exchange(selection_, std::nullopt));
}

void BilingualView::revealCaret() {
    if (const std::optional<Caret>& caret = place_.caret(); caret && hasFocus())
        window_.reveal(caret->side, caret->word);
    refresh();
}

/// To the next pair; a pair that is longer than the window is read to its end first.
void BilingualView::step(int direction) {
    constexpr double kMostOfWindow = 0.8;
    const QRect current = window_.rowRect(place_.pair());
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
    for (const RowFlow::Visible& shown : window_.flow().visible()) {
        if (shown.y >= 0)
            return place_.goToPair(shown.row);
    }
}

// ---- mouse and selection

void BilingualView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || page().isEmpty())
        return;
    smoothScroll_.stop();
    const PageWindow::Spot spot = window_.spotAt(event->position().toPoint());
    if (event->modifiers() & Qt::ControlModifier)
        keepSelection();
    else
        clearSelection();
    if (spot.side && spot.byte) {
        selection_ = TextSelection{*spot.side, *spot.byte, *spot.byte};
        isSelecting_ = true;
    }
}

void BilingualView::mouseMoveEvent(QMouseEvent* event) {
    if (isSelecting_)
        extendSelection(event->position().toPoint());
    else if (!page().isEmpty())
        pointAt(event->position().toPoint());
}

void BilingualView::pointAt(QPoint point) {
    const PageWindow::Spot spot = window_.spotAt(point);
    if (!spot.side || !spot.byte)
        return words_.pointNowhere();
    words_.point(NotedWords{*spot.side, window_.wordAt(spot)}, spot.row);
}

/// By the mouse it is about what was clicked, by its key about where the reader is.
void BilingualView::contextMenuEvent(QContextMenuEvent* event) {
    if (page().isEmpty())
        return;
    if (event->reason() == QContextMenuEvent::Mouse)
        goTo(event->pos());
    emit menuWanted(event->globalPos());
}

void BilingualView::leaveEvent(QEvent* event) {
    words_.pointNowhere();
    QAbstractScrollArea::leaveEvent(event);
}

void BilingualView::setTint(Tint tint) {
    tint_ = tint;
    viewport()->update();
}

void BilingualView::extendSelection(QPoint point) {
    constexpr int kPull = 4; // the further outside, the faster
    const int outside = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
    if (outside != 0)
        scrollBy(outside / kPull);
    const int left = metrics().columnLeft(selection_->side);
    point.setX(std::clamp(point.x(), left, left + metrics().columnWidth(selection_->side) - 1));
    if (const PageWindow::Spot spot = window_.spotAt(point); spot.byte)
        select(TextSelection{selection_->side, selection_->anchor, *spot.byte});
}

/// To the pair at a point, or to the note whose words are there.
void BilingualView::goTo(QPoint point) {
    const PageWindow::Spot spot = window_.spotAt(point);
    if (spot.note)
        place_.goToNote(*spot.note);
    else
        place_.goToPair(spot.row);
    if (spot.side && spot.byte)
        place_.setCaret(*spot.side, *spot.byte);
}

/// A click without a movement goes there.
void BilingualView::mouseReleaseEvent(QMouseEvent* event) {
    const bool wasSelecting = std::exchange(isSelecting_, false);
    if (event->button() != Qt::LeftButton || page().isEmpty())
        return;
    if (wasSelecting && selection_ && !selection_->span().isEmpty())
        return;
    select(std::nullopt);
    if (event->modifiers() & Qt::ControlModifier)
        return;
    goTo(event->position().toPoint());
}

void BilingualView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (page().isEmpty())
        return;
    const PageWindow::Spot spot = window_.spotAt(event->position().toPoint());
    if (!spot.side || !spot.byte)
        return;
    const TextSpan word = window_.wordAt(spot);
    isSelecting_ = true;
    select(TextSelection{*spot.side, word.begin, word.end});
}

void BilingualView::select(std::optional<TextSelection> selection) {
    if (selection_ == selection)
        return;
    selection_ = selection;
    viewport()->update();
}

std::vector<TextSelection> BilingualView::selections() const {
    std::vector<TextSelection> all = kept_;
    if (selection_ && !selection_->span().isEmpty())
        all.push_back(*selection_);
    return all;
}

void BilingualView::clearSelection() {
    kept_.clear();
    selection_.reset();
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
    const PageWindow::Spot spot = window_.spotAt(local);
    if (spot.note)
        return QToolTip::showText(
            global, withArabicInNaskh(Wording::reason(page().remarks().at(*spot.note)), QToolTip::font()),
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
