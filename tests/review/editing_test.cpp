// The window at work: pairs corrected by keys, kept in a project, exported.

#include "app/collation/files.h"
#include "app/review/main_window.h"
#include "app/review/views/bilingual_view.h"
#include "app/review/views/notice_bar.h"
#include "app/review/views/page_accessibility.h"
#include "tests/review/project_builder.h"
#include "tests/review/set_dialogs.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace muqabala;
using namespace muqabala::review;
using namespace muqabala::review::test;

namespace {

Result<Collated> collate(const app::Input&, const std::stop_token&, const Progress&) {
    app::Collation collation = collationOf(smallProject());
    Divergence doubtful = collation.project.divergences.back();
    doubtful.id = "doubtful";
    doubtful.confidence = 0.1;
    doubtful.reason = "Hardly a note.";
    collation.project.divergences.push_back(doubtful);
    return Collated{std::move(collation), {}};
}

/// Finds that all of a run is one pair.
Result<std::vector<Bead>> realign(const Project& project, app::BeadRun run, const std::stop_token&,
                                  const Progress&) {
    const std::vector<Bead>& beads = project.alignment.beads();
    const Bead& first = beads[run.first];
    const Bead& last = beads[run.first + run.count - 1];
    return std::vector<Bead>{
        {{first.source.begin, last.source.end}, {first.target.begin, last.target.end}, 0.7}};
}

/// Two pairs in the place of all, and the first of the pairs could not be kept.
Result<app::Reimport> reread(const Project&, const app::Input&, const std::stop_token&, const Progress&) {
    app::Reimport newer;
    newer.change.kind = ChangeKind::ReadAgain;
    newer.change.edits.emplace_back(ProjectChange{longProject(2)});
    newer.losses = {{Loss::Kind::Pair, 0}};
    return newer;
}

QString kindsOf(const Project& project) {
    QString kinds;
    for (const Bead& bead : project.alignment.beads())
        kinds += QStringLiteral("%1-%2 ").arg(bead.source.size()).arg(bead.target.size());
    return kinds;
}

} // namespace

class EditingTest : public QObject {
    Q_OBJECT
    [[nodiscard]] std::unique_ptr<MainWindow> newWindow();
    [[nodiscard]] const Project& project() const { return window_->session().project(); }
    [[nodiscard]] BilingualView& view() const { return *window_->findChild<BilingualView*>(); }
    [[nodiscard]] QString place() const {
        return window_->findChild<QLabel*>(QStringLiteral("placeLabel"))->text();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    void open(const QString& path);

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QSettings> settings_;
    SetDialogs dialogs_;
    std::unique_ptr<MainWindow> window_;

private slots:
    void initTestCase();
    void init();
    void cleanup() { window_.reset(); }

    void everyEditIsUndoneRedoneAndFoundAgain_data();
    void everyEditIsUndoneRedoneAndFoundAgain();
    void keysAloneLeadFromATextToAnExport();
    void aReportIsWrittenAsPdf();
    void anExportIsSeenBeforeItIsWritten();
    void whatTheSettingDoesNotShowIsNotWritten();
    void confirmingGoesOnAndStepsAreUndoneByName();
    void aPairIsSplitAtTheSentenceOfTheCaret();
    void aSentenceIsSplitAtTheCaret();
    void whatCannotBeDoneIsSaid();
    void keysOfAnArabicKeyboardDoTheSame();
    void aClickOfTheRightButtonTellsWhatCanBeDone();
    void letterKeysTypeInAField();
    void twoPairsAreLinkedAcrossOthers();
    void pairsAreAlignedAgainAroundConfirmedOnes();
    void newerTextsAreReadAndWhatIsLostIsListed();
    void undoingGoesToThePair();
    void aProjectOpensWhereItWasLeft();
    void aProjectThatIsOpenElsewhereIsTold();
    void aSaveThatCannotBeDoneLosesNothing();
};

void EditingTest::initTestCase() {
    QApplication::setStyle(QStringLiteral("Fusion"));
    installPageAccessibility();
}

std::unique_ptr<MainWindow> EditingTest::newWindow() {
    auto window = std::make_unique<MainWindow>(
        Surroundings{.settings = *settings_,
                     .dialogs = dialogs_,
                     .work = {.collate = collate, .realign = realign, .reread = reread},
                     .sample = {},
                     .drafts = folder_->filePath("drafts")});
    window->resize(1200, 800);
    window->show();
    return window;
}

void EditingTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    settings_ = std::make_unique<QSettings>(folder_->filePath("settings.ini"), QSettings::IniFormat);
    dialogs_ = SetDialogs();
    window_ = newWindow();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    open(QStringLiteral("small.txt"));
}

void EditingTest::open(const QString& path) {
    window_->open({path});
    QTRY_VERIFY(!window_->session().isEmpty());
    view().setFocus();
}

void EditingTest::everyEditIsUndoneRedoneAndFoundAgain_data() {
    QTest::addColumn<QString>("action");
    for (const char* name : {"confirm",
                             "confirmAbove",
                             "reject",
                             "merge",
                             "mergeUp",
                             "split",
                             "unlink",
                             "swap",
                             "boundaryUp",
                             "boundaryDown",
                             "shiftUp",
                             "shiftDown",
                             "insertEmpty",
                             "splitSentence",
                             "joinSentences",
                             "mergeParagraphs",
                             "unlinkParagraphs",
                             "paragraphUp",
                             "paragraphDown",
                             "shiftParagraphsUp",
                             "shiftParagraphsDown"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// At the third pair, which has two sentences and one, the frame being on its third word.
void EditingTest::everyEditIsUndoneRedoneAndFoundAgain() {
    QFETCH(QString, action);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    const Project before = project();
    window_->findChild<QAction*>(action)->trigger();
    const Project after = project();
    QVERIFY2(after != before, "nothing was done");
    window_->findChild<QAction*>(QStringLiteral("undo"))->trigger();
    QVERIFY(project() == before);
    window_->findChild<QAction*>(QStringLiteral("redo"))->trigger();
    QVERIFY(project() == after);
    const QString path = window_->session().path();
    window_->close();
    window_.reset();
    window_ = newWindow();
    open(path);
    QVERIFY(project() == after);
    window_->findChild<QAction*>(QStringLiteral("undo"))->trigger();
    QVERIFY(project() == before);
}

void EditingTest::keysAloneLeadFromATextToAnExport() {
    dialogs_.toSave = folder_->filePath(QStringLiteral("mine.muqabala"));
    dialogs_.toExport = folder_->filePath(QStringLiteral("mine.tmx"));
    press(Qt::Key_Return);
    press(Qt::Key_M);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(window_->session().path(), dialogs_.toSave);
    press(Qt::Key_E, Qt::ControlModifier);
    const Result<std::string> written = app::readFile(dialogs_.toExport.toStdString());
    QVERIFY(written.hasValue());
    QVERIFY(written->find("Forty boats left before dawn. The wind was fair.") != std::string::npos);
    QVERIFY(window_->findChild<NoticeBar*>()->text().contains(
        QStringLiteral("1 pair with an empty side was left out.")));
}

void EditingTest::aReportIsWrittenAsPdf() {
    dialogs_.toExport = folder_->filePath(QStringLiteral("mine.pdf"));
    press(Qt::Key_E, Qt::ControlModifier);
    const Result<std::string> written = app::readFile(dialogs_.toExport.toStdString());
    QVERIFY(written.hasValue());
    QVERIFY(written->starts_with("%PDF-"));
    QVERIFY(written->find("/Type /Page\n") != std::string::npos ||
            written->find("/Type /Pages") != std::string::npos);
}

void EditingTest::anExportIsSeenBeforeItIsWritten() {
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* preview = window_->findChild<QDialog*>(QStringLiteral("exportPreview"));
    QVERIFY(preview != nullptr);
    const auto* text = preview->findChild<QPlainTextEdit*>();
    QVERIFY(text->toPlainText().contains(QStringLiteral("<tmx version=\"1.4\"")));
    const auto* summary = preview->findChild<QLabel*>(QStringLiteral("exportSummary"));
    QVERIFY(summary->text().contains(QStringLiteral("1 pair with an empty side was left out.")));
    preview->findChild<QCheckBox*>()->setChecked(true);
    QVERIFY(!summary->text().contains(QStringLiteral("left out")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("Only the gulls followed them.")));
    dialogs_.toExport = folder_->filePath(QStringLiteral("all.tmx"));
    preview->findChild<QPushButton*>(QStringLiteral("exportButton"))->click();
    const Result<std::string> written = app::readFile(dialogs_.toExport.toStdString());
    QVERIFY(written.hasValue());
    QVERIFY(written->find("Only the gulls followed them.") != std::string::npos);
}

void EditingTest::whatTheSettingDoesNotShowIsNotWritten() {
    dialogs_.toExport = folder_->filePath(QStringLiteral("mine.tsv"));
    press(Qt::Key_E, Qt::ControlModifier);
    Result<std::string> written = app::readFile(dialogs_.toExport.toStdString());
    QVERIFY(written.hasValue());
    QVERIFY(written->find("Not in the dictionary.") != std::string::npos);
    QVERIFY(written->find("Hardly a note.") == std::string::npos);
}

void EditingTest::confirmingGoesOnAndStepsAreUndoneByName() {
    const Project before = project();
    press(Qt::Key_Return);
    QVERIFY(project().alignment.beads()[0].status == PairStatus::Confirmed);
    QVERIFY(place().startsWith(QStringLiteral("Pair 2 of 6")));
    press(Qt::Key_R);
    QVERIFY(project().alignment.beads()[1].status == PairStatus::Rejected);
    QCOMPARE(window_->findChild<QAction*>(QStringLiteral("undo"))->text(),
             QStringLiteral("&Undo rejection of pair 2"));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(project() == before);
}

void EditingTest::aPairIsSplitAtTheSentenceOfTheCaret() {
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    for (int word = 0; word < 5; ++word)
        press(Qt::Key_Right); // into "Nobody spoke."
    press(Qt::Key_S);
    QCOMPARE(kindsOf(project()), QStringLiteral("1-1 1-1 1-1 1-0 1-0 1-1 1-1 "));
}

void EditingTest::aSentenceIsSplitAtTheCaret() {
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Right); // "Forty boats | left"
    press(Qt::Key_S, Qt::ShiftModifier);
    QCOMPARE(kindsOf(project()), QStringLiteral("1-1 2-1 2-1 1-0 1-1 1-1 "));
    QCOMPARE(std::string(project().source.at(project().source.segments[1].span)), std::string("Forty boats"));
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(kindsOf(project()), QStringLiteral("1-1 1-1 2-1 1-0 1-1 1-1 "));
}

void EditingTest::whatCannotBeDoneIsSaid() {
    press(Qt::Key_End);
    press(Qt::Key_M);
    QCOMPARE(window_->statusBar()->currentMessage(), QStringLiteral("There is no pair below to merge with."));
    QCOMPARE(kindsOf(project()), QStringLiteral("1-1 1-1 2-1 1-0 1-1 1-1 "));
}

void EditingTest::keysOfAnArabicKeyboardDoTheSame() {
    QTest::sendKeyEvent(QTest::Click, &view(), static_cast<Qt::Key>(u'ة'), QStringLiteral("ة"),
                        {}); // where an English keyboard has M
    QCOMPARE(kindsOf(project()), QStringLiteral("2-2 2-1 1-0 1-1 1-1 "));
}

void EditingTest::aClickOfTheRightButtonTellsWhatCanBeDone() {
    const QPoint third = view().rowRect(2).center();
    QContextMenuEvent click(QContextMenuEvent::Mouse, third, view().viewport()->mapToGlobal(third));
    QApplication::sendEvent(view().viewport(), &click);
    QVERIFY(place().startsWith(QStringLiteral("Pair 3 of 6")));
    auto* menu = window_->findChild<QMenu*>(QStringLiteral("pageMenu"));
    QVERIFY(menu != nullptr && menu->isVisible());
    QVERIFY(menu->actions().contains(window_->findChild<QAction*>(QStringLiteral("merge"))));
    menu->close();
}

void EditingTest::letterKeysTypeInAField() {
    auto* field = window_->findChild<QLineEdit*>(QStringLiteral("searchField"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("mrs"));
    QCOMPARE(field->text(), QStringLiteral("mrs"));
    QCOMPARE(kindsOf(project()), QStringLiteral("1-1 1-1 2-1 1-0 1-1 1-1 "));
}

void EditingTest::twoPairsAreLinkedAcrossOthers() {
    press(Qt::Key_End);
    press(Qt::Key_U);
    QCOMPARE(kindsOf(project()), QStringLiteral("1-1 1-1 2-1 1-0 1-1 1-0 0-1 "));
    press(Qt::Key_End);
    press(Qt::Key_L);
    press(Qt::Key_Home);
    for (int row = 0; row < 3; ++row)
        press(Qt::Key_Down);
    press(Qt::Key_L);
    QCOMPARE(project().crossings.size(), std::size_t{1});
    QCOMPARE(window_->session().page().row(3).counterpart, std::optional<int>(6));
}

void EditingTest::pairsAreAlignedAgainAroundConfirmedOnes() {
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(kindsOf(project()), QStringLiteral("1-1 1-1 5-3 "));
    QVERIFY(project().alignment.beads()[1].status == PairStatus::Confirmed);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(kindsOf(project()), QStringLiteral("1-1 1-1 2-1 1-0 1-1 1-1 "));
}

void EditingTest::newerTextsAreReadAndWhatIsLostIsListed() {
    press(Qt::Key_Return);
    const Project before = project();
    dialogs_.toOpen = QStringList{QStringLiteral("newer.txt")};
    window_->findChild<QAction*>(QStringLiteral("readAgain"))->trigger();
    QTRY_COMPARE(project().source.segments.size(), std::size_t{2});
    auto* notice = window_->findChild<NoticeBar*>();
    QVERIFY(notice->text().contains(QStringLiteral("The old harbour")));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(project() == before);
}

void EditingTest::undoingGoesToThePair() {
    press(Qt::Key_Down);
    press(Qt::Key_M);
    press(Qt::Key_End);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(place().startsWith(QStringLiteral("Pair 2 of 6")));
}

void EditingTest::aProjectOpensWhereItWasLeft() {
    dialogs_.toSave = folder_->filePath(QStringLiteral("mine.muqabala"));
    press(Qt::Key_Down);
    press(Qt::Key_M);
    press(Qt::Key_Down);
    press(Qt::Key_S, Qt::ControlModifier);
    const Project left = project();
    const QString there = place();
    window_->close();
    window_.reset();
    window_ = newWindow();
    open(dialogs_.toSave);
    QVERIFY(project().alignment == left.alignment);
    QCOMPARE(place(), there);
    QCOMPARE(window_->findChild<QAction*>(QStringLiteral("undo"))->text(),
             QStringLiteral("&Undo merge of pair 2"));
}

void EditingTest::aProjectThatIsOpenElsewhereIsTold() {
    dialogs_.toSave = folder_->filePath(QStringLiteral("mine.muqabala"));
    settings_->setValue(QStringLiteral("author"), QStringLiteral("Layla"));
    press(Qt::Key_S, Qt::ControlModifier);
    const std::unique_ptr<MainWindow> second = newWindow();
    second->open({dialogs_.toSave});
    auto* notice = second->findChild<NoticeBar*>();
    QTRY_VERIFY(notice->text().contains(QStringLiteral("Layla")));
    QVERIFY(second->session().isEmpty());
}

void EditingTest::aSaveThatCannotBeDoneLosesNothing() {
    press(Qt::Key_M);
    const Project before = project();
    dialogs_.toSave = QStringLiteral("/nowhere/at/all/mine.muqabala");
    press(Qt::Key_S, Qt::ControlModifier);
    auto* notice = window_->findChild<NoticeBar*>();
    QVERIFY(notice->text().contains(QStringLiteral("/nowhere/at/all/mine.muqabala")));
    QVERIFY(project() == before);
    QVERIFY(window_->session().isDraft());
}

QTEST_MAIN(EditingTest)
#include "editing_test.moc"
