#include "app/review/main_window.h"

#include "align/divergence/settings.h"
#include "app/collation/files.h"
#include "app/review/jobs/export_project.h"
#include "app/review/jobs/pasted_texts.h"
#include "app/review/report/pdf_report.h"
#include "app/review/settings/settings_dialog.h"
#include "app/review/text/left_out.h"
#include "app/review/text/shown_text.h"
#include "app/review/text/wording.h"
#include "app/review/views/bilingual_view.h"
#include "app/review/views/export_preview.h"
#include "app/review/views/note_panel.h"
#include "app/review/views/notice_bar.h"
#include "app/review/views/overview_strip.h"
#include "app/review/views/paste_page.h"
#include "app/review/views/search_bar.h"
#include "app/review/views/study_panels.h"
#include "app/review/views/welcome_page.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace muqabala::review {

namespace {

constexpr auto kGeometryKey = "window/geometry";

/// Where the docks are; in either direction of the window for itself.
QString stateKey(Qt::LayoutDirection direction) {
    return direction == Qt::RightToLeft ? QStringLiteral("window/mirroredState")
                                        : QStringLiteral("window/state");
}

/// The local files of a drop, when there are one or two and nothing else.
QStringList droppedFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths.size() == data.urls().size() && paths.size() <= 2 ? paths : QStringList();
}

QToolButton* chip(const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString joinedNames(const Project& project) {
    const QString source = Wording::fileName(project.source);
    const QString target = Wording::fileName(project.target);
    return source == target ? source : source + QStringLiteral(" + ") + target;
}

} // namespace

MainWindow::MainWindow(const Surroundings& surroundings, QWidget* parent)
    : QMainWindow(parent),
      settings_(surroundings.settings),
      dialogs_(surroundings.dialogs),
      sample_(surroundings.sample),
      drafts_(surroundings.drafts),
      workspace_(surroundings.workspace ? surroundings.workspace
                                        : std::make_shared<Workspace>(
                                              surroundings.settings, surroundings.work, surroundings.drafts)),
      session_(workspace_->session),
      appearance_(workspace_->appearance),
      recent_(workspace_->recent),
      place_(workspace_->place),
      search_(workspace_->search),
      words_(workspace_->words),
      rechecking_(workspace_->rechecking),
      rereading_(workspace_->rereading),
      opening_(workspace_->opening),
      actions_(*this) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setLayoutDirection(QApplication::layoutDirection()); // for good: another language gets another window
    buildCentre(surroundings);
    buildNotes();
    buildMenus();
    buildStatusBar();
    connectFileActions();
    connectReading();
    connectView();
    connectOpening();
    connectEditing();
    connectKeeping();
    connectRereading();
    workspace_->keymap.apply(*this);
    restoreWindow();
    showProject();
}

MainWindow::~MainWindow() = default;

// ---- the parts

void MainWindow::buildCentre(const Surroundings& surroundings) {
    auto* all = new QWidget(this);
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    notice_ = new NoticeBar(appearance_, all);
    centre_ = new QStackedWidget(all);
    welcome_ = new WelcomePage(recent_,
                               surroundings.sample.isEmpty() ? WelcomePage::Sample::Missing
                                                             : WelcomePage::Sample::Installed,
                               centre_);
    reading_ = buildPage();
    pairEditing_ = new PairEditing(session_, place_, surroundings.work, *view_);
    noteJudging_ = new NoteJudging(session_, place_, *view_, settings_);
    centre_->addWidget(welcome_);
    paste_ = new PastePage(centre_);
    centre_->addWidget(reading_);
    centre_->addWidget(paste_);
    layout->addWidget(notice_);
    layout->addWidget(centre_, 1);
    setCentralWidget(all);
}

QWidget* MainWindow::buildPage() {
    auto* page = new QWidget(centre_);
    view_ = new BilingualView(session_, place_, search_, words_, appearance_, page);
    auto* strip = new OverviewStrip(*view_, search_, appearance_, page);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(view_, 1);
    across->addWidget(strip);
    auto* down = new QVBoxLayout(page);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(buildTopBar());
    down->addLayout(across, 1);
    return page;
}

QWidget* MainWindow::buildTopBar() {
    constexpr int kSearchWidth = 720;
    auto* bar = new QWidget(centre_);
    bar->setObjectName(QStringLiteral("topBar"));
    searchBar_ = new SearchBar(search_, bar);
    searchBar_->setMaximumWidth(kSearchWidth);
    doubtful_ = chip(QStringLiteral("doubtfulChip"), bar);
    doubtful_->setToolTip(tr("To the next doubtful pair (F7)"));
    noteCount_ = chip(QStringLiteral("notesChip"), bar);
    noteCount_->setToolTip(tr("To the next note (F8)"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(searchBar_, 2);
    layout->addStretch(1);
    layout->addWidget(doubtful_);
    layout->addWidget(noteCount_);
    return bar;
}

void MainWindow::buildNotes() {
    connect(noteJudging_, &NoteJudging::fieldWanted, this, [this] { // before the panel hears of it
        notesDock_->show();
        notesDock_->raise();
    });
    notes_ = new NotePanel(session_, place_, *noteJudging_, appearance_, this);
    notesDock_ = new QDockWidget(tr("Notes"), this);
    notesDock_->setObjectName(QStringLiteral("notesDock"));
    notesDock_->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    notesDock_->setWidget(notes_);
    notesDock_->toggleViewAction()->setObjectName(QStringLiteral("showNotes"));
    notesDock_->toggleViewAction()->setShortcut(Qt::Key_F9);
    addDockWidget(layoutDirection() == Qt::RightToLeft ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea,
                  notesDock_);
    study_ = new StudyPanels(*workspace_, *this, *notesDock_);
    connect(study_, &StudyPanels::exportWanted, this, &MainWindow::exportTable);
    connect(study_, &StudyPanels::activated, this, [this] { view_->setFocus(); });
    connect(searchBar_, &SearchBar::listWanted, study_, &StudyPanels::showFound);
}

void MainWindow::buildStatusBar() {
    placeLabel_ = new QLabel(this);
    placeLabel_->setObjectName(QStringLiteral("placeLabel"));
    placeLabel_->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(placeLabel_, 1);
    wordsLabel_ = new QLabel(this);
    wordsLabel_->setObjectName(QStringLiteral("wordsLabel"));
    statusBar()->addWidget(wordsLabel_, 1);
    keptLabel_ = new QLabel(this);
    keptLabel_->setObjectName(QStringLiteral("keptLabel"));
    keptLabel_->setContentsMargins(10, 0, 10, 0);
    statusBar()->addPermanentWidget(keptLabel_);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::restoreWindow() {
    constexpr QSize kStandard(1400, 880);
    resize(kStandard.boundedTo(screen()->availableSize()));
    constexpr int kNotes = 340;
    constexpr double kMostForNotes = 0.3; // of the window
    resizeDocks({notesDock_}, {std::min(kNotes, static_cast<int>(width() * kMostForNotes))}, Qt::Horizontal);
    restoreGeometry(settings_.value(kGeometryKey).toByteArray());
    restoreState(settings_.value(stateKey(layoutDirection())).toByteArray());
}

void MainWindow::storeWindow() {
    settings_.setValue(kGeometryKey, saveGeometry());
    settings_.setValue(stateKey(layoutDirection()), saveState());
}

void MainWindow::takeThePlaceOf(MainWindow& other) {
    other.storeWindow();
    restoreWindow();
    if (!other.notice_->isHidden())
        notice_->takeOver(*other.notice_);
    showProject();
    show();
    view_->revealPair(place_.pair());
    if (const auto* settings = other.findChild<SettingsDialog*>()) {
        dialogs_.showSettings(this, *workspace_);
        if (auto* here = findChild<SettingsDialog*>())
            here->showPage(settings->page());
    }
}

// ---- what is shown

void MainWindow::showProject() {
    const bool there = !session_.isEmpty();
    centre_->setCurrentWidget(there ? reading_ : static_cast<QWidget*>(welcome_));
    actions_.setProjectThere(there);
    pairEditing_->setEnabled(there);
    noteJudging_->setEnabled(there);
    notesDock_->setVisible(there);
    notesDock_->toggleViewAction()->setEnabled(there);
    study_->setEnabled(there);
    placeLabel_->clear();
    showTitle();
    showKept();
    if (!there)
        return welcome_->setFocus();
    paste_->clear();
    showCounts();
    view_->setFocus();
    showPlace();
}

void MainWindow::showTitle() {
    if (session_.isEmpty())
        return setWindowTitle(tr("Muqabala"));
    const bool hasPlace = !session_.path().isEmpty() && !session_.isDraft();
    const QString name =
        hasPlace ? QFileInfo(session_.path()).completeBaseName() : joinedNames(session_.project());
    setWindowTitle(session_.isReadOnly() ? tr("%1 (read only) — Muqabala").arg(name)
                                         : tr("%1 — Muqabala").arg(name));
}

/// Whether what was done is on the disk, and where.
void MainWindow::showKept() {
    if (session_.path().isEmpty())
        return keptLabel_->setText(session_.isEmpty() ? QString() : tr("nothing changed yet"));
    if (session_.isReadOnly())
        return keptLabel_->setText(tr("read only"));
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    keptLabel_->setText(session_.isDraft() ? tr("draft · saved %1").arg(time) : tr("saved %1").arg(time));
}

void MainWindow::showOpenedProject(const QStringList& paths) {
    recent_.add(paths);
    const QString words = session_.view("pair");
    bool isNumber = false;
    const uint byte = words.mid(1).toUInt(&isNumber);
    const Side side = words.startsWith(QLatin1Char('t')) ? Side::Target : Side::Source;
    if (const auto row = isNumber ? session_.page().rowAt(side, byte) : std::nullopt)
        place_.goToPair(*row);
    notice_->showDone(
        session_.isReadOnly()
            ? tr("This project can only be read here. Save it under another name to go on in a copy.")
            : Wording::found(session_.page()));
}

void MainWindow::rememberPlace() {
    if (session_.path().isEmpty())
        return;
    const NotedWords& words = place_.words();
    session_.rememberView(
        {{"pair", (words.side == Side::Target ? "t" : "s") + std::to_string(words.span.begin)}});
}

void MainWindow::showCounts() {
    doubtful_->setText(Wording::doubtfulPairs(session_.page().doubtfulCount()));
    doubtful_->setVisible(session_.page().doubtfulCount() > 0);
    noteCount_->setText(Wording::noteCounts(session_.page().remarks()));
}

/// In passing, where the eye may pass over it.
void MainWindow::say(const QString& what) {
    constexpr int kMilliseconds = 6000;
    statusBar()->showMessage(what, kMilliseconds);
}

void MainWindow::showPlace() {
    if (!session_.isEmpty())
        placeLabel_->setText(Wording::place(session_.page(), place_.pair()));
}

void MainWindow::showOpened(const QStringList& paths, const std::vector<Error>& missing) {
    recent_.add(paths);
    QString text = Wording::found(session_.page());
    for (const Error& error : missing)
        text += QLatin1Char('\n') + Wording::failure(error);
    notice_->showDone(text);
}

void MainWindow::showFailure(const Error& error) {
    const QString text = Wording::failure(error);
    notice_->showError(session_.isEmpty() ? text : tr("%1 What you were reading is still here.").arg(text));
}

void MainWindow::showDoubt(const Kinship& kinship) {
    constexpr double kPercent = 100;
    notice_->showDoubt(tr("These texts do not look like an original and its translation: about %1 % of their "
                          "sentences have a counterpart, and translations reach %2 % and more.")
                           .arg(std::lround(kinship.score * kPercent))
                           .arg(std::lround(kinship.threshold * kPercent)));
}

// ---- what is done

void MainWindow::open(const QStringList& paths) {
    constexpr int kMost = 2;
    if (paths.isEmpty())
        return;
    if (paths.size() > kMost)
        notice_->showError(
            tr("Choose one file that holds both texts, or two files: original and translation."));
    else
        opening_.open(paths);
}

void MainWindow::startPasting() {
    centre_->setCurrentWidget(paste_);
    notesDock_->setVisible(false);
    paste_->start();
}

/// The fields keep the texts until they are aligned, in case nothing comes of it.
void MainWindow::alignPasted(const QString& original, const QString& translation) {
    const QString folder = drafts_.isEmpty() ? QDir::temp().filePath(QStringLiteral("muqabala")) : drafts_;
    const Result<QStringList> paths =
        keepPastedTexts(folder + QStringLiteral("/pasted"), original, translation);
    if (!paths)
        return notice_->showError(Wording::failure(paths.error()));
    open(*paths);
}

void MainWindow::save() {
    if (session_.path().isEmpty() || session_.isDraft() || session_.isReadOnly())
        return askAndSave();
    say(tr("Everything is saved as soon as you do it."));
}

void MainWindow::askAndSave() {
    const QString name = QFileInfo(Wording::fileName(session_.project().target)).completeBaseName();
    const QString path = dialogs_.fileToSaveAs(this, name + QStringLiteral(".muqabala"));
    if (!path.isEmpty())
        saveAs(path);
}

void MainWindow::saveAs(const QString& path) {
    if (Status status = session_.saveAs(path); !status)
        return showFailure(status.error());
    recent_.add({path});
    rememberPlace();
    showTitle();
    notice_->showDone(
        tr("Saved as %1. From now on everything is saved there as soon as you do it.").arg(path));
}

void MainWindow::askAndExport() {
    askAndExport(QStringLiteral("tmx"), exportOptions());
}

void MainWindow::askAndExport(const QString& extension, const ExportOptions& options) {
    const QString name = QFileInfo(Wording::fileName(session_.project().target)).completeBaseName();
    const QString path = dialogs_.fileToExport(this, name + QLatin1Char('.') + extension);
    if (!path.isEmpty())
        exportTo(path, options);
}

void MainWindow::previewExport() {
    auto* preview = new ExportPreview(exportedProject(), exportOptions(), this);
    connect(preview, &ExportPreview::exportWanted, this,
            QOverload<const QString&, const ExportOptions&>::of(&MainWindow::askAndExport));
    preview->open();
}

/// As it is written: what the setting shows, with the language tags that were chosen.
Project MainWindow::exportedProject() const {
    Project written = withExportTags(session_.project(), settings_);
    keepShown(written, session_.shownNotes().setting);
    return written;
}

ExportOptions MainWindow::exportOptions() const {
    ExportOptions options;
    options.reasons = Wording::uiLanguage();
    options.creationDate =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'")).toStdString();
    options.programVersion = QCoreApplication::applicationVersion().toStdString();
    if (!session_.project().verdicts.empty() || !session_.project().notes.empty())
        options.scorecard.emplace();
    return options;
}

void MainWindow::exportReport(const QString& path) {
    const ReportOptions options{.pairs = ReportedPairs::All,
                                .notes = session_.shownNotes(),
                                .direction = layoutDirection(),
                                .reviser = authorIn(settings_),
                                .date = QLocale().toString(QDate::currentDate(), QLocale::LongFormat)};
    if (Status status = writePdfReport(session_.project(), appearance_, options, path); !status)
        return notice_->showError(Wording::failure(status.error()));
    notice_->showDone(tr("Exported to %1.").arg(path));
}

void MainWindow::exportTo(const QString& path) {
    exportTo(path, exportOptions());
}

void MainWindow::exportTo(const QString& path, const ExportOptions& options) {
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return exportReport(path);
    const Project written = exportedProject();
    const Result<std::vector<std::string>> warnings = exportProject(written, path.toStdString(), options);
    if (!warnings) {
        notice_->showError(Wording::failure(warnings.error()));
        return;
    }
    QString text = tr("Exported to %1.").arg(path);
    const bool leavesOut = path.endsWith(QStringLiteral(".tmx"), Qt::CaseInsensitive) &&
                           options.oneSided == OneSidedPairs::LeaveOut;
    if (leavesOut)
        text += QLatin1Char(' ') + leftOut(written, options.level);
    for (const std::string& warning : *warnings)
        text += QLatin1Char('\n') + QString::fromStdString(warning);
    notice_->showDone(text);
}

/// For a spreadsheet, hence with the mark that tells it the encoding.
void MainWindow::exportTable(const QString& name, const Table& table) {
    const QString path = dialogs_.fileToExport(this, name + QStringLiteral(".tsv"));
    if (path.isEmpty())
        return;
    if (const Status saved = app::saveFile(path.toStdString(), tsvOf(table, ByteOrderMark::Yes)); !saved)
        notice_->showError(Wording::failure(saved.error()));
    else
        notice_->showDone(tr("Exported to %1.").arg(path));
}

// ---- events

/// A job that runs does not keep the window: it is asked to stop when the window goes.
void MainWindow::closeEvent(QCloseEvent* event) {
    notes_->commit();
    opening_.cancel();
    pairEditing_->cancel();
    rechecking_.cancel();
    rereading_.cancel();
    rememberPlace();
    storeWindow();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    open(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::ThemeChange)
        appearance_.followSystem();
    return QMainWindow::event(event);
}

} // namespace muqabala::review
