#include "app/review/models/figures_model.h"

#include <utility>

namespace muqabala::review {

void FiguresModel::show(QStringList heads, std::vector<QStringList> rows) {
    beginResetModel();
    heads_ = std::move(heads);
    rows_ = std::move(rows);
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(heads_.size());
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return rows_.at(static_cast<std::size_t>(index.row())).at(index.column());
    return {};
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= heads_.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return heads_.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    return {};
}

} // namespace muqabala::review
