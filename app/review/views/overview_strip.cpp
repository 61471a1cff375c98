#include "app/review/views/overview_strip.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace muqabala::review {

namespace {

constexpr int kWidth = 18;
constexpr double kTick = 2; // pixels

} // namespace

OverviewStrip::OverviewStrip(BilingualView& view, const SearchResults& search, const Appearance& appearance,
                             QWidget* parent)
    : QWidget(parent),
      view_(view),
      search_(search),
      appearance_(appearance) {
    setObjectName(QStringLiteral("overviewStrip"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setToolTip(tr("The whole text: doubtful pairs, notes, places found. Click to go there."));
    setCursor(Qt::PointingHandCursor);
    connect(&view, &BilingualView::scrolled, this, QOverload<>::of(&QWidget::update));
    connect(&search, &SearchResults::changed, this, QOverload<>::of(&QWidget::update));
    connect(&appearance, &Appearance::themeChanged, this, QOverload<>::of(&QWidget::update));
}

QSize OverviewStrip::sizeHint() const {
    return {kWidth, 100};
}

double OverviewStrip::yOf(int row) const {
    return view_.shareBefore(row) * height();
}

void OverviewStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme().desk);
    if (view_.page().isEmpty())
        return;
    paintWindow(painter);
    paintDoubts(painter);
    paintNotes(painter);
    paintHits(painter);
}

void OverviewStrip::paintWindow(QPainter& painter) const {
    constexpr double kSmallest = 6;
    QColor ground = appearance_.theme().ink;
    ground.setAlphaF(0.10F);
    const double height = std::max(kSmallest, view_.shareShown() * this->height());
    painter.fillRect(QRectF(0, view_.shareAbove() * this->height(), width(), height), ground);
}

void OverviewStrip::paintDoubts(QPainter& painter) const {
    double last = -kTick;
    for (int row = 0; row < view_.page().rowCount(); ++row) {
        if (!view_.page().isDoubtful(row) || yOf(row) - last < kTick / 2)
            continue;
        last = yOf(row);
        painter.fillRect(QRectF(2, last, width() / 2.0 - 3, kTick), appearance_.theme().doubt);
    }
}

/// The graver, the longer.
void OverviewStrip::paintNotes(QPainter& painter) const {
    const std::vector<Divergence>& notes = view_.page().divergences();
    const double room = width() / 2.0 - 1;
    for (std::size_t note = 0; note < notes.size(); ++note) {
        const std::optional<int> row = view_.page().rowOfNote(note);
        if (!row || notes[note].isOnDocument())
            continue;
        const double length = room * (static_cast<double>(notes[note].severity) + 1) / 3;
        painter.fillRect(QRectF(width() / 2.0, yOf(*row), length, kTick),
                         appearance_.theme().family(familyOf(notes[note].category)));
    }
}

void OverviewStrip::paintHits(QPainter& painter) const {
    double last = -kTick;
    for (const SearchHit& hit : search_.hits()) {
        if (yOf(hit.row) - last < kTick / 2)
            continue;
        last = yOf(hit.row);
        painter.fillRect(QRectF(0, last, width(), kTick), appearance_.theme().accent);
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
    goTo(event->position().y());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
    goTo(event->position().y());
}

/// What was clicked comes to the middle of the window.
void OverviewStrip::goTo(double y) {
    view_.scrollToShare(std::max(0.0, y / height() - view_.shareShown() / 2));
}

} // namespace muqabala::review
