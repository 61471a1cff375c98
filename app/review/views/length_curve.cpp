#include "app/review/views/length_curve.h"

#include "app/review/text/numbers.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muqabala::review {

namespace {

constexpr double kReach = 4; // times as long or as short as usual: the edges of the picture

} // namespace

LengthCurve::LengthCurve(const Appearance& appearance, QWidget* parent)
    : QWidget(parent),
      appearance_(appearance) {
    setObjectName(QStringLiteral("lengthCurve"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(
        tr("Each pair is a point: above the line the translation is longer than is usual in this text, "
           "below it shorter. Click to go there."));
    setAccessibleName(tr("Length of the translation for the original, along the text"));
    connect(&appearance, &Appearance::themeChanged, this, QOverload<>::of(&QWidget::update));
}

QSize LengthCurve::sizeHint() const {
    return {300, 130};
}

void LengthCurve::show(const TextStatistics& statistics) {
    lengths_ = statistics.lengths;
    usual_ = statistics.usualLengthRatio.value_or(1);
    update();
}

void LengthCurve::setCurrent(int pair) {
    current_ = pair;
    update();
}

/// Logarithmic: twice as long is as far from the line as half as long.
double LengthCurve::heightOf(double ratio) const {
    const double share = std::log(std::clamp(ratio / usual_, 1 / kReach, kReach)) / std::log(kReach);
    constexpr double kAir = 4;
    return height() / 2.0 - share * (height() / 2.0 - kAir);
}

double LengthCurve::xOf(std::size_t pair) const {
    const double share = (static_cast<double>(pair) + 0.5) / static_cast<double>(lengths_.size());
    return (layoutDirection() == Qt::RightToLeft ? 1 - share : share) * width();
}

int LengthCurve::pairAt(double x) const {
    const double share = layoutDirection() == Qt::RightToLeft ? 1 - x / width() : x / width();
    const auto last = static_cast<int>(lengths_.size()) - 1;
    return std::clamp(static_cast<int>(share * static_cast<double>(lengths_.size())), 0, last);
}

void LengthCurve::paintEvent(QPaintEvent*) {
    const Theme& theme = appearance_.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    painter.setPen(theme.line);
    for (const double ratio : {0.5, 2.0})
        painter.drawLine(QPointF(0, heightOf(ratio * usual_)), QPointF(width(), heightOf(ratio * usual_)));
    painter.setPen(theme.quiet);
    painter.drawLine(QPointF(0, height() / 2.0), QPointF(width(), height() / 2.0));
    for (const auto& [ratio, label] : {std::pair(2.0, tr("twice")), std::pair(0.5, tr("half"))}) {
        const QRectF at(4, heightOf(ratio * usual_) - 9, width() - 8, 18);
        painter.drawText(at, Qt::AlignLeading | Qt::AlignVCenter, label);
    }
    if (!lengths_.empty())
        paintPairs(painter);
}

/// One-sided pairs stand at the edges, as strokes.
void LengthCurve::paintPairs(QPainter& painter) const {
    constexpr double kPoint = 1.6;
    constexpr double kStroke = 10;
    const Theme& theme = appearance_.theme();
    painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
    const double here = xOf(static_cast<std::size_t>(std::clamp(current_, 0, int(lengths_.size()) - 1)));
    painter.drawLine(QPointF(here, 0), QPointF(here, height()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PairLengths& pair : lengths_) {
        const double x = xOf(pair.pair);
        if (pair.source == 0 || pair.target == 0) {
            const double edge = pair.target == 0 ? height() : 0;
            painter.setPen(QPen(theme.doubt, 2));
            painter.drawLine(QPointF(x, edge), QPointF(x, edge + (pair.target == 0 ? -kStroke : kStroke)));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink);
        const double ratio = static_cast<double>(pair.target) / static_cast<double>(pair.source);
        painter.drawEllipse(QPointF(x, heightOf(ratio)), kPoint, kPoint);
    }
}

void LengthCurve::mousePressEvent(QMouseEvent* event) {
    if (!lengths_.empty() && event->button() == Qt::LeftButton)
        emit pairWanted(pairAt(event->position().x()));
}

} // namespace muqabala::review
