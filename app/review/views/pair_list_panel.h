#pragma once

#include "app/review/models/pair_list_model.h"
#include "app/review/models/place.h"
#include "app/review/models/search_results.h"
#include "app/review/views/text_cell_delegate.h"
#include "corpus/export/table.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTableView;

namespace muqabala::review {

/// The pairs of a kind, probability, status, with notes of a category or an author, or with words that were
/// searched for: a list to go by.
class PairListPanel : public QWidget {
    Q_OBJECT
public:
    PairListPanel(const Session& session, Place& place, const SearchResults& search,
                  const Appearance& appearance, QWidget* parent = nullptr);

signals:
    void activated();
    void exportWanted(const QString& name, const muqabala::Table& table);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QComboBox* choice(const char* name, const QString& hint);
    QDoubleSpinBox* bound(const char* name, const QString& hint, double value);
    void buildFilters();
    void buildList();
    void arrange();
    void fillNoteChoices();
    [[nodiscard]] PairFilter filter() const;
    void listSoon();
    void list();
    [[nodiscard]] Table table() const;

    const Session& session_;
    Place& place_;
    const SearchResults& search_;
    PairListModel model_;
    TextCellDelegate delegate_;
    QTimer timer_; ///< runs out when nothing has changed for a moment
    QComboBox* kind_ = nullptr;
    QComboBox* status_ = nullptr;
    QDoubleSpinBox* least_ = nullptr;
    QDoubleSpinBox* most_ = nullptr;
    QComboBox* noted_ = nullptr; ///< none, any, or a category
    QComboBox* author_ = nullptr;
    QComboBox* found_ = nullptr;
    QTableView* list_ = nullptr;
    QLabel* count_ = nullptr;
};

} // namespace muqabala::review
