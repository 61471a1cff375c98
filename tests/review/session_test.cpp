// The session: changes that are kept, undone, redone and found again.

#include "app/review/session.h"
#include "corpus/edit/alignment_edits.h"
#include "tests/review/project_builder.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muqabala;
using namespace muqabala::review;
using namespace muqabala::review::test;

namespace {

Holder somebody() {
    return {.name = "Layla", .host = "desk", .process = 1, .since = "2026-01-05T08:30:00Z"};
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
    [[nodiscard]] Keeping keeping() const { return {folder_->filePath(QStringLiteral("drafts")), somebody}; }
    void merge(Session& session, std::size_t pair) {
        std::optional<Change> change = mergeWithNext(session.project(), Level::Sentence, pair);
        QVERIFY(change);
        session.perform(std::move(*change));
    }
    std::unique_ptr<QTemporaryDir> folder_;

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void theFirstChangeMakesADraft();
    void whatWasDoneIsUndoneAndRedoneByName();
    void aProjectIsFoundAgainWithItsHistory();
    void savingADraftElsewhereLeavesNoDraft();
    void aFileThatCannotBeWrittenTakesTheChangeBack();
    void aFileThatCannotBeWrittenKeepsTheHistoryInStep();
    void aStepFromAFileThatDoesNotFitIsNotTaken();
    void settingsAndViewAreFoundAgain();
};

void SessionTest::theFirstChangeMakesADraft() {
    Session session(keeping());
    session.adopt(collationOf(smallProject()));
    QVERIFY(session.path().isEmpty());
    merge(session, 1);
    QVERIFY(session.isDraft());
    QVERIFY(QFile::exists(session.path()));
}

void SessionTest::whatWasDoneIsUndoneAndRedoneByName() {
    Session session(keeping());
    session.adopt(collationOf(smallProject()));
    const Project before = session.project();
    merge(session, 1);
    const Project after = session.project();
    QCOMPARE(session.undoStack().undoText(), QStringLiteral("merge of pair 2"));
    session.undoStack().undo();
    QVERIFY(session.project() == before);
    QCOMPARE(session.undoStack().redoText(), QStringLiteral("merge of pair 2"));
    session.undoStack().redo();
    QVERIFY(session.project() == after);
}

void SessionTest::aProjectIsFoundAgainWithItsHistory() {
    QString path;
    Project first;
    Project second;
    {
        Session session(keeping());
        session.adopt(collationOf(smallProject()));
        first = session.project();
        merge(session, 0);
        second = session.project();
        merge(session, 1);
        session.undoStack().undo();
        path = session.path();
    }
    Result<ProjectFile::Opened> opened = ProjectFile::open(path.toStdString(), Access::ReadWrite, somebody());
    QVERIFY(opened.hasValue());
    Session session(keeping());
    session.adopt(std::move(*opened));
    QVERIFY(session.project().alignment == second.alignment);
    QCOMPARE(session.undoStack().count(), 2);
    QCOMPARE(session.undoStack().index(), 1);
    session.undoStack().undo();
    QVERIFY(session.project().alignment == first.alignment);
    session.undoStack().redo();
    session.undoStack().redo();
    QCOMPARE(session.page().rowCount(), 4);
}

void SessionTest::savingADraftElsewhereLeavesNoDraft() {
    Session session(keeping());
    session.adopt(collationOf(smallProject()));
    merge(session, 1);
    const QString draft = session.path();
    const QString wanted = folder_->filePath(QStringLiteral("mine.muqabala"));
    QVERIFY(session.saveAs(wanted).hasValue());
    QVERIFY(!session.isDraft());
    QVERIFY(QFile::exists(wanted));
    QVERIFY(!QFile::exists(draft));
}

void SessionTest::aFileThatCannotBeWrittenTakesTheChangeBack() {
    QFile nowhere(folder_->filePath(QStringLiteral("drafts"))); // a file where the folder should be
    QVERIFY(nowhere.open(QIODevice::WriteOnly));
    Session session(keeping());
    session.adopt(collationOf(smallProject()));
    const Project before = session.project();
    QSignalSpy notKept(&session, &Session::notKept);
    merge(session, 1);
    QCOMPARE(notKept.count(), 1);
    QVERIFY(session.project() == before);
    QCOMPARE(session.undoStack().count(), 0);
}

void SessionTest::aFileThatCannotBeWrittenKeepsTheHistoryInStep() {
    Session session(keeping());
    session.adopt(collationOf(smallProject()));
    merge(session, 1);
    const Project after = session.project();
    // Another program makes the file its own.
    QVERIFY(QFile::remove(session.path()));
    QFile stranger(session.path());
    QVERIFY(stranger.open(QIODevice::WriteOnly) && stranger.write("no project") > 0);
    stranger.close();
    QSignalSpy notKept(&session, &Session::notKept);
    session.undoStack().undo();
    if (notKept.isEmpty())
        QSKIP("the system let the change be written to the removed file");
    QVERIFY(session.project() == after);
    QTRY_COMPARE(session.undoStack().index(), 1);
    QVERIFY(session.project() == after);
}

void SessionTest::aStepFromAFileThatDoesNotFitIsNotTaken() {
    const QString path = folder_->filePath(QStringLiteral("odd.muqabala"));
    QVERIFY(ProjectFile::create(path.toStdString(), smallProject(), somebody()).hasValue());
    Result<ProjectFile::Opened> opened = ProjectFile::open(path.toStdString(), Access::ReadWrite, somebody());
    QVERIFY(opened.hasValue());
    Change odd{.kind = ChangeKind::Merge};
    odd.edits.emplace_back(SegmentJoin{Side::Source, 4000});
    opened->stored.history.done.push_back(odd);
    Session session(keeping());
    session.adopt(std::move(*opened));
    QSignalSpy notKept(&session, &Session::notKept);
    const Project before = session.project();
    session.undoStack().undo();
    QVERIFY(session.project() == before);
    QCOMPARE(notKept.count(), 1);
    QTRY_COMPARE(session.undoStack().index(), 1);
}

void SessionTest::settingsAndViewAreFoundAgain() {
    QString path;
    {
        Session session(keeping());
        session.adopt(collationOf(smallProject()));
        session.set("pass-mark", QStringLiteral("95"));
        session.rememberView({{"pair", "s12"}});
        path = session.path();
    }
    Result<ProjectFile::Opened> opened = ProjectFile::open(path.toStdString(), Access::ReadWrite, somebody());
    QVERIFY(opened.hasValue());
    Session session(keeping());
    session.adopt(std::move(*opened));
    QCOMPARE(session.setting("pass-mark"), QStringLiteral("95"));
    QCOMPARE(session.view("pair"), QStringLiteral("s12"));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
