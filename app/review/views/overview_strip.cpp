#include "app/review/views/overview_strip.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <map>
#include <set>

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
    connect(&view, &BilingualView::pageChanged, this, &OverviewStrip::redraw);
    connect(&search, &SearchResults::changed, this, &OverviewStrip::redraw);
    connect(&appearance, &Appearance::themeChanged, this, &OverviewStrip::redraw);
}

QSize OverviewStrip::sizeHint() const {
    return {kWidth, 100};
}

int OverviewStrip::tickOf(int row) const {
    return static_cast<int>(view_.shareBefore(row) * height() / kTick);
}

void OverviewStrip::redraw() {
    marks_ = {};
    update();
}

void OverviewStrip::resizeEvent(QResizeEvent*) {
    redraw();
}

/// Going through all pairs and notes takes time in a long text; while the page scrolls they stay as they are.
void OverviewStrip::drawMarks() {
    marks_ = QPixmap(size() * devicePixelRatioF());
    marks_.setDevicePixelRatio(devicePixelRatioF());
    marks_.fill(appearance_.theme().desk);
    if (view_.page().isEmpty())
        return;
    QPainter painter(&marks_);
    paintDoubts(painter);
    paintNotes(painter);
    paintHits(painter);
}

void OverviewStrip::paintEvent(QPaintEvent*) {
    if (marks_.isNull())
        drawMarks();
    QPainter painter(this);
    painter.drawPixmap(0, 0, marks_);
    if (!view_.page().isEmpty())
        paintWindow(painter);
}

void OverviewStrip::paintWindow(QPainter& painter) const {
    constexpr double kSmallest = 6;
    QColor ground = appearance_.theme().ink;
    ground.setAlphaF(0.10F);
    const double height = std::max(kSmallest, view_.shareShown() * this->height());
    painter.fillRect(QRectF(0, view_.shareAbove() * this->height(), width(), height), ground);
}

/// In a long text many pairs share a tick: the more of them are doubtful, the stronger it is.
void OverviewStrip::paintDoubts(QPainter& painter) const {
    struct Tick {
        int pairs = 0;
        int doubtful = 0;
    };
    std::map<int, Tick> ticks;
    for (int row = 0; row < view_.page().rowCount(); ++row) {
        Tick& tick = ticks[tickOf(row)];
        ++tick.pairs;
        tick.doubtful += view_.page().isDoubtful(row) ? 1 : 0;
    }
    for (const auto& [number, tick] : ticks) {
        if (tick.doubtful == 0)
            continue;
        QColor color = appearance_.theme().doubt;
        color.setAlphaF(0.3F + 0.7F * static_cast<float>(tick.doubtful) / static_cast<float>(tick.pairs));
        painter.fillRect(QRectF(2, number * kTick, width() / 2.0 - 3, kTick), color);
    }
}

/// Of the notes at a tick the gravest; the graver, the longer.
void OverviewStrip::paintNotes(QPainter& painter) const {
    const std::vector<Remark>& notes = view_.page().remarks();
    std::map<int, const Remark*> gravest;
    for (std::size_t note = 0; note < notes.size(); ++note) {
        const std::optional<int> row = view_.page().rowOfNote(note);
        if (!row || notes[note].isOnDocument())
            continue;
        const Remark*& there = gravest[tickOf(*row)];
        if (there == nullptr || there->severity() < notes[note].severity())
            there = &notes[note];
    }
    const double room = width() / 2.0 - 1;
    for (const auto& [number, note] : gravest) {
        const double length = room * (static_cast<double>(note->severity()) + 1) / 3;
        painter.fillRect(QRectF(width() / 2.0, number * kTick, length, kTick),
                         appearance_.theme().family(familyOf(note->category())));
    }
}

void OverviewStrip::paintHits(QPainter& painter) const {
    std::set<int> ticks;
    for (const SearchHit& hit : search_.hits())
        ticks.insert(tickOf(hit.row));
    for (const int number : ticks)
        painter.fillRect(QRectF(0, number * kTick, width(), kTick), appearance_.theme().accent);
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
