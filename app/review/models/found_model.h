#pragma once

#include "app/review/models/search_results.h"

#include <QAbstractTableModel>

namespace muqabala::review {

/// The places that were found, each in its context and with what it corresponds to. A row is made when it is
/// shown.
class FoundModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pair, Place, Counterpart };

    FoundModel(const Session& session, const SearchResults& search, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();

    const Session& session_;
    const SearchResults& search_;
    int count_ = 0; ///< as announced to the views
};

} // namespace muqabala::review
