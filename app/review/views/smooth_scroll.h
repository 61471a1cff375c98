#pragma once

#include <QObject>
#include <QVariantAnimation>

namespace muqabala::review {

/// Turns the jumps of a mouse wheel into a short glide.
class SmoothScroll : public QObject {
    Q_OBJECT
public:
    explicit SmoothScroll(QObject* parent = nullptr);

    /// Glides by so many pixels more.
    void glide(int pixels);
    void stop();

signals:
    void moved(int pixels);

private:
    void advance(const QVariant& way);

    QVariantAnimation animation_;
    int done_ = 0; ///< pixels of the way that were reported
};

} // namespace muqabala::review
