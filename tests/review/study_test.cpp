// Finding and studying: the lists and pictures beside the page.

#include "app/review/models/ledger_model.h"
#include "app/review/models/pair_list_model.h"
#include "app/review/models/text_cells.h"
#include "app/review/text/wording.h"
#include "app/review/views/bar_chart.h"
#include "app/review/views/found_panel.h"
#include "app/review/views/length_curve.h"
#include "app/review/views/pair_list_panel.h"
#include "app/review/views/scorecard_panel.h"
#include "app/review/views/statistics_panel.h"
#include "tests/review/project_builder.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace muqabala;
using namespace muqabala::review;
using namespace muqabala::review::test;

namespace {

struct Desk {
    explicit Desk(const QString& settingsPath)
        : settings(settingsPath, QSettings::IniFormat),
          appearance(settings),
          place(session),
          search(session, place) {
        session.adopt(collationOf(smallProject()));
    }

    QSettings settings;
    Session session;
    Appearance appearance;
    Place place;
    SearchResults search;
};

template <class T>
T* find(const QWidget& in, const char* name) {
    T* found = in.findChild<T*>(QLatin1String(name));
    if (found == nullptr)
        qFatal("no %s", name);
    return found;
}

} // namespace

class StudyTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::unique_ptr<Desk> desk_;

private slots:
    void init() { desk_ = std::make_unique<Desk>(folder_.filePath(QStringLiteral("settings.ini"))); }
    void cleanup() { desk_.reset(); }

    void levelsOverlookMoreAndMore();
    void aBadPatternIsTold();
    void foundPlacesStandInTheirContext();
    void longPairsBeginNearThePlaceFound();
    void foundPlacesAreCopied();
    void pairsAreListedAsAskedFor();
    void gettingTheFocusGoesNowhere();
    void theScorecardKeepsThePassMarkOfTheProject();
    void theScorecardWarnsOfASmallSample();
    void picturesGoToThePairs();
    void theLedgerTellsEachRenderingWithItsPairs();
};

void StudyTest::levelsOverlookMoreAndMore() {
    const auto count = [&](SearchLevel level, const QString& query) {
        desk_->search.setLevel(level);
        desk_->search.setQuery(query);
        return desk_->search.hits().size();
    };
    QCOMPARE(count(SearchLevel::Exact, QStringLiteral("دون")), std::size_t(0)); // it has a shadda
    QCOMPARE(count(SearchLevel::Marks, QStringLiteral("دون")), std::size_t(1));
    QCOMPARE(count(SearchLevel::Letters, QStringLiteral("حارس")), std::size_t(1));
    QCOMPARE(count(SearchLevel::Words, QStringLiteral("حارس")), std::size_t(1));
    QCOMPARE(count(SearchLevel::Exact, QStringLiteral("isis")), std::size_t(0));
}

void StudyTest::aBadPatternIsTold() {
    FoundPanel panel(desk_->session, desk_->search, desk_->appearance);
    desk_->search.setManner(SearchManner::Pattern);
    desk_->search.setQuery(QStringLiteral("(ISIS"));
    QVERIFY(desk_->search.failure());
    QCOMPARE(find<QLabel>(panel, "foundCount")->text(), Wording::failure(*desk_->search.failure()));
    desk_->search.setQuery(QStringLiteral("I[A-Z]+S"));
    QVERIFY(!desk_->search.failure());
    QCOMPARE(desk_->search.hits().size(), std::size_t(2));
}

void StudyTest::foundPlacesStandInTheirContext() {
    FoundModel model(desk_->session, desk_->search);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk_->search.setQuery(QStringLiteral("ISIS"));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex first = model.index(0, FoundModel::Place);
    QCOMPARE(first.data().toString(), QStringLiteral("By noon the ISIS ferry was back."));
    QCOMPARE(first.data().toString().mid(first.data(HitStartRole).toInt(), first.data(HitLengthRole).toInt()),
             QStringLiteral("ISIS"));
    QCOMPARE(model.index(0, FoundModel::Counterpart).data().toString(),
             QStringLiteral("عند الظهر عادت العبّارة ISIS إلى المرفأ, فارغة."));
    QCOMPARE(model.index(1, FoundModel::Place).data(TextSideRole).toInt(), static_cast<int>(Side::Target));
    desk_->search.setQuery(QStringLiteral("none of it"));
    QCOMPARE(model.rowCount(), 0);
}

void StudyTest::longPairsBeginNearThePlaceFound() {
    desk_->session.adopt(collationOf(longProject(7)));
    const TextSpan last = desk_->session.project().source.segments.at(6).span;
    const FoundLine line = lineAbout(desk_->session.page(), 6, Side::Source, {last.end - 6, last.end - 1});
    QVERIFY(line.text.startsWith(QStringLiteral("… ")));
    QVERIFY(line.start < 50);
    QCOMPARE(line.text.mid(line.start, line.length), QStringLiteral("other"));
}

void StudyTest::foundPlacesAreCopied() {
    FoundPanel panel(desk_->session, desk_->search, desk_->appearance);
    desk_->search.setQuery(QStringLiteral("ISIS"));
    find<QToolButton>(panel, "concordanceCopy")->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QVERIFY(lines.at(0).startsWith(QStringLiteral("pair\tside\tbefore\tfound")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("6\tsource\tBy noon the")));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("6\ttarget\t")));
}

void StudyTest::pairsAreListedAsAskedFor() {
    PairListPanel panel(desk_->session, desk_->place, desk_->search, desk_->appearance);
    auto* list = find<QTableView>(panel, "pairList");
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    panel.show();
    QCOMPARE(list->model()->rowCount(), 6);
    auto* kind = find<QComboBox>(panel, "pairKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(PairKind::SourceAlone)));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data(PairOfRowRole).toInt(), 3);
    kind->setCurrentIndex(0);
    find<QDoubleSpinBox>(panel, "pairMost")->setValue(0.7);
    QTRY_COMPARE(list->model()->index(0, PairListModel::Kind).data().toString(), QStringLiteral("2–1"));
    QCOMPARE(list->model()->rowCount(), 1);
    find<QDoubleSpinBox>(panel, "pairMost")->setValue(1);
    auto* noted = find<QComboBox>(panel, "pairNoted");
    noted->setCurrentIndex(noted->findData(static_cast<int>(Category::Number)));
    QTRY_COMPARE(list->model()->index(0, 0).data(PairOfRowRole).toInt(), 1);
    QCOMPARE(list->model()->rowCount(), 1);
    noted->setCurrentIndex(0);
    desk_->search.setQuery(QStringLiteral("ISIS"));
    find<QComboBox>(panel, "pairFound")->setCurrentIndex(1);
    QTRY_COMPARE(list->model()->index(0, 0).data(PairOfRowRole).toInt(), 5);
    QCOMPARE(list->model()->rowCount(), 1);
}

void StudyTest::gettingTheFocusGoesNowhere() {
    desk_->place.goToPair(4);
    PairListPanel panel(desk_->session, desk_->place, desk_->search, desk_->appearance);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.setFocus();
    QCOMPARE(desk_->place.pair(), 4);
    auto* list = find<QTableView>(panel, "pairList");
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(desk_->place.pair(), 1);
}

void StudyTest::theScorecardKeepsThePassMarkOfTheProject() {
    ScorecardPanel panel(desk_->session);
    panel.show();
    auto* counted = find<QComboBox>(panel, "scoreCounted");
    counted->setCurrentIndex(1);
    auto* table = find<QTableView>(panel, "scoreTable");
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 5); // four categories and the sum
    QVERIFY(find<QLabel>(panel, "scoreFigure")->text().contains(QStringLiteral("fail")));
    find<QDoubleSpinBox>(panel, "scorePassMark")->setValue(80);
    QCOMPARE(desk_->session.setting("pass-mark"), QStringLiteral("80"));
    QCOMPARE(counted->currentIndex(), 1);
    const ScorecardPanel another(desk_->session);
    QCOMPARE(find<QDoubleSpinBox>(another, "scorePassMark")->value(), 80.0);
}

void StudyTest::theScorecardWarnsOfASmallSample() {
    ScorecardPanel panel(desk_->session);
    panel.show();
    QVERIFY(find<QLabel>(panel, "scoreWarning")->isVisible());
    desk_->session.adopt(collationOf(longProject(300)));
    QVERIFY(!find<QLabel>(panel, "scoreWarning")->isVisible());
}

void StudyTest::picturesGoToThePairs() {
    StatisticsPanel panel(desk_->session, desk_->place, desk_->appearance);
    panel.resize(340, 900);
    panel.show();
    auto* kinds = find<BarChart>(panel, "kindChart");
    emit kinds->barWanted(static_cast<int>(PairKind::SourceAlone));
    QCOMPARE(desk_->place.pair(), 3);
    auto* curve = find<LengthCurve>(panel, "lengthCurve");
    QTest::mouseClick(curve, Qt::LeftButton, {}, {curve->width() - 1, 10});
    QCOMPARE(desk_->place.pair(), 5);
    QVERIFY(find<BarChart>(panel, "noteChart")->told().contains(QStringLiteral("0 · 0 · 1")));
}

void StudyTest::theLedgerTellsEachRenderingWithItsPairs() {
    const Project& project = desk_->session.project();
    LedgerModel model(desk_->session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const TextSpan term = spanOf(project.source, "ISIS");
    model.show(
        {{"ISIS", LedgerKind::Label, {{"ISIS", Naming::Same, {{term, spanOf(project.target, "ISIS")}}}}}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, LedgerModel::Pairs).data().toString(), QStringLiteral("6"));
    QCOMPARE(model.table().rows.at(0), (std::vector<std::string>{"ISIS", "label", "1", "ISIS", "1", "6"}));
    desk_->session.adopt(collationOf(smallProject()));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(StudyTest)
#include "study_test.moc"
