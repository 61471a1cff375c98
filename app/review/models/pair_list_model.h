#pragma once

#include "app/review/session.h"
#include "corpus/study/pair_filter.h"

#include <QAbstractTableModel>

#include <vector>

namespace muqabala::review {

/// The pairs that the reader asked for. A row is made when it is shown.
class PairListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Kind, Probability, Status, Notes, Original, Translation };

    explicit PairListModel(const Session& session, QObject* parent = nullptr);

    /// Rows of the page, in order.
    void show(std::vector<std::size_t> pairs);
    [[nodiscard]] const std::vector<std::size_t>& pairs() const { return pairs_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int pair, int column) const;

    const Session& session_;
    std::vector<std::size_t> pairs_;
};

} // namespace muqabala::review
