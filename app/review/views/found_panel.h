#pragma once

#include "app/review/models/found_model.h"
#include "app/review/views/text_cell_delegate.h"
#include "corpus/export/table.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace muqabala::review {

/// All places that were found, to go through and to take away.
class FoundPanel : public QWidget {
    Q_OBJECT
public:
    FoundPanel(const Session& session, SearchResults& search, const Appearance& appearance,
               QWidget* parent = nullptr);

signals:
    void activated();
    void exportWanted(const QString& name, const muqabala::Table& table);

private:
    void followSearch();
    void showCount();
    [[nodiscard]] Table table() const;

    const Session& session_;
    SearchResults& search_;
    FoundModel model_;
    TextCellDelegate delegate_;
    QTableView* list_;
    QLabel* count_;
};

} // namespace muqabala::review
