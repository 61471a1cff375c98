#pragma once

#include "app/review/views/bilingual_view.h"

#include <QPixmap>
#include <QWidget>

namespace muqabala::review {

/// The whole text at a glance: doubtful pairs, notes, places searched for, and the part that is in the
/// window. A click or a drag goes there.
class OverviewStrip : public QWidget {
    Q_OBJECT
public:
    OverviewStrip(BilingualView& view, const SearchResults& search, const Appearance& appearance,
                  QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void goTo(double y);
    void redraw();
    void drawMarks();
    void paintDoubts(QPainter& painter) const;
    void paintNotes(QPainter& painter) const;
    void paintHits(QPainter& painter) const;
    void paintWindow(QPainter& painter) const;
    /// Which of the ticks, from the top, stands for a row.
    [[nodiscard]] int tickOf(int row) const;

    BilingualView& view_;
    const SearchResults& search_;
    const Appearance& appearance_;
    QPixmap marks_; ///< all but the window; null when it is to be drawn anew
};

} // namespace muqabala::review
