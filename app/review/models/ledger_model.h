#pragma once

#include "align/divergence/ledger.h"
#include "app/review/session.h"
#include "corpus/export/table.h"

#include <QAbstractTableModel>

#include <vector>

namespace muqabala::review {

/// The names and labels of the original, a row for each way in which one is rendered.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Term, Uses, Rendering, Count, Pairs };

    explicit LedgerModel(const Session& session, QObject* parent = nullptr);

    /// As it was made of the session's texts.
    void show(const std::vector<LedgerEntry>& ledger);
    /// The places of a row, each in the original or the translation.
    [[nodiscard]] const std::vector<LedgerPlace>& places(int row) const;
    [[nodiscard]] Table table() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::string term;
        LedgerKind kind{};
        std::size_t uses = 0;
        LedgerRendering rendering;
    };
    /// Numbers of the pairs where it stands, each once.
    [[nodiscard]] std::vector<int> pairsOf(const Row& row) const;
    [[nodiscard]] QString text(const Row& row, int column) const;

    const Session& session_;
    std::vector<Row> rows_;
};

} // namespace muqabala::review
