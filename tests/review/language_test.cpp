// The window in Arabic and in English, and the change from one to the other.

#include "app/review/commands/pair_editing.h"
#include "app/review/reviewer.h"
#include "app/review/text/numbers.h"
#include "app/review/text/wording.h"
#include "app/review/views/bilingual_view.h"
#include "app/review/views/notice_bar.h"
#include "app/review/views/page_accessibility.h"
#include "corpus/edit/alignment_edits.h"
#include "tests/review/project_builder.h"
#include "tests/review/set_dialogs.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

using namespace muqabala;
using namespace muqabala::review;
using namespace muqabala::review::test;

class LanguageTest : public QObject {
    Q_OBJECT
    template <class T>
    T* find(const char* name) const {
        T* found = reviewer_->window().findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    void choose(const char* language);
    QString place() const { return find<QLabel>("placeLabel")->text(); }

    QTemporaryDir folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<SetDialogs> dialogs_;
    std::shared_ptr<Workspace> workspace_;
    std::unique_ptr<Reviewer> reviewer_;

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void windowSpeaksArabicAndIsMirrored();
    void changingTheLanguageKeepsWhatIsOpen();
    void stepsAreNamedInTheLanguageOfTheWindow();
    void whatIsSearchedForIsStillSearchedFor();
    void noticeStaysThere();
    void languageIsRemembered();
    void digitsAreWrittenAsChosen();
    void pluralsHaveTheirForms_data();
    void pluralsHaveTheirForms();
    void englishPluralsToo();
    void reasonsOfNotesAreInTheLanguageOfTheWindow();
};

void LanguageTest::initTestCase() {
    QApplication::setStyle(QStringLiteral("Fusion"));
    installPageAccessibility();
}

void LanguageTest::init() {
    settings_ =
        std::make_unique<QSettings>(folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings_->clear();
    dialogs_ = std::make_unique<SetDialogs>();
    workspace_ = std::make_shared<Workspace>(*settings_, Work(), QString());
    workspace_->language.setChoice(LanguageChoice::English);
    workspace_->session.adopt(collationOf(smallProject()));
    reviewer_ = std::make_unique<Reviewer>(Surroundings{.settings = *settings_,
                                                        .dialogs = *dialogs_,
                                                        .work = {},
                                                        .sample = {},
                                                        .drafts = {},
                                                        .workspace = workspace_});
    reviewer_->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&reviewer_->window()));
}

void LanguageTest::cleanup() {
    reviewer_.reset();
    workspace_.reset();
    dialogs_.reset();
    settings_.reset();
}

/// As the reader does, in the menu; the window is another one afterwards.
void LanguageTest::choose(const char* language) {
    find<QAction>(language)->trigger();
    QCoreApplication::sendPostedEvents();
    QVERIFY(QTest::qWaitForWindowExposed(&reviewer_->window()));
}

void LanguageTest::windowSpeaksArabicAndIsMirrored() {
    choose("languageArabic");
    QCOMPARE(reviewer_->window().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(reviewer_->window().menuBar()->actions().constFirst()->text(), QStringLiteral("ملف (&F)"));
    QVERIFY(place().startsWith(QStringLiteral("الزوج 1 من 6")));
    QCOMPARE(reviewer_->window().dockWidgetArea(find<QDockWidget>("notesDock")), Qt::LeftDockWidgetArea);
    choose("languageEnglish");
    QCOMPARE(reviewer_->window().layoutDirection(), Qt::LeftToRight);
    QVERIFY(place().startsWith(QStringLiteral("Pair 1 of 6")));
    QCOMPARE(reviewer_->window().dockWidgetArea(find<QDockWidget>("notesDock")), Qt::RightDockWidgetArea);
}

void LanguageTest::changingTheLanguageKeepsWhatIsOpen() {
    const Project before = workspace_->session.project();
    workspace_->place.goToPair(4);
    choose("languageArabic");
    QVERIFY(reviewer_->window().session().project() == before);
    QVERIFY(place().startsWith(QStringLiteral("الزوج 5 من 6")));
    QVERIFY(find<BilingualView>("bilingualView")->isVisible());
    const std::vector<int> rows = find<BilingualView>("bilingualView")->visibleRows();
    QVERIFY(std::find(rows.begin(), rows.end(), 4) != rows.end());
}

void LanguageTest::stepsAreNamedInTheLanguageOfTheWindow() {
    workspace_->session.perform(*mergeWithNext(workspace_->session.project(), Level::Sentence, 1));
    QCOMPARE(find<QAction>("undo")->text(), QStringLiteral("&Undo merge of pair 2"));
    choose("languageArabic");
    QCOMPARE(find<QAction>("undo")->text(), QStringLiteral("تراجع عن دمج الزوج 2"));
    find<QAction>("undo")->trigger();
    QCOMPARE(workspace_->session.page().rowCount(), 6);
    choose("languageEnglish");
    QCOMPARE(find<QAction>("redo")->text(), QStringLiteral("&Redo merge of pair 2"));
}

void LanguageTest::whatIsSearchedForIsStillSearchedFor() {
    find<QLineEdit>("searchField")->setText(QStringLiteral("wind"));
    choose("languageArabic");
    QCOMPARE(find<QLineEdit>("searchField")->text(), QStringLiteral("wind"));
    QCOMPARE(find<QLabel>("searchCount")->text(), QStringLiteral("موضع واحد"));
}

void LanguageTest::noticeStaysThere() {
    find<NoticeBar>("noticeBar")->showError(QStringLiteral("?"));
    choose("languageArabic");
    QVERIFY(find<NoticeBar>("noticeBar")->isVisible());
    QCOMPARE(find<NoticeBar>("noticeBar")->text(), QStringLiteral("?"));
}

void LanguageTest::languageIsRemembered() {
    workspace_->language.setChoice(LanguageChoice::Arabic);
    workspace_->language.setDigits(Digits::ArabicIndic);
    const UiLanguage again(*settings_);
    QCOMPARE(again.choice(), LanguageChoice::Arabic);
    QCOMPARE(again.digits(), Digits::ArabicIndic);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
}

void LanguageTest::digitsAreWrittenAsChosen() {
    workspace_->language.setChoice(LanguageChoice::Arabic);
    QCOMPARE(Wording::probability(0.83), QStringLiteral("0.83"));
    QCOMPARE(shownNumber(1200), QStringLiteral("1200"));
    workspace_->language.setDigits(Digits::ArabicIndic);
    QCOMPARE(Wording::probability(0.83), QStringLiteral("٠٫٨٣"));
    QCOMPARE(shownNumber(1200), QStringLiteral("١٢٠٠"));
    QCOMPARE(Wording::notes(12), QStringLiteral("١٢ ملاحظة"));
    QVERIFY(Wording::place(workspace_->session.page(), 2).startsWith(QStringLiteral("الزوج ٣ من ٦")));
    workspace_->language.setChoice(LanguageChoice::English);
    QCOMPARE(shownNumber(1200), QStringLiteral("1200"));
}

void LanguageTest::pluralsHaveTheirForms_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("zero") << 0 << "لا أزواج مشكوكًا فيها";
    QTest::newRow("one") << 1 << "زوج واحد مشكوك فيه";
    QTest::newRow("two") << 2 << "زوجان مشكوك فيهما";
    QTest::newRow("few") << 3 << "3 أزواج مشكوك فيها";
    QTest::newRow("few after a hundred") << 110 << "110 أزواج مشكوك فيها";
    QTest::newRow("many") << 11 << "11 زوجًا مشكوكًا فيه";
    QTest::newRow("hundred") << 100 << "100 زوج مشكوك فيه";
}

void LanguageTest::pluralsHaveTheirForms() {
    QFETCH(int, count);
    QFETCH(QString, words);
    workspace_->language.setChoice(LanguageChoice::Arabic);
    QCOMPARE(Wording::doubtfulPairs(count), words);
}

void LanguageTest::englishPluralsToo() {
    QCOMPARE(Wording::doubtfulPairs(1), QStringLiteral("1 doubtful pair"));
    QCOMPARE(Wording::doubtfulPairs(2), QStringLiteral("2 doubtful pairs"));
}

void LanguageTest::reasonsOfNotesAreInTheLanguageOfTheWindow() {
    const Divergence divergence{
        .id = "x", .check = "spelling", .reason = "Not in the dictionary.", .arabicReason = "ليس في المعجم."};
    const Remark remark(divergence, nullptr);
    QCOMPARE(Wording::reason(remark), QStringLiteral("Not in the dictionary."));
    workspace_->language.setChoice(LanguageChoice::Arabic);
    QCOMPARE(Wording::reason(remark), QStringLiteral("ليس في المعجم."));
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
