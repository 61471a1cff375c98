// The window as its user meets it: opened, read with keys and mouse, exported.

#include "app/collation/files.h"
#include "app/review/main_window.h"
#include "app/review/views/bilingual_view.h"
#include "app/review/views/notice_bar.h"
#include "app/review/views/page_accessibility.h"
#include "tests/review/project_builder.h"
#include "tests/review/set_dialogs.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <atomic>
#include <chrono>
#include <thread>

using namespace muqabala;
using namespace muqabala::review;
using namespace muqabala::review::test;

namespace {

/// Stands for the real collating: what a file is called says what comes of it.
Result<Collated> collateByName(const app::Input& input, const std::stop_token& stop,
                               const Progress& progress) {
    progress(0.5);
    if (input.path.find("endless") != std::string::npos) {
        while (!stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return Error{.code = ErrorCode::Cancelled, .file = input.path};
    }
    if (input.path.find("bad") != std::string::npos)
        return Error{.code = ErrorCode::FileNotFound, .file = input.path};
    app::Collation collation =
        collationOf(input.path.find("long") != std::string::npos ? longProject(5000) : smallProject());
    if (input.path.find("stranger") != std::string::npos)
        collation.kinship = {.score = 0.05, .threshold = 0.2};
    return Collated{std::move(collation), {}};
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
    void open(const QString& name);
    template <class T>
    T* find(const char* name) const {
        T* found = window_->findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    BilingualView& view() const { return *find<BilingualView>("bilingualView"); }
    NoticeBar& notice() const { return *find<NoticeBar>("noticeBar"); }
    QString place() const { return find<QLabel>("placeLabel")->text(); }

    QTemporaryDir folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<SetDialogs> dialogs_;
    std::unique_ptr<MainWindow> window_;

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void beginsWithAWordOfWelcome();
    void opensAndSaysWhatWasFound();
    void pastedTextsAreAligned();
    void pastingCanBeLeft();
    void noControlIsWithoutANameForTheEar();
    void badFileIsToldAndKeepsWhatWasOpen();
    void unlikelyTextsAreShownOnlyWhenAsked();
    void cancellingKeepsWhatWasOpen();
    void windowClosesWhileCollating();
    void anotherFileMayBeOpenedWhileCollating();
    void opensWhatIsDropped();
    void remembersWhatWasOpened();

    void keysGoThroughThePairs();
    void noteKeysGoToTheWords();
    void clickOnMarkedWordsGoesToTheirNote();
    void clickInTheListGoesToTheWords();
    void filteredNotesAreSteppedThroughAlone();
    void currentNoteIsToldInFull();
    void searchShowsCountAndGoesToThePlaces();
    void selectedTextIsCopied();
    void wheelWithControlChangesTheTypeOfOneText();
    void fiveThousandPairsAreSetOnlyWhereTheyAreSeen();
    void screenReaderHearsThePairs();

    void exportWritesTheFileNamed();
    void exportOfAnUnknownKindIsToldAndWritesNothing();
    void everyWidgetOfOursHasAName();
};

void WindowTest::initTestCase() {
    QApplication::setStyle(QStringLiteral("Fusion"));
    installPageAccessibility();
}

void WindowTest::init() {
    settings_ =
        std::make_unique<QSettings>(folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings_->clear();
    dialogs_ = std::make_unique<SetDialogs>();
    window_ = std::make_unique<MainWindow>(Surroundings{.settings = *settings_,
                                                        .dialogs = *dialogs_,
                                                        .work = {.collate = collateByName},
                                                        .sample = "sample.txt"});
    window_->resize(1200, 800);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
}

void WindowTest::cleanup() {
    window_.reset();
    dialogs_.reset();
    settings_.reset();
}

void WindowTest::open(const QString& name) {
    window_->open({name});
    QTRY_VERIFY(!window_->session().isEmpty() && !find<QPushButton>("cancelButton")->isVisible());
}

void WindowTest::beginsWithAWordOfWelcome() {
    QVERIFY(find<QWidget>("welcomePage")->isVisible());
    QVERIFY(!find<QWidget>("notesDock")->isVisible());
    QVERIFY(!find<QAction>("exportAs")->isEnabled());
    find<QPushButton>("sampleButton")->click();
    QTRY_VERIFY(view().isVisible());
}

void WindowTest::opensAndSaysWhatWasFound() {
    dialogs_->toOpen = QStringList{QStringLiteral("small.txt")};
    find<QAction>("open")->trigger();
    QTRY_VERIFY(view().isVisible());
    QCOMPARE(notice().text(), QStringLiteral("6 pairs, 1 sentence of the original has no counterpart, "
                                             "1 doubtful pair, 4 notes. F8 goes to the first note."));
    QVERIFY(window_->windowTitle().contains(QStringLiteral("harbour.en.txt")));
    QVERIFY(find<QAction>("exportAs")->isEnabled());
}

void WindowTest::pastedTextsAreAligned() {
    QTest::mouseClick(find<QPushButton>("pasteButton"), Qt::LeftButton);
    auto* original = find<QPlainTextEdit>("pastedOriginal");
    QVERIFY(original->hasFocus());
    auto* align = find<QPushButton>("alignPastedButton");
    original->setPlainText(QStringLiteral("The wind was fair."));
    QVERIFY(!align->isEnabled());
    QCOMPARE(find<QLabel>("pasteHint")->text(), QStringLiteral("The translation is still missing."));
    find<QPlainTextEdit>("pastedTranslation")->setPlainText(QStringLiteral("كانت الريح مواتية."));
    align->click();
    QTRY_VERIFY(view().isVisible());
    QVERIFY(original->toPlainText().isEmpty());
    const QStringList paths = RecentFiles(*settings_).entries().front();
    const Result<std::string> kept = app::readFile(paths.value(1).toStdString());
    QVERIFY(kept.hasValue());
    QCOMPARE(*kept, std::string("كانت الريح مواتية.\n"));
}

void WindowTest::pastingCanBeLeft() {
    open(QStringLiteral("small.txt"));
    find<QAction>("newFromTexts")->trigger();
    QVERIFY(!view().isVisible());
    QTest::keyClick(find<QPlainTextEdit>("pastedOriginal"), Qt::Key_Escape);
    QVERIFY(view().isVisible());
    QVERIFY(find<QWidget>("notesDock")->isVisible());
}

/// Whoever comes to a control with the Tab key hears what it is.
void WindowTest::noControlIsWithoutANameForTheEar() {
    QStringList nameless;
    open(QStringLiteral("small.txt"));
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
        const bool isPartOfQts =
            widget->objectName().startsWith(QStringLiteral("qt_")) ||
            QByteArray(widget->metaObject()->className()).startsWith("QComboBoxListView") ||
            qobject_cast<QTabBar*>(widget) != nullptr; // of docks: its tabs have names
        const bool isReached = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (!isReached || isPartOfQts)
            continue;
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(heard != nullptr);
        if (heard->text(QAccessible::Name).isEmpty())
            nameless += QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void WindowTest::badFileIsToldAndKeepsWhatWasOpen() {
    open(QStringLiteral("small.txt"));
    const Project before = window_->session().project();
    window_->open({QStringLiteral("bad.txt")});
    QTRY_VERIFY(notice().text().endsWith(QStringLiteral("What you were reading is still here.")));
    QVERIFY(notice().text().contains(QStringLiteral("bad.txt")));
    QVERIFY(view().isVisible());
    QVERIFY(window_->session().project() == before);
}

void WindowTest::unlikelyTextsAreShownOnlyWhenAsked() {
    window_->open({QStringLiteral("stranger.txt")});
    auto* anyway = find<QPushButton>("showAnywayButton");
    QTRY_VERIFY(anyway->isVisible());
    QVERIFY(window_->session().isEmpty());
    QVERIFY(notice().text().contains(QStringLiteral("about 5 %")));
    QVERIFY(notice().text().contains(QStringLiteral("reach 20 %")));
    anyway->click();
    QVERIFY(!window_->session().isEmpty());
    QVERIFY(!anyway->isVisible());
}

void WindowTest::cancellingKeepsWhatWasOpen() {
    open(QStringLiteral("small.txt"));
    window_->open({QStringLiteral("endless.txt")});
    auto* cancel = find<QPushButton>("cancelButton");
    QTRY_VERIFY(cancel->isVisible());
    cancel->click();
    QTRY_VERIFY(!cancel->isVisible());
    QCOMPARE(notice().text(), QStringLiteral("Cancelled. Nothing was changed."));
    QCOMPARE(window_->session().page().rowCount(), 6);
}

void WindowTest::windowClosesWhileCollating() {
    window_->open({QStringLiteral("endless.txt")});
    QVERIFY(window_->close());
    QVERIFY(!window_->isVisible());
    window_.reset(); // returns only when the job has ended
}

void WindowTest::anotherFileMayBeOpenedWhileCollating() {
    window_->open({QStringLiteral("endless.txt")});
    window_->open({QStringLiteral("small.txt")});
    QTRY_COMPARE(window_->session().page().rowCount(), 6);
}

void WindowTest::opensWhatIsDropped() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/en.txt")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/ar.txt"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &drop);
    QTRY_VERIFY(!window_->session().isEmpty());
}

void WindowTest::remembersWhatWasOpened() {
    open(QStringLiteral("small.txt"));
    window_->open({QStringLiteral("bad.txt")});
    QTRY_VERIFY(notice().text().contains(QStringLiteral("still here")));
    const RecentFiles recent(*settings_);
    QCOMPARE(recent.entries(), std::vector<QStringList>{{QStringLiteral("small.txt")}});
}

void WindowTest::keysGoThroughThePairs() {
    open(QStringLiteral("small.txt"));
    QTest::keyClick(&view(), Qt::Key_Down);
    QVERIFY(place().startsWith(QStringLiteral("Pair 2 of 6")));
    QTest::keyClick(&view(), Qt::Key_End);
    QVERIFY(place().startsWith(QStringLiteral("Pair 6 of 6")));
    QTest::keyClick(&view(), Qt::Key_Up);
    QVERIFY(place().startsWith(QStringLiteral("Pair 5 of 6")));
    QTest::keyClick(&view(), Qt::Key_Home);
    QVERIFY(place().startsWith(QStringLiteral("Pair 1 of 6")));
    QTest::keyClick(&view(), Qt::Key_PageDown);
    QVERIFY(!view().visibleRows().empty());
}

void WindowTest::noteKeysGoToTheWords() {
    open(QStringLiteral("long.txt"));
    open(QStringLiteral("small.txt"));
    window_->resize(1000, 420);
    const std::vector<Divergence>& notes = window_->session().project().divergences;
    const auto seesWords = [&](Side side, TextSpan span) {
        const QRect words = view().wordsRect(side, span);
        return !words.isEmpty() && view().viewport()->rect().contains(words);
    };
    QTest::keyClick(window_.get(), Qt::Key_F8);
    QVERIFY(seesWords(Side::Target, notes[0].targetOccurrences[0]));
    QTest::keyClick(window_.get(), Qt::Key_F8);
    QVERIFY(place().startsWith(QStringLiteral("Pair 2 of 6")));
    QVERIFY(seesWords(Side::Target, *notes[1].target));
    QTest::keyClick(window_.get(), Qt::Key_F8);
    QVERIFY(seesWords(Side::Source, *notes[2].source));
    QTest::keyClick(window_.get(), Qt::Key_F8);
    QVERIFY(seesWords(Side::Target, *notes[3].target));
    QTest::keyClick(window_.get(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(place().startsWith(QStringLiteral("Pair 4 of 6")));
}

void WindowTest::clickOnMarkedWordsGoesToTheirNote() {
    open(QStringLiteral("small.txt"));
    const QRect words = view().wordsRect(Side::Target, *window_->session().project().divergences[1].target);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, words.center());
    QCOMPARE(view().place().note(), std::optional<std::size_t>(1));
    const QRect plain = view().wordsRect(Side::Source, spanOf(window_->session().project().source, "keeper"));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, plain.center());
    QVERIFY(!view().place().note());
    QVERIFY(place().startsWith(QStringLiteral("Pair 5 of 6")));
}

void WindowTest::clickInTheListGoesToTheWords() {
    open(QStringLiteral("small.txt"));
    auto* list = find<QListView>("noteList");
    const QRect third = list->visualRect(list->model()->index(2, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, third.center());
    QVERIFY(place().startsWith(QStringLiteral("Pair 4 of 6")));
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(place().startsWith(QStringLiteral("Pair 6 of 6")));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(view().hasFocus());
}

void WindowTest::filteredNotesAreSteppedThroughAlone() {
    open(QStringLiteral("small.txt"));
    auto* severity = find<QComboBox>("noteSeverity");
    severity->setCurrentIndex(severity->findData(static_cast<int>(Severity::Major)));
    QCOMPARE(find<QListView>("noteList")->model()->rowCount(), 2);
    QTest::keyClick(window_.get(), Qt::Key_F8);
    QVERIFY(place().startsWith(QStringLiteral("Pair 2 of 6")));
    QTest::keyClick(window_.get(), Qt::Key_F8);
    QVERIFY(place().startsWith(QStringLiteral("Pair 4 of 6")));
    QTest::keyClick(window_.get(), Qt::Key_F8);
    QVERIFY(place().startsWith(QStringLiteral("Pair 2 of 6")));
}

void WindowTest::currentNoteIsToldInFull() {
    open(QStringLiteral("small.txt"));
    auto* reason = find<QLabel>("noteReason");
    QVERIFY(reason->text().isEmpty());
    QTest::keyClick(window_.get(), Qt::Key_F8);
    QVERIFY(reason->text().contains(QStringLiteral("Latin comma")));
}

void WindowTest::searchShowsCountAndGoesToThePlaces() {
    open(QStringLiteral("small.txt"));
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    auto* field = find<QLineEdit>("searchField");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("isis"));
    QCOMPARE(find<QLabel>("searchCount")->text(), QStringLiteral("2 places"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(find<QLabel>("searchCount")->text(), QStringLiteral("1 of 2"));
    QVERIFY(place().startsWith(QStringLiteral("Pair 6 of 6")));
    QTest::keyClick(window_.get(), Qt::Key_F3);
    QCOMPARE(find<QLabel>("searchCount")->text(), QStringLiteral("2 of 2"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(view().hasFocus());
}

void WindowTest::selectedTextIsCopied() {
    open(QStringLiteral("small.txt"));
    const QRect words =
        view().wordsRect(Side::Source, spanOf(window_->session().project().source, "boats left"));
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, {words.left() + 1, words.center().y()});
    QMouseEvent move(QEvent::MouseMove, QPointF(words.right() - 1, words.center().y()), QCursor::pos(),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &move);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, {words.right() - 1, words.center().y()});
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("boats left"));
    QTest::keyClick(&view(), Qt::Key_Escape);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1Char('\n')));
}

void WindowTest::wheelWithControlChangesTheTypeOfOneText() {
    open(QStringLiteral("small.txt"));
    const int source = view().metrics().style(Side::Source, TextRole::Body).font.pointSize();
    const int target = view().metrics().style(Side::Target, TextRole::Body).font.pointSize();
    const QPointF over(view().metrics().columnLeft(Side::Target) + 20, 100);
    QWheelEvent wheel(over, view().viewport()->mapToGlobal(over), {}, {0, 240}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view().viewport(), &wheel);
    QCOMPARE(view().metrics().style(Side::Source, TextRole::Body).font.pointSize(), source);
    QVERIFY(view().metrics().style(Side::Target, TextRole::Body).font.pointSize() > target);
}

void WindowTest::fiveThousandPairsAreSetOnlyWhereTheyAreSeen() {
    open(QStringLiteral("long.txt"));
    const std::size_t before = view().layoutsMade();
    QCOMPARE(view().page().rowCount(), 5000);
    QVERIFY(view().verticalScrollBar()->maximum() > 5000 * 20);
    QVERIFY2(before < 150, qPrintable(QString::number(before)));
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum() / 2);
    QTest::keyClick(&view(), Qt::Key_End);
    QVERIFY(place().startsWith(QStringLiteral("Pair 5000 of 5000")));
    QCOMPARE(view().visibleRows().back(), 4999);
    QVERIFY2(view().layoutsMade() - before < 150, qPrintable(QString::number(view().layoutsMade() - before)));
}

void WindowTest::screenReaderHearsThePairs() {
    open(QStringLiteral("small.txt"));
    QAccessibleInterface* page = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(page != nullptr);
    QCOMPARE(page->role(), QAccessible::List);
    QCOMPARE(page->childCount(), static_cast<int>(view().visibleRows().size()));
    QAccessibleInterface* pair = page->child(2);
    QCOMPARE(pair->text(QAccessible::Name),
             QStringLiteral("pair 3, 2 to 1, probability 0.62, unconfirmed, no notes"));
    QCOMPARE(pair->text(QAccessible::Description),
             QStringLiteral(
                 "English: The wind was fair. Nobody spoke.\nArabic: كانت الريح مواتية ولم يتكلم أحد."));
    QCOMPARE(page->child(1)->text(QAccessible::Help),
             QStringLiteral("Number: The original has 40, the translation 14."));
    QVERIFY(pair->rect().isValid());
    QCOMPARE(page->indexOfChild(pair), 2);
    QVERIFY(page->child(99) == nullptr);
}

void WindowTest::exportWritesTheFileNamed() {
    open(QStringLiteral("small.txt"));
    dialogs_->toExport = folder_.filePath(QStringLiteral("pairs.tmx"));
    find<QAction>("exportAs")->trigger();
    QCOMPARE(dialogs_->suggested, QStringLiteral("harbour.ar.tmx"));
    const Result<std::string> written = app::readFile(dialogs_->toExport.toStdString());
    QVERIFY(written.hasValue());
    QVERIFY(written->find("Forty boats") != std::string::npos);
    QVERIFY(notice().text().contains(QStringLiteral("pairs.tmx")));
}

void WindowTest::exportOfAnUnknownKindIsToldAndWritesNothing() {
    open(QStringLiteral("small.txt"));
    const QString path = folder_.filePath(QStringLiteral("pairs.docx"));
    window_->exportTo(path);
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(notice().text().contains(QStringLiteral("docx")));
}

void WindowTest::everyWidgetOfOursHasAName() {
    open(QStringLiteral("small.txt"));
    for (const QWidget* widget : window_->findChildren<QWidget*>()) {
        const bool asksOrTells =
            qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
            qobject_cast<const QLabel*>(widget) || qobject_cast<const QComboBox*>(widget);
        const bool isPartOfQts = QByteArray(widget->metaObject()->className()).startsWith("QLineEditIcon") ||
                                 qobject_cast<const QTableView*>(widget->parentWidget()) != nullptr;
        if (asksOrTells && !isPartOfQts)
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
