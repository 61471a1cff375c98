#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace muqabala::review {

/// A small table as it is read: its heads and cells in the language of the window. Numbers stand at the end
/// of their column.
class FiguresModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Each row has as many cells as there are heads.
    void show(QStringList heads, std::vector<QStringList> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList heads_;
    std::vector<QStringList> rows_;
};

} // namespace muqabala::review
