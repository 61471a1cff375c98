// What the reader may choose: settings, keys, and the sheet that shows them.

#include "app/review/commands/commands_of.h"
#include "app/review/jobs/export_project.h"
#include "app/review/reviewer.h"
#include "app/review/settings/settings_dialog.h"
#include "app/review/views/bilingual_view.h"
#include "app/review/views/cheat_sheet.h"
#include "app/review/views/page_accessibility.h"
#include "tests/review/project_builder.h"
#include "tests/review/set_dialogs.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace muqabala;
using namespace muqabala::review;
using namespace muqabala::review::test;

namespace {

/// Shows the settings as the program does.
class ShowingDialogs : public SetDialogs {
public:
    void showSettings(QMainWindow* window, Workspace& workspace) override {
        (new SettingsDialog(*window, workspace))->show();
    }
};

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT
    template <class T>
    T* find(const char* name) const {
        T* found = reviewer_->window().findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    MainWindow& window() const { return reviewer_->window(); }
    BilingualView& view() const { return *find<BilingualView>("bilingualView"); }
    void showCommand(const char* name);
    void press(Qt::Key key);

    QTemporaryDir folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<ShowingDialogs> dialogs_;
    std::shared_ptr<Workspace> workspace_;
    std::unique_ptr<Reviewer> reviewer_;

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void typeAndThemeChangeAtOnce();
    void languageChangesAndTheSettingsStayOpen();
    void silentChecksGiveNoNotes();
    void chosenChecksAreRemembered();
    void nameOfTheAuthorIsRemembered();
    void languageTagsAreThoseOfTheExport();
    void tagsThatAreNoneAreNotTaken();

    void keyIsChangedAndWorks();
    void keyOfAnotherCommandIsToldAndTakenOnlyWhenAsked();
    void keyPressedOnAnArabicKeyboardIsTakenByItsPosition();
    void changedKeysAreRememberedAndCanBeReset();
    void noTwoCommandsShareAKey();
    void sheetShowsEveryCommandWithItsKeys();
    void sheetClosesWithTheKeyThatOpensIt();
};

void SettingsTest::initTestCase() {
    QApplication::setStyle(QStringLiteral("Fusion"));
    installPageAccessibility();
}

void SettingsTest::init() {
    settings_ =
        std::make_unique<QSettings>(folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings_->clear();
    dialogs_ = std::make_unique<ShowingDialogs>();
    workspace_ = std::make_shared<Workspace>(*settings_, Work(), QString());
    workspace_->language.setChoice(LanguageChoice::English);
    workspace_->session.adopt(collationOf(smallProject()));
    reviewer_ = std::make_unique<Reviewer>(Surroundings{.settings = *settings_,
                                                        .dialogs = *dialogs_,
                                                        .work = {},
                                                        .sample = {},
                                                        .drafts = {},
                                                        .workspace = workspace_});
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    find<QAction>("settings")->trigger();
}

void SettingsTest::cleanup() {
    reviewer_.reset();
    workspace_.reset();
    dialogs_.reset();
    settings_.reset();
}

void SettingsTest::typeAndThemeChangeAtOnce() {
    auto* theme = find<QComboBox>("themeBox");
    theme->setCurrentIndex(theme->findData(static_cast<int>(ThemeChoice::Night)));
    QCOMPARE(workspace_->appearance.theme().shade, Shade::Night);
    auto* colours = find<QComboBox>("coloursBox");
    colours->setCurrentIndex(colours->findData(static_cast<int>(Colours::ForColourBlind)));
    QCOMPARE(workspace_->appearance.theme().families,
             themeOf(Shade::Night, Colours::ForColourBlind).families);
    find<QDoubleSpinBox>("translationSizeBox")->setValue(20);
    QCOMPARE(view().metrics().style(Side::Target, TextRole::Body).font.pointSizeF(),
             20 * Appearance::kArabicFactor);
    workspace_->appearance.setFamily(Script::Arabic, QStringLiteral("DejaVu Sans"));
    QCOMPARE(view().metrics().style(Side::Target, TextRole::Body).font.families().constFirst(),
             QStringLiteral("DejaVu Sans"));
    find<QPushButton>("usualTypeButton")->click();
    QCOMPARE(workspace_->appearance.size(Side::Target), Appearance::kStandardSize);
}

void SettingsTest::languageChangesAndTheSettingsStayOpen() {
    find<SettingsDialog>("settingsDialog")->showPage(1);
    auto* box = find<QComboBox>("languageBox");
    box->setCurrentIndex(box->findData(static_cast<int>(LanguageChoice::Arabic)));
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(window().layoutDirection(), Qt::RightToLeft);
    auto* dialog = find<SettingsDialog>("settingsDialog");
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("الإعدادات"));
    QCOMPARE(dialog->page(), 1);
    QVERIFY(find<QComboBox>("digitsBox")->isVisible());
}

void SettingsTest::silentChecksGiveNoNotes() {
    const std::size_t all = workspace_->session.page().remarks().size();
    auto* list = find<QListWidget>("checkedCategories");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(Category::Number))
            list->item(row)->setCheckState(Qt::Unchecked);
    }
    QCOMPARE(workspace_->session.page().remarks().size(), all - 1);
    auto* least = find<QComboBox>("leastSeverityBox");
    least->setCurrentIndex(least->findData(static_cast<int>(Severity::Major)));
    QCOMPARE(workspace_->session.page().remarks().size(), std::size_t(1));
}

void SettingsTest::chosenChecksAreRemembered() {
    const CheckChoice choice{.silent = {Category::Spacing, Category::Idiom}, .least = Severity::Major};
    store(choice, *settings_);
    QCOMPARE(checkChoiceIn(*settings_), choice);
    QVERIFY(Workspace(*settings_, Work(), QString()).session.checkChoice() == choice);
}

void SettingsTest::nameOfTheAuthorIsRemembered() {
    find<QLineEdit>("authorField")->setText(QStringLiteral("  Nadia  "));
    QCOMPARE(authorIn(*settings_), QStringLiteral("Nadia"));
}

void SettingsTest::languageTagsAreThoseOfTheExport() {
    find<QLineEdit>("translationTagField")->setText(QStringLiteral("ar-SY"));
    const Project tagged = withExportTags(workspace_->session.project(), *settings_);
    QCOMPARE(tagged.target.language.tag, std::string("ar-SY"));
    QCOMPARE(tagged.source.language.tag, std::string("en"));
    QCOMPARE(workspace_->session.project().target.language.tag, std::string("ar"));
}

void SettingsTest::tagsThatAreNoneAreNotTaken() {
    find<QLineEdit>("originalTagField")->setText(QStringLiteral("English!"));
    QCOMPARE(withExportTags(workspace_->session.project(), *settings_).source.language.tag,
             std::string("en"));
}

/// Chooses a command on the page of keys.
void SettingsTest::showCommand(const char* name) {
    find<SettingsDialog>("settingsDialog")->showPage(4);
    auto* list = find<QTreeWidget>("commandList");
    for (QTreeWidgetItemIterator item(list); *item != nullptr; ++item) {
        if ((*item)->data(0, Qt::UserRole).toString() == QLatin1String(name))
            list->setCurrentItem(*item);
    }
    QVERIFY(list->currentItem() != nullptr);
}

void SettingsTest::press(Qt::Key key) {
    find<QKeySequenceEdit>("keyField")->setKeySequence(QKeySequence(key));
}

void SettingsTest::keyIsChangedAndWorks() {
    showCommand("merge");
    press(Qt::Key_G);
    QCOMPARE(find<QAction>("merge")->shortcuts(), (QList<QKeySequence>{Qt::Key_G, QKeySequence(u'ل')}));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_M);
    QCOMPARE(workspace_->session.page().rowCount(), 6);
    QTest::keyClick(&view(), Qt::Key_G);
    QCOMPARE(workspace_->session.page().rowCount(), 5);
}

void SettingsTest::keyOfAnotherCommandIsToldAndTakenOnlyWhenAsked() {
    showCommand("merge");
    press(Qt::Key_X);
    auto* take = find<QPushButton>("takeKeyButton");
    QVERIFY(take->isVisible());
    QVERIFY(
        find<QLabel>("keyMessage")->text().contains(QStringLiteral("Exchange translations with the next")));
    QCOMPARE(keysOf(*find<QAction>("swap")), QList<QKeySequence>{Qt::Key_X});
    take->click();
    QCOMPARE(keysOf(*find<QAction>("merge")), QList<QKeySequence>{Qt::Key_X});
    QVERIFY(keysOf(*find<QAction>("swap")).isEmpty());
}

void SettingsTest::keyPressedOnAnArabicKeyboardIsTakenByItsPosition() {
    showCommand("merge");
    press(static_cast<Qt::Key>(u'ل'));
    QCOMPARE(keysOf(*find<QAction>("merge")), QList<QKeySequence>{Qt::Key_G});
}

void SettingsTest::changedKeysAreRememberedAndCanBeReset() {
    showCommand("merge");
    press(Qt::Key_G);
    find<QAction>("languageArabic")->trigger();
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(window().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(keysOf(*find<QAction>("merge")), QList<QKeySequence>{Qt::Key_G});
    showCommand("merge");
    find<QPushButton>("resetKeyButton")->click();
    QCOMPARE(keysOf(*find<QAction>("merge")), QList<QKeySequence>{Qt::Key_M});
    press(Qt::Key_G);
    find<QPushButton>("resetAllKeysButton")->click();
    QCOMPARE(keysOf(*find<QAction>("merge")), QList<QKeySequence>{Qt::Key_M});
}

void SettingsTest::noTwoCommandsShareAKey() {
    std::map<QString, QString> holders;
    for (const CommandGroup& group : commandsOf(window())) {
        for (const QAction* command : group.commands) {
            for (const QKeySequence& key : command->shortcuts()) {
                const auto [place, isNew] = holders.emplace(key.toString(), command->objectName());
                QVERIFY2(isNew, qPrintable(key.toString() + place->second + command->objectName()));
            }
        }
    }
    QVERIFY(holders.size() > 50);
}

void SettingsTest::sheetShowsEveryCommandWithItsKeys() {
    const CheatSheet sheet(window());
    QStringList words;
    for (const QLabel* label : sheet.findChildren<QLabel*>())
        words += label->text();
    for (const CommandGroup& group : commandsOf(window())) {
        for (const QAction* command : group.commands) {
            if (!keysOf(*command).isEmpty())
                QVERIFY2(words.contains(plainName(*command)), qPrintable(command->objectName()));
        }
    }
    QVERIFY(words.filter(QStringLiteral("Shift+F8")).size() == 1);
    QVERIFY(words.filter(QStringLiteral("\u0629")).isEmpty()); // the key of M on an Arabic keyboard
}

void SettingsTest::sheetClosesWithTheKeyThatOpensIt() {
    auto* sheet = new CheatSheet(window());
    sheet->setAttribute(Qt::WA_DeleteOnClose, false);
    sheet->show();
    QVERIFY(QTest::qWaitForWindowExposed(sheet));
    QApplication::setActiveWindow(sheet);
    QTest::keyClick(sheet, Qt::Key_Question);
    QVERIFY(!sheet->isVisible());
}

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
