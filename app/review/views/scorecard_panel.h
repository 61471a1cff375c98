#pragma once

#include "app/review/models/figures_model.h"

#include "app/review/session.h"
#include "corpus/export/table.h"
#include "corpus/review/scorecard.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTableView;

namespace muqabala::review {

/// The errors of the translation counted and weighed, by the pass mark of the project.
class ScorecardPanel : public QWidget {
    Q_OBJECT
public:
    explicit ScorecardPanel(Session& session, QWidget* parent = nullptr);

signals:
    void exportWanted(const QString& name, const muqabala::Table& table);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildOptions();
    void arrange();
    void readOptions();
    void writeOptions();
    [[nodiscard]] ScorecardOptions options() const;
    [[nodiscard]] Scorecard card() const;
    void refresh();
    void showRows(const Scorecard& card);
    void showScore(const Scorecard& card);

    Session& session_;
    FiguresModel model_;
    QTableView* table_;
    QComboBox* counted_;
    QComboBox* words_;
    QDoubleSpinBox* passMark_;
    QDoubleSpinBox* acceptable_;
    QLabel* score_;
    QLabel* detail_;
    QLabel* warning_;
    bool isReading_ = false; ///< the options come from the project
};

} // namespace muqabala::review
