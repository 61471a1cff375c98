// The window's menus, and what each action does.

#include "app/review/main_window.h"

#include "app/review/commands/action.h"
#include "app/review/text/wording.h"
#include "app/review/views/bilingual_view.h"
#include "app/review/views/note_panel.h"
#include "app/review/views/notice_bar.h"
#include "app/review/views/paste_page.h"
#include "app/review/views/search_bar.h"
#include "app/review/views/study_panels.h"
#include "app/review/views/welcome_page.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

#include <initializer_list>
#include <tuple>

namespace muqabala::review {

namespace {

constexpr auto kTintKey = "page/tint";

/// Both sides at once.
void enlargeBoth(Appearance& appearance, int steps) {
    appearance.enlarge(Side::Source, steps);
    appearance.enlarge(Side::Target, steps);
}

} // namespace

void MainWindow::buildMenus() {
    buildFileMenu();
    buildEditMenu();
    buildGoMenus();
    buildViewMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({actions_.keys, actions_.about});
}

void MainWindow::buildFileMenu() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({actions_.open, actions_.openTwo, actions_.paste});
    recentMenu_ = file->addMenu(tr("Opened &lately"));
    recentMenu_->setObjectName(QStringLiteral("recentMenu"));
    file->addAction(actions_.openSample);
    file->addSeparator();
    file->addActions({actions_.save, actions_.saveAs, actions_.readAgain});
    file->addSeparator();
    file->addActions({actions_.exportAs, actions_.previewExport});
    file->addSeparator();
    file->addAction(actions_.quit);
    fillRecentMenu();
    connect(&recent_, &RecentFiles::changed, this, &MainWindow::fillRecentMenu);
}

void MainWindow::fillRecentMenu() {
    recentMenu_->clear();
    recentMenu_->setEnabled(!recent_.entries().empty());
    for (const QStringList& paths : recent_.entries()) {
        QString title = RecentFiles::title(paths).replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(recentMenu_->addAction(title), &QAction::triggered, this, [this, paths] { open(paths); });
    }
}

void MainWindow::buildEditMenu() {
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QUndoStack& steps = session_.undoStack();
    QAction* undo = makeAction(*this, "undo", tr("&Undo"), {Qt::CTRL | Qt::Key_Z});
    QAction* redo =
        makeAction(*this, "redo", tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    connect(undo, &QAction::triggered, &steps, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &steps, &QUndoStack::redo);
    undo->setWhatsThis(tr("Undo")); // the name of the command, whatever it would undo
    redo->setWhatsThis(tr("Redo"));
    const auto tell = [this, undo, redo, &steps] {
        undo->setEnabled(steps.canUndo());
        undo->setText(steps.canUndo() ? tr("&Undo %1").arg(steps.undoText()) : tr("&Undo"));
        redo->setEnabled(steps.canRedo());
        redo->setText(steps.canRedo() ? tr("&Redo %1").arg(steps.redoText()) : tr("&Redo"));
    };
    connect(&steps, &QUndoStack::indexChanged, this, tell);
    tell();
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(actions_.copy);
    edit->addSeparator();
    edit->addActions({actions_.find, actions_.findNext, actions_.findPrevious});
    edit->addSeparator();
    edit->addAction(actions_.settings);
}

void MainWindow::buildGoMenus() {
    QMenu* go = menuBar()->addMenu(tr("&Go"));
    go->addActions({actions_.nextPair, actions_.previousPair});
    go->addSeparator();
    go->addActions({actions_.nextDoubtful, actions_.previousDoubtful, actions_.nextUnconfirmed,
                    actions_.previousUnconfirmed, actions_.nextUneven, actions_.previousUneven});
    go->addSeparator();
    go->addActions({actions_.nextNoted, actions_.previousNoted, actions_.nextNote, actions_.previousNote});
    pairEditing_->fillMenu(*menuBar()->addMenu(tr("&Pair")));
    QMenu* note = menuBar()->addMenu(tr("&Note"));
    noteJudging_->fillMenu(*note);
    note->addSeparator();
    note->addAction(actions_.checkAgain);
}

void MainWindow::buildViewMenu() {
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(notesDock_->toggleViewAction());
    view->addActions(study_->toggles());
    view->addAction(actions_.tint);
    view->addSeparator();
    view->addActions({actions_.larger, actions_.smaller, actions_.usualSize});
    QMenu* each = view->addMenu(tr("&Each text"));
    each->addActions({actions_.originalLarger, actions_.originalSmaller, actions_.translationLarger,
                      actions_.translationSmaller});
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions(actions_.themes->actions());
    view->addMenu(languageMenu());
}

/// The languages call themselves by their own names.
QMenu* MainWindow::languageMenu() {
    auto* menu = new QMenu(tr("&Language"), this);
    auto* group = new QActionGroup(menu);
    const std::initializer_list<std::tuple<const char*, QString, LanguageChoice>> choices{
        {"languageSystem", tr("&As the desktop"), LanguageChoice::System},
        {"languageEnglish", QStringLiteral("English"), LanguageChoice::English},
        {"languageArabic", QStringLiteral("العربية"), LanguageChoice::Arabic}};
    for (const auto& [name, text, choice] : choices) {
        QAction* made = makeAction(*this, name, text);
        made->setCheckable(true);
        made->setChecked(choice == workspace_->language.choice());
        connect(made, &QAction::triggered, this,
                [this, choice = choice] { workspace_->language.setChoice(choice); });
        group->addAction(made);
        menu->addAction(made);
    }
    return menu;
}

void MainWindow::connectFileActions() {
    const auto openAsked = [this] { open(dialogs_.filesToOpen(this)); };
    const auto openTwoAsked = [this] { open(dialogs_.originalAndTranslation(this)); };
    const auto openSample = [this] { open({sample_}); };
    connect(actions_.open, &QAction::triggered, this, openAsked);
    connect(actions_.openTwo, &QAction::triggered, this, openTwoAsked);
    connect(actions_.openSample, &QAction::triggered, this, openSample);
    connect(welcome_, &WelcomePage::openWanted, this, openAsked);
    connect(welcome_, &WelcomePage::openTwoWanted, this, openTwoAsked);
    connect(actions_.paste, &QAction::triggered, this, &MainWindow::startPasting);
    connect(welcome_, &WelcomePage::pasteWanted, this, &MainWindow::startPasting);
    connect(paste_, &PastePage::alignWanted, this, &MainWindow::alignPasted);
    connect(paste_, &PastePage::left, this, &MainWindow::showProject);
    connect(welcome_, &WelcomePage::sampleWanted, this, openSample);
    connect(welcome_, &WelcomePage::recentWanted, this, &MainWindow::open);
    connect(actions_.save, &QAction::triggered, this, &MainWindow::save);
    connect(actions_.saveAs, &QAction::triggered, this, &MainWindow::askAndSave);
    connect(actions_.exportAs, &QAction::triggered, this, [this] { askAndExport(); });
    connect(actions_.previewExport, &QAction::triggered, this, &MainWindow::previewExport);
    connect(actions_.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_.settings, &QAction::triggered, this,
            [this] { dialogs_.showSettings(this, *workspace_); });
    connect(actions_.keys, &QAction::triggered, this, [this] { dialogs_.showKeys(this); });
    connect(actions_.about, &QAction::triggered, this, [this] { dialogs_.showAbout(this); });
    actions_.openSample->setEnabled(!sample_.isEmpty());
}

void MainWindow::connectReading() {
    connect(actions_.copy, &QAction::triggered, view_, &BilingualView::copy);
    connect(actions_.find, &QAction::triggered, searchBar_, &SearchBar::start);
    connect(actions_.findNext, &QAction::triggered, &search_, &SearchResults::goToNext);
    connect(actions_.findPrevious, &QAction::triggered, &search_, &SearchResults::goToPrevious);
    connect(actions_.nextPair, &QAction::triggered, this, [this] { place_.goToPair(place_.pair() + 1); });
    connect(actions_.previousPair, &QAction::triggered, this, [this] { place_.goToPair(place_.pair() - 1); });
    connect(actions_.nextDoubtful, &QAction::triggered, &place_, &Place::goToNextDoubtful);
    connect(actions_.previousDoubtful, &QAction::triggered, &place_, &Place::goToPreviousDoubtful);
    connect(actions_.nextNote, &QAction::triggered, notes_, &NotePanel::goToNext);
    connect(actions_.previousNote, &QAction::triggered, notes_, &NotePanel::goToPrevious);
    connect(doubtful_, &QToolButton::clicked, &place_, &Place::goToNextDoubtful);
    connect(noteCount_, &QToolButton::clicked, notes_, &NotePanel::goToNext);
    connect(searchBar_, &SearchBar::left, this, [this] { view_->setFocus(); });
    connect(notes_, &NotePanel::activated, this, [this] { view_->setFocus(); });
    connect(&session_, &Session::projectReplaced, this, &MainWindow::showProject);
    connect(&place_, &Place::pairChanged, this, &MainWindow::showPlace);
    connect(&words_, &WordLight::changed, this, [this] { wordsLabel_->setText(words_.sentence()); });
}

void MainWindow::connectView() {
    connect(actions_.larger, &QAction::triggered, this, [this] { enlargeBoth(appearance_, +1); });
    connect(actions_.smaller, &QAction::triggered, this, [this] { enlargeBoth(appearance_, -1); });
    connect(actions_.usualSize, &QAction::triggered, &appearance_, &Appearance::resetSizes);
    connect(actions_.originalLarger, &QAction::triggered, this,
            [this] { appearance_.enlarge(Side::Source, +1); });
    connect(actions_.originalSmaller, &QAction::triggered, this,
            [this] { appearance_.enlarge(Side::Source, -1); });
    connect(actions_.translationLarger, &QAction::triggered, this,
            [this] { appearance_.enlarge(Side::Target, +1); });
    connect(actions_.translationSmaller, &QAction::triggered, this,
            [this] { appearance_.enlarge(Side::Target, -1); });
    connect(actions_.tint, &QAction::toggled, this, [this](bool isOn) {
        view_->setTint(isOn ? Tint::On : Tint::Off);
        settings_.setValue(kTintKey, isOn);
    });
    actions_.tint->setChecked(settings_.value(kTintKey, false).toBool());
    for (QAction* theme : actions_.themes->actions())
        theme->setChecked(theme->data().toInt() == static_cast<int>(appearance_.themeChoice()));
    connect(actions_.themes, &QActionGroup::triggered, this, [this](const QAction* theme) {
        appearance_.setThemeChoice(static_cast<ThemeChoice>(theme->data().toInt()));
    });
}

void MainWindow::connectEditing() {
    connect(&session_, &Session::settled, this, [this] {
        showCounts();
        showPlace();
    });
    connect(actions_.checkAgain, &QAction::triggered, &rechecking_, &Rechecking::start);
    connect(&rechecking_, &Rechecking::failed, this, &MainWindow::showFailure);
    connect(&rechecking_, &Rechecking::finished, this,
            [this](int remarks) { say(tr("Checked again: %n notes.", nullptr, remarks)); });
    connect(view_, &BilingualView::menuWanted, this, [this](QPoint where) {
        auto* menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("pageMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        pairEditing_->fillMenu(*menu);
        menu->addSeparator();
        noteJudging_->fillMenu(*menu);
        menu->popup(where);
    });
    connect(pairEditing_, &PairEditing::refused, this, &MainWindow::say);
    connect(pairEditing_, &PairEditing::said, this, &MainWindow::say);
    connect(noteJudging_, &NoteJudging::refused, this, &MainWindow::say);
    connect(noteJudging_, &NoteJudging::said, this, &MainWindow::say);
    connect(pairEditing_, &PairEditing::failed, this, &MainWindow::showFailure);
    connect(pairEditing_, &PairEditing::realigning, this,
            [this] { notice_->showBusy(tr("Aligning again …")); });
    connect(&pairEditing_->job(), &Job::progressed, this,
            [this](double share) { notice_->showProgress(share, pairEditing_->job().millisecondsLeft()); });
    connect(&pairEditing_->job(), &Job::cancelled, this,
            [this] { notice_->showDone(tr("Cancelled. Nothing was changed.")); });
    connect(pairEditing_, &PairEditing::realigned, this, [this](int pairs) {
        notice_->showDone(pairs == 0 ? tr("Nothing came out differently.")
                                     : tr("%n pairs were aligned again.", nullptr, pairs));
    });
    connect(notice_, &NoticeBar::cancelWanted, pairEditing_, &PairEditing::cancel);
}

void MainWindow::connectKeeping() {
    constexpr int kSettled = 400; // milliseconds
    placeTimer_.setSingleShot(true);
    placeTimer_.setInterval(kSettled);
    connect(&place_, &Place::pairChanged, &placeTimer_, QOverload<>::of(&QTimer::start));
    connect(&placeTimer_, &QTimer::timeout, this, &MainWindow::rememberPlace);
    connect(&session_, &Session::kept, this, &MainWindow::showKept);
    connect(&session_, &Session::notKept, this, [this](const Error& error) {
        notice_->showError(tr("%1 The last step was not made, so that nothing differs from the file.")
                               .arg(Wording::failure(error)));
    });
    connect(&opening_, &Opening::openedProject, this, &MainWindow::showOpenedProject);
}

void MainWindow::connectRereading() {
    connect(actions_.readAgain, &QAction::triggered, this, [this] {
        const QStringList paths = dialogs_.filesToOpen(this);
        if (!paths.isEmpty())
            rereading_.start(paths);
    });
    connect(&rereading_, &Rereading::started, this, [this](const QStringList& paths) {
        notice_->showBusy(tr("Reading %1 in the place of the texts so far …").arg(RecentFiles::title(paths)));
    });
    connect(&rereading_, &Rereading::progressed, notice_, &NoticeBar::showProgress);
    connect(&rereading_, &Rereading::cancelled, this,
            [this] { notice_->showDone(tr("Cancelled. Nothing was changed.")); });
    connect(&rereading_, &Rereading::failed, this, &MainWindow::showFailure);
    connect(&rereading_, &Rereading::overtaken, this, [this] {
        notice_->showError(tr("The project was edited meanwhile; its texts stay as they are."));
    });
    connect(&rereading_, &Rereading::finished, this, [this](const QStringList& losses) {
        notice_->showDone(
            losses.isEmpty()
                ? tr("The newer texts are in place, and all that you did was kept.")
                : tr("The newer texts are in place. This could not be kept (undo brings it back):") +
                      QLatin1Char('\n') + losses.join(QLatin1Char('\n')));
    });
    connect(notice_, &NoticeBar::cancelWanted, &rereading_, &Rereading::cancel);
}

void MainWindow::connectOpening() {
    connect(&opening_, &Opening::started, this, [this](const QStringList& paths) {
        notice_->showBusy(tr("Reading and aligning %1 …").arg(RecentFiles::title(paths)));
    });
    connect(&opening_, &Opening::progressed, notice_, &NoticeBar::showProgress);
    connect(&opening_, &Opening::cancelled, this,
            [this] { notice_->showDone(tr("Cancelled. Nothing was changed.")); });
    connect(&opening_, &Opening::failed, this, &MainWindow::showFailure);
    connect(&opening_, &Opening::doubted, this, &MainWindow::showDoubt);
    connect(&opening_, &Opening::opened, this, &MainWindow::showOpened);
    connect(notice_, &NoticeBar::cancelWanted, &opening_, &Opening::cancel);
    connect(notice_, &NoticeBar::showAnywayWanted, &opening_, &Opening::showAnyway);
}

} // namespace muqabala::review
