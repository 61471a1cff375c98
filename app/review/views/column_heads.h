#pragma once

#include "app/review/appearance.h"

#include <QWidget>

namespace muqabala::review {

class BilingualView;

/// Over the columns: which text it is, its language, and what it says about itself (publication, date, …).
class ColumnHeads : public QWidget {
    Q_OBJECT
public:
    ColumnHeads(const BilingualView& view, const Appearance& appearance, QWidget* parent);

    [[nodiscard]] int heightForFont() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintHead(QPainter& painter, Side side) const;
    [[nodiscard]] QRect headRect(Side side) const;

    const BilingualView& view_;
    const Appearance& appearance_;
};

} // namespace muqabala::review
