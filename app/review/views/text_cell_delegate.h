#pragma once

#include "app/review/appearance.h"
#include "app/review/session.h"

#include <QStyledItemDelegate>

class QTableView;

namespace muqabala::review {

/// Draws cells that hold words of the texts in the type and the direction of their text, with what was found
/// in them on a ground of its own; other cells as usual.
class TextCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TextCellDelegate(const Session& session, const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Makes a table ready for it: rows of one height, no grid, whole rows selected.
    void furnish(QTableView& table) const;

private:
    void paintText(QPainter& painter, const QRect& rect, const QModelIndex& index, Side side,
                   const QColor& ground) const;

    const Session& session_;
    const Appearance& appearance_;
};

} // namespace muqabala::review
