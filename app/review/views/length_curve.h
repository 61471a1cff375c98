#pragma once

#include "app/review/appearance.h"
#include "corpus/study/statistics.h"

#include <QWidget>

namespace muqabala::review {

/// How long the translation is for the original, pair by pair along the text, about what is usual in it.
/// Where the curve leaves the middle much was left out or put in. A click goes to the pair.
class LengthCurve : public QWidget {
    Q_OBJECT
public:
    explicit LengthCurve(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const TextStatistics& statistics);
    void setCurrent(int pair);

    using QWidget::show;

signals:
    void pairWanted(int pair);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] double heightOf(double ratio) const;
    [[nodiscard]] int pairAt(double x) const;
    [[nodiscard]] double xOf(std::size_t pair) const;
    void paintPairs(QPainter& painter) const;

    const Appearance& appearance_;
    std::vector<PairLengths> lengths_;
    double usual_ = 1;
    int current_ = 0;
};

} // namespace muqabala::review
