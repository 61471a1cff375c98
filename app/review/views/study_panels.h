#pragma once

#include "app/review/workspace.h"
#include "corpus/export/table.h"

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace muqabala::review {

/// The panels for finding and studying, as docks of a window: scorecard and statistics beside the notes, what
/// was found and the list of pairs below the page. Hidden until asked for.
class StudyPanels : public QObject {
    Q_OBJECT
public:
    StudyPanels(Workspace& workspace, QMainWindow& window, QDockWidget& notes);

    /// That show and hide them.
    [[nodiscard]] QList<QAction*> toggles() const;
    void setEnabled(bool enabled);
    void showFound();

signals:
    void activated();
    void exportWanted(const QString& name, const muqabala::Table& table);

private:
    QDockWidget* dock(const char* name, const QString& title, const QKeySequence& key, QWidget* panel);

    QMainWindow& window_;
    QList<QDockWidget*> docks_;
    QDockWidget* found_;
};

} // namespace muqabala::review
