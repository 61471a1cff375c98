#pragma once

#include "app/review/appearance.h"
#include "app/review/models/place.h"
#include "app/review/models/search_results.h"
#include "app/review/models/word_light.h"
#include "app/review/views/page_painter.h"
#include "app/review/views/page_window.h"
#include "app/review/views/smooth_scroll.h"
#include "app/review/views/text_selection.h"

#include <QAbstractScrollArea>

#include <optional>

namespace muqabala::review {

class ColumnHeads;

/// The page: both texts side by side, pair under pair, the gutter between them. Sets only the rows that come
/// into view, so that its costs do not grow with the text.
class BilingualView : public QAbstractScrollArea {
    Q_OBJECT
public:
    BilingualView(const Session& session, Place& place, const SearchResults& search, WordLight& words,
                  Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] const ReadingPage& page() const { return session_.page(); }
    [[nodiscard]] const PageMetrics& metrics() const { return window_.metrics(); }
    [[nodiscard]] const Place& place() const { return place_; }

    /// Shares of the page, 0 to 1: where a row begins, and the part that is in the window.
    [[nodiscard]] double shareBefore(int row) const { return window_.flow().shareBefore(row); }
    [[nodiscard]] double shareAbove() const;
    [[nodiscard]] double shareShown() const;
    void scrollToShare(double share);

    /// The rows in the window, from the top.
    [[nodiscard]] std::vector<int> visibleRows();
    /// Where a row is in the viewport; empty when it is not in the window.
    [[nodiscard]] QRect rowRect(int row) { return window_.rowRect(row); }
    /// Where a span's words are in the viewport; empty when they are not in the window.
    [[nodiscard]] QRect wordsRect(Side side, TextSpan span) { return window_.wordsRect(side, span); }
    /// How many rows were set in type so far: a measure of the work done.
    [[nodiscard]] std::size_t layoutsMade() const { return window_.layoutsMade(); }

    void setTint(Tint tint);
    [[nodiscard]] const std::optional<TextSelection>& selection() const { return selection_; }
    /// Brings a pair into the window.
    void revealPair(int row);
    /// All that is selected: what is being selected now behind what was kept while Ctrl was held.
    [[nodiscard]] std::vector<TextSelection> selections() const;
    void clearSelection();
    /// Copies the selected text, or both sides of the current pair.
    void copy() const;

signals:
    /// The window shows another part of the page.
    void scrolled();
    /// What can be done with the current pair and note is asked for, at a point of the screen.
    void menuWanted(QPoint where);
    /// The page has other rows or other measures.
    void pageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void begin();
    void relayout();
    void refresh();
    void scrollBy(int pixels);
    void turnPage(int direction);
    void resizeType(QPoint point, int turn);
    void step(int direction);
    void moveCaret(const QKeyEvent& event);
    void selectWords(int words);
    void keepSelection();
    void revealCaret();
    void revealNote(std::size_t note);
    void revealHit();
    void select(std::optional<TextSelection> selection);
    void extendSelection(QPoint point);
    void pointAt(QPoint point);
    void goTo(QPoint point);
    void showToolTip(const QPoint& local, const QPoint& global);
    void announcePair(int row);

    const Session& session_;
    Place& place_;
    const SearchResults& search_;
    WordLight& words_;
    Tint tint_ = Tint::Off;
    Appearance& appearance_;
    ColumnHeads* heads_;
    SmoothScroll smoothScroll_;
    PageWindow window_;
    std::optional<TextSelection> selection_;
    TextSpan firstSelected_;          ///< word from which the keys select
    std::vector<TextSelection> kept_; ///< selected before, of either side
    bool isSelecting_ = false;        ///< the mouse is down on a text
    bool isSyncing_ = false;          ///< the scroll bar follows the page, not the other way round
};

} // namespace muqabala::review
