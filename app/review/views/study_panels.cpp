#include "app/review/views/study_panels.h"

#include "app/review/views/found_panel.h"
#include "app/review/views/ledger_panel.h"
#include "app/review/views/pair_list_panel.h"
#include "app/review/views/scorecard_panel.h"
#include "app/review/views/statistics_panel.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QShortcut>

namespace muqabala::review {

StudyPanels::StudyPanels(Workspace& workspace, QMainWindow& window, QDockWidget& notes)
    : QObject(&window),
      window_(window) {
    auto* score = new ScorecardPanel(workspace.session, &window);
    auto* statistics = new StatisticsPanel(workspace.session, workspace.place, workspace.appearance, &window);
    auto* found = new FoundPanel(workspace.session, workspace.search, workspace.appearance, &window);
    auto* pairs = new PairListPanel(workspace.session, workspace.place, workspace.search,
                                    workspace.appearance, &window);
    auto* ledger =
        new LedgerPanel(workspace.session, workspace.place, workspace.work, workspace.appearance, &window);
    connect(ledger, &LedgerPanel::exportWanted, this, &StudyPanels::exportWanted);
    connect(score, &ScorecardPanel::exportWanted, this, &StudyPanels::exportWanted);
    connect(statistics, &StatisticsPanel::exportWanted, this, &StudyPanels::exportWanted);
    connect(found, &FoundPanel::exportWanted, this, &StudyPanels::exportWanted);
    connect(pairs, &PairListPanel::exportWanted, this, &StudyPanels::exportWanted);
    connect(found, &FoundPanel::activated, this, &StudyPanels::activated);
    connect(pairs, &PairListPanel::activated, this, &StudyPanels::activated);
    for (QDockWidget* beside :
         {dock("scorecardDock", tr("Scorecard"), Qt::CTRL | Qt::Key_F9, score),
          dock("statisticsDock", tr("Statistics"), Qt::CTRL | Qt::Key_F10, statistics)}) {
        window.addDockWidget(window.dockWidgetArea(&notes), beside);
        window.tabifyDockWidget(&notes, beside);
    }
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea); // notes need the height
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    found_ = dock("foundDock", tr("Places found"), Qt::Key_F10, found);
    QDockWidget* list = dock("pairsDock", tr("List of pairs"), Qt::CTRL | Qt::Key_L, pairs);
    window.addDockWidget(Qt::BottomDockWidgetArea, found_);
    for (QDockWidget* below :
         {list, dock("ledgerDock", tr("Names and terms"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, ledger)}) {
        window.addDockWidget(Qt::BottomDockWidgetArea, below);
        window.tabifyDockWidget(found_, below);
    }
    notes.raise();
}

QDockWidget* StudyPanels::dock(const char* name, const QString& title, const QKeySequence& key,
                               QWidget* panel) {
    auto* made = new QDockWidget(title, &window_);
    made->setObjectName(QLatin1String(name));
    made->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    made->setWidget(panel);
    made->hide();
    QAction* toggle = made->toggleViewAction();
    toggle->setObjectName(QLatin1String(name) + QLatin1String("Toggle"));
    toggle->setShortcut(key);
    connect(toggle, &QAction::triggered, made, [made](bool isShown) {
        if (!isShown)
            return;
        made->raise();
        made->widget()->setFocus(Qt::ShortcutFocusReason);
    });
    auto* leave = new QShortcut(Qt::Key_Escape, panel);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &StudyPanels::activated);
    docks_.append(made);
    return made;
}

QList<QAction*> StudyPanels::toggles() const {
    QList<QAction*> actions;
    for (const QDockWidget* each : docks_)
        actions.append(each->toggleViewAction());
    return actions;
}

void StudyPanels::setEnabled(bool enabled) {
    for (QDockWidget* each : docks_) {
        each->toggleViewAction()->setEnabled(enabled);
        if (!enabled)
            each->hide();
    }
}

void StudyPanels::showFound() {
    found_->show();
    found_->raise();
    found_->widget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace muqabala::review
