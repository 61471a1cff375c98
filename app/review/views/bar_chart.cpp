#include "app/review/views/bar_chart.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>
#include <utility>

namespace muqabala::review {

namespace {

double lengthOf(const Bar& bar) {
    return std::accumulate(bar.parts.begin(), bar.parts.end(), 0.0);
}

} // namespace

BarChart::BarChart(const QString& name, const QString& title, const Appearance& appearance, QWidget* parent)
    : QWidget(parent),
      appearance_(appearance),
      title_(title) {
    setObjectName(name);
    setAccessibleName(title);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::themeChanged, this, QOverload<>::of(&QWidget::update));
}

void BarChart::show(std::vector<Bar> bars, double whole) {
    bars_ = std::move(bars);
    whole_ = whole;
    for (const Bar& bar : bars_)
        whole_ = std::max(whole_, lengthOf(bar));
    setAccessibleDescription(told());
    updateGeometry();
    update();
}

QString BarChart::told() const {
    QStringList parts;
    for (const Bar& bar : bars_)
        parts += tr("%1: %2").arg(bar.label, bar.figure);
    return parts.join(QStringLiteral("; "));
}

int BarChart::rowHeight() const {
    return fontMetrics().height() + 4;
}

QSize BarChart::sizeHint() const {
    return {300, rowHeight() * (static_cast<int>(bars_.size()) + 1) + 4};
}

QRect BarChart::mirrored(const QRect& rect) const {
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void BarChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(appearance_.theme().ink);
    painter.drawText(rect(), Qt::AlignLeading | Qt::AlignTop, title_);
    painter.setFont(font());
    int top = rowHeight();
    for (const Bar& bar : bars_) {
        paintBar(painter, bar, top);
        top += rowHeight();
    }
}

/// The parts differ in strength and are parted by a gap: no colour is needed to tell them apart.
void BarChart::paintBar(QPainter& painter, const Bar& bar, int top) const {
    constexpr double kLabel = 0.42; // of the width
    constexpr double kFigure = 0.2;
    constexpr std::array kStrength{0.4F, 0.7F, 1.0F};
    const auto label = static_cast<int>(kLabel * width());
    const auto figure = static_cast<int>(kFigure * width());
    const int room = width() - label - figure;
    painter.setPen(appearance_.theme().ink);
    painter.drawText(mirrored({0, top, label - 6, rowHeight()}), Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(bar.label, Qt::ElideRight, label - 6));
    double at = label;
    for (std::size_t part = 0; part < bar.parts.size(); ++part) {
        const double length = whole_ > 0 ? bar.parts.at(part) / whole_ * room : 0;
        if (length <= 0)
            continue;
        QColor color = appearance_.theme().accent;
        color.setAlphaF(kStrength.at(part));
        const int gap = part > 0 && bar.parts.at(part - 1) > 0 ? 1 : 0;
        painter.fillRect(mirrored({static_cast<int>(at) + gap, top + 3,
                                   std::max(1, static_cast<int>(length) - gap), rowHeight() - 6}),
                         color);
        at += length;
    }
    painter.setPen(appearance_.theme().quiet);
    painter.drawText(mirrored({width() - figure, top, figure, rowHeight()}),
                     Qt::AlignTrailing | Qt::AlignVCenter, bar.figure);
}

void BarChart::mousePressEvent(QMouseEvent* event) {
    const int bar = static_cast<int>(event->position().y()) / rowHeight() - 1;
    if (event->button() == Qt::LeftButton && bar >= 0 && bar < static_cast<int>(bars_.size()))
        emit barWanted(bar);
}

} // namespace muqabala::review
