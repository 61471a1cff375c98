#include "app/review/views/smooth_scroll.h"

namespace muqabala::review {

SmoothScroll::SmoothScroll(QObject* parent)
    : QObject(parent) {
    constexpr int kMilliseconds = 140;
    animation_.setDuration(kMilliseconds);
    animation_.setEasingCurve(QEasingCurve::OutCubic);
    animation_.setStartValue(0);
    connect(&animation_, &QVariantAnimation::valueChanged, this, &SmoothScroll::advance);
}

void SmoothScroll::glide(int pixels) {
    const bool running = animation_.state() == QAbstractAnimation::Running;
    const int left = running ? animation_.endValue().toInt() - done_ : 0;
    animation_.stop();
    done_ = 0;
    animation_.setEndValue(left + pixels);
    animation_.start();
}

void SmoothScroll::stop() {
    animation_.stop();
}

void SmoothScroll::advance(const QVariant& way) {
    const int pixels = way.toInt() - done_;
    done_ = way.toInt();
    if (pixels != 0)
        emit moved(pixels);
}

} // namespace muqabala::review
