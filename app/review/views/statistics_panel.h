#pragma once

#include "app/review/appearance.h"
#include "app/review/models/place.h"
#include "corpus/export/table.h"
#include "corpus/study/statistics.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>

namespace muqabala::review {

class BarChart;
class LengthCurve;

/// The texts in figures and pictures. A click goes to the next pair that a bar is about.
class StatisticsPanel : public QScrollArea {
    Q_OBJECT
public:
    StatisticsPanel(const Session& session, Place& place, const Appearance& appearance,
                    QWidget* parent = nullptr);

signals:
    void exportWanted(const QString& name, const muqabala::Table& table);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void countSoon();
    void count();
    void showCoverage();
    void showKinds();
    void showStatuses();
    void showNotes();
    void goToNext(const std::function<bool(int row)>& isWanted);
    void goToKind(int kind);
    void goToNoteOf(int bar);

    const Session& session_;
    Place& place_;
    QTimer timer_; ///< runs out when nothing has changed for a moment
    TextStatistics statistics_;
    LengthCurve* curve_;
    BarChart* coverage_;
    BarChart* kinds_;
    BarChart* statuses_;
    BarChart* notes_;
};

} // namespace muqabala::review
