#include "app/review/models/pair_list_model.h"

#include "app/review/models/text_cells.h"
#include "app/review/text/numbers.h"
#include "app/review/text/wording.h"

#include <array>
#include <utility>

namespace muqabala::review {

PairListModel::PairListModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent),
      session_(session) {
    // What is listed may be gone: whoever lists the pairs does it anew.
    connect(&session, &Session::projectReplaced, this, [this] { show({}); });
    connect(&session, &Session::changed, this, [this] { show({}); });
}

void PairListModel::show(std::vector<std::size_t> pairs) {
    if (pairs.empty() && pairs_.empty())
        return;
    beginResetModel();
    pairs_ = std::move(pairs);
    endResetModel();
}

int PairListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(pairs_.size());
}

int PairListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Translation + 1;
}

QVariant PairListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto pair = static_cast<int>(pairs_.at(static_cast<std::size_t>(index.row())));
    if (role == PairOfRowRole)
        return pair;
    if (role == TextSideRole && index.column() >= Original)
        return static_cast<int>(index.column() == Original ? Side::Source : Side::Target);
    if (role == Qt::AccessibleTextRole && index.column() == Number)
        return Wording::spokenPlace(session_.page(), pair);
    return role == Qt::DisplayRole ? text(pair, index.column()) : QVariant();
}

QString PairListModel::text(int pair, int column) const {
    const ReadingPage& page = session_.page();
    const PageRow& row = page.row(pair);
    switch (column) {
    case Number:
        return shownNumber(pair + 1);
    case Kind:
        return Wording::kind(row.bead);
    case Probability:
        return Wording::probability(row.bead.probability);
    case Status:
        return Wording::status(row.bead.status);
    case Notes:
        return row.notes.empty() ? QString() : shownNumber(static_cast<qint64>(row.notes.size()));
    default:
        return lineOf(page, pair, column == Original ? Side::Source : Side::Target);
    }
}

QVariant PairListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section > Translation)
        return {};
    const std::array names{tr("Pair"),  tr("Kind"),     tr("Probability"), tr("Status"),
                           tr("Notes"), tr("Original"), tr("Translation")};
    return names.at(static_cast<std::size_t>(section));
}

} // namespace muqabala::review
