// Notes judged and written, by keys alone: done, undone, done again.

#include "app/review/commands/note_judging.h"
#include "app/review/models/category_keys.h"
#include "app/review/models/search_results.h"
#include "app/review/models/word_light.h"
#include "app/review/views/bilingual_view.h"
#include "app/review/views/note_panel.h"
#include "app/review/views/page_accessibility.h"
#include "app/review/views/writing_field.h"
#include "tests/review/project_builder.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace muqabala;
using namespace muqabala::review;
using namespace muqabala::review::test;

namespace {

/// Page and notes, without the rest of the window.
struct Desk {
    explicit Desk(const QString& settingsPath)
        : settings(settingsPath, QSettings::IniFormat),
          appearance(settings),
          place(session),
          search(session, place),
          words(session, place, Work()),
          view(new BilingualView(session, place, search, words, appearance, &window)),
          judging(new NoteJudging(session, place, *view, settings)),
          panel(new NotePanel(session, place, *judging, appearance, &window)) {
        settings.setValue(QStringLiteral("author"), QStringLiteral("Leila"));
        auto* layout = new QHBoxLayout(&window);
        layout->addWidget(view, 2);
        layout->addWidget(panel, 1);
        QObject::connect(panel, &NotePanel::activated, view, [this] { view->setFocus(); });
        QObject::connect(judging, &NoteJudging::refused, &window,
                         [this](const QString& why) { refusal = why; });
        window.resize(1200, 900);
        session.adopt(collationOf(smallProject()));
        window.show();
        view->setFocus();
    }

    QSettings settings;
    Session session;
    Appearance appearance;
    Place place;
    SearchResults search;
    WordLight words;
    QWidget window;
    BilingualView* view;
    NoteJudging* judging;
    NotePanel* panel;
    QString refusal;
};

} // namespace

class NotesTest : public QObject {
    Q_OBJECT
    template <class T>
    T* find(const char* name) const {
        T* found = desk_->window.findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] const Project& project() const { return desk_->session.project(); }
    [[nodiscard]] const Remark& note(std::string_view id) const {
        return desk_->session.page().remarks().at(desk_->session.page().remarkWithId(id).value());
    }
    void goTo(std::string_view id) { desk_->place.goToNote(desk_->session.page().remarkWithId(id).value()); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Undone it is as it was, done again as it became.
    void undoAndRedo(const Project& before) {
        const Project after = project();
        QVERIFY(after != before);
        desk_->session.undoStack().undo();
        QVERIFY(project() == before);
        desk_->session.undoStack().redo();
        QVERIFY(project() == after);
    }

    QTemporaryDir folder_;
    std::unique_ptr<Desk> desk_;

private slots:
    void initTestCase() { installPageAccessibility(); }
    void init();
    void cleanup();

    void everyCategoryHasAKeyOfItsOwn();
    void acceptingGoesOnToTheNextOpenNote();
    void dismissingTakesAReasonAndNoMouse();
    void dismissedNotesCanBeSeenAndTakenBack();
    void thinkingBetterOfADismissalChangesNothing();
    void theGridChoosesByLetterAndDigit();
    void theGridHearsArabicKeys();
    void severityAndRepeatedHaveKeysOnThePage();
    void aCommentIsKeptAfterAPause();
    void aCommentIsKeptWhenTheReaderGoesOn();
    void aSuggestionIsKept();
    void aNoteIsWrittenOnTheWordOfTheCaret();
    void aNoteIsWrittenOnWordsOfBothSides();
    void ownNotesMayOverlap();
    void onlyOwnNotesAreDeleted();
    void keysWithoutANoteSayWhatToDo();
    void theListShowsWhatIsAskedFor();
    void theListIsHeardWithItsStanding();
    void theSettingShowsMoreNotes();
};

void NotesTest::init() {
    desk_ = std::make_unique<Desk>(folder_.filePath(QStringLiteral("settings.ini")));
    QVERIFY(QTest::qWaitForWindowActive(&desk_->window));
}

void NotesTest::cleanup() {
    desk_.reset();
}

void NotesTest::everyCategoryHasAKeyOfItsOwn() {
    std::set<QChar> keys;
    for (const Category category : allCategories()) {
        QVERIFY(keyOf(category).isUpper());
        QVERIFY(keys.insert(keyOf(category)).second);
        QCOMPARE(categoryAt(keyOf(category).toLower()), std::optional(category));
    }
    QCOMPARE(severityAt(4), std::nullopt);
    QCOMPARE(severityAt(3), std::optional(Severity::Critical));
}

void NotesTest::acceptingGoesOnToTheNextOpenNote() {
    goTo("b");
    const Project before = project();
    press(Qt::Key_A);
    QCOMPARE(note("b").standing(), VerdictKind::Accepted);
    QCOMPARE(note("b").author(), std::string_view("Leila"));
    QVERIFY(note("b").verdict()->by.time.ends_with('Z'));
    QCOMPARE(desk_->judging->noteId(), std::string("c"));
    undoAndRedo(before);
}

void NotesTest::dismissingTakesAReasonAndNoMouse() {
    goTo("b");
    const Project before = project();
    press(Qt::Key_D);
    auto* field = find<QLineEdit>("dismissalReason");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("agreed with the client"));
    press(Qt::Key_Return);
    QVERIFY(desk_->view->hasFocus());
    QCOMPARE(project().verdicts.at(0).kind, VerdictKind::Dismissed);
    QCOMPARE(project().verdicts.at(0).comment, std::string("agreed with the client"));
    QVERIFY(!desk_->session.page().remarkWithId("b"));
    QCOMPARE(desk_->judging->noteId(), std::string("c"));
    undoAndRedo(before);
    goTo("c");
    press(Qt::Key_D);
    press(Qt::Key_1);
    QVERIFY(desk_->view->hasFocus());
    QCOMPARE(project().verdictOn("c")->comment, std::string("The translation is right here"));
}

void NotesTest::dismissedNotesCanBeSeenAndTakenBack() {
    goTo("b");
    press(Qt::Key_D);
    press(Qt::Key_Return);
    auto* standing = find<QComboBox>("noteStanding");
    standing->setCurrentIndex(standing->findText(QStringLiteral("Dismissed")));
    QCOMPARE(find<QListView>("noteList")->model()->rowCount(), 1);
    goTo("b");
    const Project before = project();
    desk_->view->setFocus();
    press(Qt::Key_O);
    QCOMPARE(note("b").standing(), VerdictKind::Open);
    undoAndRedo(before);
}

void NotesTest::thinkingBetterOfADismissalChangesNothing() {
    goTo("b");
    const Project before = project();
    press(Qt::Key_D);
    press(Qt::Key_Escape);
    QVERIFY(desk_->view->hasFocus());
    QVERIFY(!find<QWidget>("dismissal")->isVisible());
    QVERIFY(project() == before);
}

void NotesTest::theGridChoosesByLetterAndDigit() {
    goTo("b");
    const Project before = project();
    press(Qt::Key_C);
    QVERIFY(find<QWidget>("categoryGrid")->hasFocus());
    press(Qt::Key_Q);
    QCOMPARE(note("b").category(), Category::Quotation);
    undoAndRedo(before);
    const Project recategorised = project();
    press(Qt::Key_1);
    QCOMPARE(note("b").severity(), Severity::Minor);
    undoAndRedo(recategorised);
    press(Qt::Key_Return);
    QVERIFY(find<WritingField>("noteComment")->hasFocus());
}

void NotesTest::theGridHearsArabicKeys() {
    goTo("b");
    press(Qt::Key_C);
    auto* grid = find<QWidget>("categoryGrid");
    QKeyEvent omission(QEvent::KeyPress, 0x062E, Qt::NoModifier, QStringLiteral("خ")); // at O
    QApplication::sendEvent(grid, &omission);
    QCOMPARE(note("b").category(), Category::Omission);
    QKeyEvent major(QEvent::KeyPress, 0x0662, Qt::NoModifier, QStringLiteral("٢"));
    QApplication::sendEvent(grid, &major);
    QCOMPARE(note("b").severity(), Severity::Major);
}

void NotesTest::severityAndRepeatedHaveKeysOnThePage() {
    goTo("d");
    Project before = project();
    press(Qt::Key_3);
    QCOMPARE(note("d").severity(), Severity::Critical);
    undoAndRedo(before);
    before = project();
    press(Qt::Key_Equal);
    QVERIFY(note("d").isRepeated());
    undoAndRedo(before);
    press(Qt::Key_Equal);
    QVERIFY(!note("d").isRepeated());
}

void NotesTest::aCommentIsKeptAfterAPause() {
    goTo("b");
    const Project before = project();
    press(Qt::Key_E);
    auto* comment = find<WritingField>("noteComment");
    QVERIFY(comment->hasFocus());
    QTest::keyClicks(comment, QStringLiteral("forty, not fourteen"));
    QVERIFY(project() == before);
    QTRY_COMPARE(note("b").comment(), std::string_view("forty, not fourteen"));
    QVERIFY(comment->hasFocus());
    QCOMPARE(comment->textCursor().position(), 19);
    undoAndRedo(before);
    QCOMPARE(comment->toPlainText(), QStringLiteral("forty, not fourteen"));
}

void NotesTest::aCommentIsKeptWhenTheReaderGoesOn() {
    goTo("b");
    press(Qt::Key_E);
    QTest::keyClicks(find<WritingField>("noteComment"), QStringLiteral("first"));
    goTo("d");
    QCOMPARE(note("b").comment(), std::string_view("first"));
    QVERIFY(note("d").comment().empty());
    QTest::keyClicks(find<WritingField>("noteComment"), QStringLiteral("second"));
    desk_->panel->commit();
    QCOMPARE(note("d").comment(), std::string_view("second"));
    press(Qt::Key_Return);
    QVERIFY(desk_->view->hasFocus());
}

void NotesTest::aSuggestionIsKept() {
    goTo("b");
    const Project before = project();
    press(Qt::Key_E, Qt::ShiftModifier);
    auto* field = find<WritingField>("noteSuggestion");
    QVERIFY(field->hasFocus());
    field->insertPlainText(QStringLiteral("أربعون"));
    press(Qt::Key_Return);
    QCOMPARE(note("b").suggestion(), std::string_view("أربعون"));
    undoAndRedo(before);
}

void NotesTest::aNoteIsWrittenOnTheWordOfTheCaret() {
    desk_->place.goToPair(4);
    const Project before = project();
    press(Qt::Key_Right); // from "The" to "keeper"
    press(Qt::Key_N);
    QVERIFY(find<QWidget>("categoryGrid")->hasFocus());
    QCOMPARE(project().notes.size(), std::size_t(1));
    QCOMPARE(project().notes[0].source, std::vector{spanOf(project().source, "keeper")});
    QVERIFY(project().notes[0].target.empty());
    QCOMPARE(project().notes[0].category, Category::Omission);
    undoAndRedo(before);
    QVERIFY(desk_->view->hasFocus()); // the note was gone for a moment
    QCOMPARE(desk_->judging->noteId(), project().notes[0].id);
    press(Qt::Key_C);
    press(Qt::Key_M);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("guard"));
    press(Qt::Key_Return);
    QVERIFY(desk_->view->hasFocus());
    QCOMPARE(project().notes[0].category, Category::Mistranslation);
    QCOMPARE(project().notes[0].severity, Severity::Major);
    QCOMPARE(project().notes[0].comment, std::string("guard"));
    QCOMPARE(project().notes[0].by.author, std::string("Leila"));
}

void NotesTest::aNoteIsWrittenOnWordsOfBothSides() {
    desk_->place.goToPair(1);
    press(Qt::Key_Right);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(desk_->place.caret()->side == Side::Target);
    desk_->place.setCaret(Side::Target, project().target.segments[1].span.begin);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(desk_->view->selections().size(), std::size_t(2));
    press(Qt::Key_N);
    QCOMPARE(project().notes.at(0).source, std::vector{spanOf(project().source, "boats left")});
    QCOMPARE(project().notes.at(0).target, std::vector{spanOf(project().target, "غادر أربعة")});
    QVERIFY(desk_->view->selections().empty());
}

void NotesTest::ownNotesMayOverlap() {
    desk_->place.goToPair(1);
    for (int i = 0; i < 2; ++i) {
        press(Qt::Key_N);
        press(Qt::Key_Escape);
    }
    QCOMPARE(project().notes.size(), std::size_t(2));
    QVERIFY(project().notes[0].source == project().notes[1].source);
    QVERIFY(project().notes[0].id != project().notes[1].id);
}

void NotesTest::onlyOwnNotesAreDeleted() {
    goTo("b");
    const Project before = project();
    press(Qt::Key_Delete);
    QVERIFY(project() == before);
    QVERIFY(!desk_->refusal.isEmpty());
    press(Qt::Key_N);
    press(Qt::Key_Escape);
    const Project written = project();
    press(Qt::Key_Delete);
    QVERIFY(project() == before);
    undoAndRedo(written);
}

void NotesTest::keysWithoutANoteSayWhatToDo() {
    const Project before = project();
    for (const int key : {int(Qt::Key_A), int(Qt::Key_D), int(Qt::Key_O), int(Qt::Key_1), int(Qt::Key_E)}) {
        desk_->refusal.clear();
        press(key);
        QVERIFY(desk_->refusal.contains(QStringLiteral("F8")));
    }
    QVERIFY(project() == before);
}

void NotesTest::theListShowsWhatIsAskedFor() {
    auto* list = find<QListView>("noteList");
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    goTo("b");
    press(Qt::Key_A);
    desk_->place.goToPair(0);
    press(Qt::Key_N);
    press(Qt::Key_Escape);
    auto* standing = find<QComboBox>("noteStanding");
    const auto shownAs = [&](const QString& choice) {
        standing->setCurrentIndex(standing->findText(choice));
        return list->model()->rowCount();
    };
    QCOMPARE(shownAs(QStringLiteral("Open")), 3);
    QCOMPARE(shownAs(QStringLiteral("Accepted")), 1);
    QCOMPARE(shownAs(QStringLiteral("My own")), 1);
    QCOMPARE(shownAs(QStringLiteral("Dismissed")), 0);
    QCOMPARE(shownAs(QStringLiteral("All that stand")), 5);
}

void NotesTest::theListIsHeardWithItsStanding() {
    goTo("b");
    press(Qt::Key_A);
    desk_->judging->setSuggestion("b", QStringLiteral("أربعون"));
    auto* list = find<QListView>("noteList");
    const QString heard = list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(heard.contains(QStringLiteral("accepted")), qPrintable(heard));
    QVERIFY2(heard.contains(QStringLiteral("أربعون")), qPrintable(heard));
}

void NotesTest::theSettingShowsMoreNotes() {
    Project project = smallProject();
    project.divergences[3].confidence = 0.4;
    desk_->session.adopt(collationOf(std::move(project)));
    auto* list = find<QListView>("noteList");
    QCOMPARE(list->model()->rowCount(), 3);
    find<QComboBox>("noteSetting")->setCurrentIndex(1);
    QCOMPARE(list->model()->rowCount(), 4);
}

QTEST_MAIN(NotesTest)
#include "notes_test.moc"
