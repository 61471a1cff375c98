#pragma once

#include "app/review/jobs/collator.h"
#include "app/review/jobs/job.h"
#include "app/review/models/ledger_model.h"
#include "app/review/models/place.h"
#include "app/review/views/text_cell_delegate.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace muqabala::review {

/// What became of each name and loaded term of the original, and where. Made beside the window when it is
/// looked at.
class LedgerPanel : public QWidget {
    Q_OBJECT
public:
    LedgerPanel(const Session& session, Place& place, const Work& work, const Appearance& appearance,
                QWidget* parent = nullptr);

signals:
    void exportWanted(const QString& name, const muqabala::Table& table);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void make();
    void takeOver(const Result<std::vector<LedgerEntry>>& ledger);
    void goToNextPlace(const QModelIndex& index);

    const Session& session_;
    Place& place_;
    Work work_;
    Job job_;
    LedgerModel model_;
    TextCellDelegate delegate_;
    QTableView* list_;
    QLabel* state_;
    bool isStale_ = true; ///< the texts or pairs are others than those it was made of
};

} // namespace muqabala::review
