#include "app/review/models/ledger_model.h"

#include "app/review/models/text_cells.h"
#include "app/review/text/numbers.h"
#include "app/review/text/shown_text.h"

#include <array>

namespace muqabala::review {

namespace {

std::string joined(const std::vector<int>& numbers) {
    std::string list;
    for (const int number : numbers)
        list += (list.empty() ? "" : ", ") + std::to_string(number);
    return list;
}

} // namespace

LedgerModel::LedgerModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent),
      session_(session) {
    connect(&session, &Session::projectReplaced, this, [this] { show({}); });
}

void LedgerModel::show(const std::vector<LedgerEntry>& ledger) {
    beginResetModel();
    rows_.clear();
    for (const LedgerEntry& entry : ledger) {
        for (const LedgerRendering& rendering : entry.renderings)
            rows_.push_back({entry.term, entry.kind, entry.uses(), rendering});
    }
    endResetModel();
}

const std::vector<LedgerPlace>& LedgerModel::places(int row) const {
    return rows_.at(static_cast<std::size_t>(row)).rendering.places;
}

std::vector<int> LedgerModel::pairsOf(const Row& row) const {
    std::vector<int> pairs;
    for (const LedgerPlace& place : row.rendering.places) {
        const std::optional<int> pair = session_.page().rowAt(Side::Source, place.source.begin);
        if (pair && (pairs.empty() || pairs.back() != *pair + 1))
            pairs.push_back(*pair + 1);
    }
    return pairs;
}

Table LedgerModel::table() const {
    Table table{{"term", "kind", "uses", "rendering", "count", "pairs"}, {}};
    for (const Row& row : rows_)
        table.rows.push_back({row.term, row.kind == LedgerKind::Label ? "label" : "name",
                              std::to_string(row.uses), row.rendering.words,
                              std::to_string(row.rendering.places.size()), joined(pairsOf(row))});
    return table;
}

int LedgerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Pairs + 1;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows_.at(static_cast<std::size_t>(index.row()));
    if (role == TextSideRole && index.column() == Term)
        return static_cast<int>(Side::Source);
    if (role == TextSideRole && index.column() == Rendering && !row.rendering.words.empty())
        return static_cast<int>(Side::Target);
    return role == Qt::DisplayRole ? text(row, index.column()) : QVariant();
}

QString LedgerModel::text(const Row& row, int column) const {
    switch (column) {
    case Term:
        return toQString(row.term);
    case Uses:
        return shownNumber(static_cast<qint64>(row.uses));
    case Rendering:
        return row.rendering.words.empty() ? tr("not found") : toQString(row.rendering.words);
    case Count:
        return shownNumber(static_cast<qint64>(row.rendering.places.size()));
    default:
        break;
    }
    QStringList numbers;
    for (const int pair : pairsOf(row))
        numbers += shownNumber(pair);
    return numbers.join(QStringLiteral(" · "));
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section > Pairs)
        return {};
    const std::array names{tr("Term"), tr("Uses"), tr("Rendering"), tr("Times"), tr("Pairs")};
    return names.at(static_cast<std::size_t>(section));
}

} // namespace muqabala::review
