#pragma once

#include "app/review/actions.h"
#include "app/review/commands/note_judging.h"
#include "app/review/commands/pair_editing.h"
#include "app/review/dialogs.h"
#include "app/review/workspace.h"
#include "corpus/export/export.h"
#include "corpus/export/table.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace muqabala::review {

class BilingualView;
class NoticeBar;
class NotePanel;
class PastePage;
class SearchBar;
class StudyPanels;
class WelcomePage;

/// What the window gets from around it.
struct Surroundings {
    QSettings& settings;
    Dialogs& dialogs;
    Work work;
    QString sample; ///< path of the sample text; empty when it is not installed
    QString drafts; ///< folder for projects that have no place of their own yet; empty: they are not kept
    std::shared_ptr<Workspace> workspace = {}; ///< what to show; none: an empty one is made
};

/// The window: puts the parts together and lets them speak with each other.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// One bilingual file, or an original and a translation.
    void open(const QStringList& paths);
    void exportTo(const QString& path);
    void exportTo(const QString& path, const ExportOptions& options);
    void exportReport(const QString& path);
    void saveAs(const QString& path);
    /// Shows itself where another window was, that is about to go.
    void takeThePlaceOf(MainWindow& other);

    [[nodiscard]] const Session& session() const { return session_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildCentre(const Surroundings& surroundings);
    [[nodiscard]] QWidget* buildTopBar();
    [[nodiscard]] QWidget* buildPage();
    void buildNotes();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildGoMenus();
    void buildViewMenu();
    void buildStatusBar();
    void connectFileActions();
    void connectReading();
    void connectView();
    void connectOpening();
    void connectEditing();
    void connectKeeping();
    void connectRereading();
    void restoreWindow();
    void storeWindow();

    void showProject();
    void showPlace();
    void showCounts();
    void say(const QString& what);
    void showOpened(const QStringList& paths, const std::vector<Error>& missing);
    void showFailure(const Error& error);
    void showDoubt(const Kinship& kinship);
    void showTitle();
    void showKept();
    void showOpenedProject(const QStringList& paths);
    void rememberPlace();
    void save();
    void askAndSave();
    void startPasting();
    void alignPasted(const QString& original, const QString& translation);
    void askAndExport();
    void askAndExport(const QString& extension, const ExportOptions& options);
    void previewExport();
    [[nodiscard]] Project exportedProject() const;
    [[nodiscard]] ExportOptions exportOptions() const;
    void exportTable(const QString& name, const muqabala::Table& table);
    void fillRecentMenu();
    [[nodiscard]] QMenu* languageMenu();

    QSettings& settings_;
    Dialogs& dialogs_;
    QString sample_;
    QString drafts_;
    std::shared_ptr<Workspace> workspace_;
    Session& session_;
    Appearance& appearance_;
    RecentFiles& recent_;
    Place& place_;
    SearchResults& search_;
    WordLight& words_;
    Rechecking& rechecking_;
    Rereading& rereading_;
    Opening& opening_;
    Actions actions_;

    NoticeBar* notice_ = nullptr;
    QStackedWidget* centre_ = nullptr;
    WelcomePage* welcome_ = nullptr;
    PastePage* paste_ = nullptr;
    QWidget* reading_ = nullptr; ///< top bar, page and strip
    SearchBar* searchBar_ = nullptr;
    BilingualView* view_ = nullptr;
    PairEditing* pairEditing_ = nullptr;
    NoteJudging* noteJudging_ = nullptr;
    NotePanel* notes_ = nullptr;
    QDockWidget* notesDock_ = nullptr;
    StudyPanels* study_ = nullptr;
    QToolButton* doubtful_ = nullptr;
    QToolButton* noteCount_ = nullptr;
    QMenu* recentMenu_ = nullptr;
    QLabel* placeLabel_ = nullptr;
    QLabel* wordsLabel_ = nullptr;
    QLabel* keptLabel_ = nullptr;
    QTimer placeTimer_; ///< runs out when the reader has stayed at a place
};

} // namespace muqabala::review
