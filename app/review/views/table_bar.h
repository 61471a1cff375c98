#pragma once

#include "corpus/export/table.h"

#include <QWidget>

#include <functional>

class QToolButton;

namespace muqabala::review {

/// What can be done with any table: copied or written as tab-separated values.
class TableBar : public QWidget {
    Q_OBJECT
public:
    /// `name` is that of the table, of its buttons and of the file it is written to.
    TableBar(const QString& name, const std::function<Table()>& table, QWidget* parent = nullptr);

signals:
    void exportWanted(const QString& name, const muqabala::Table& table);

private:
    QToolButton* button(const QString& name, const QString& text, const QString& hint);
};

} // namespace muqabala::review
