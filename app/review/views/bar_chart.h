#pragma once

#include "app/review/appearance.h"

#include <QString>
#include <QWidget>

#include <array>
#include <vector>

namespace muqabala::review {

/// A bar of a chart: what it is of, its parts and what is written at its end.
struct Bar {
    QString label;
    std::array<double, 3> parts{}; ///< drawn one after the other, the later the stronger
    QString figure;
};

/// Bars below each other, the longest as long as there is room. A click on one says which.
class BarChart : public QWidget {
    Q_OBJECT
public:
    BarChart(const QString& name, const QString& title, const Appearance& appearance,
             QWidget* parent = nullptr);

    /// `whole`: what a full bar stands for; 0: the longest of them.
    void show(std::vector<Bar> bars, double whole = 0);
    /// All of it in words.
    [[nodiscard]] QString told() const;

    using QWidget::show;

signals:
    void barWanted(int bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintBar(QPainter& painter, const Bar& bar, int top) const;
    [[nodiscard]] QRect mirrored(const QRect& rect) const;

    const Appearance& appearance_;
    QString title_;
    std::vector<Bar> bars_;
    double whole_ = 1;
};

} // namespace muqabala::review
