#include "app/review/models/found_model.h"

#include "app/review/models/text_cells.h"
#include "app/review/text/numbers.h"
#include "app/review/text/wording.h"

namespace muqabala::review {

FoundModel::FoundModel(const Session& session, const SearchResults& search, QObject* parent)
    : QAbstractTableModel(parent),
      session_(session),
      search_(search) {
    connect(&search, &SearchResults::changed, this, &FoundModel::reload);
    reload();
}

void FoundModel::reload() {
    beginResetModel();
    count_ = static_cast<int>(search_.hits().size());
    endResetModel();
}

int FoundModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count_;
}

int FoundModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Counterpart + 1;
}

QVariant FoundModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit& hit = search_.hits().at(static_cast<std::size_t>(index.row()));
    const ReadingPage& page = session_.page();
    if (role == PairOfRowRole)
        return hit.row;
    if (index.column() == Pair)
        return role == Qt::DisplayRole ? shownNumber(hit.row + 1) : QVariant();
    const Side side = index.column() == Place ? hit.side : otherSide(hit.side);
    if (role == TextSideRole)
        return static_cast<int>(side);
    if (index.column() == Counterpart)
        return role == Qt::DisplayRole ? lineOf(page, hit.row, side) : QVariant();
    if (role != Qt::DisplayRole && role != HitStartRole && role != HitLengthRole)
        return {};
    const FoundLine line = lineAbout(page, hit.row, side, hit.span);
    if (role == Qt::DisplayRole)
        return line.text;
    return role == HitStartRole ? line.start : line.length;
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pair:
        return tr("Pair");
    case Place:
        return tr("Found");
    case Counterpart:
        return tr("Counterpart");
    default:
        return {};
    }
}

} // namespace muqabala::review
