#include "app/review/models/note_filter.h"
#include "app/review/models/note_list_model.h"
#include "app/review/models/place.h"
#include "app/review/models/reading_page.h"
#include "app/review/models/search_results.h"
#include "app/review/models/text_search.h"
#include "app/review/text/latin_runs.h"
#include "app/review/text/rich_text.h"
#include "app/review/text/shown_text.h"
#include "app/review/text/wording.h"
#include "app/review/ui_language.h"
#include "tests/review/project_builder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muqabala;
using namespace muqabala::review;
using namespace muqabala::review::test;

class ModelsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QSettings settings_{folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<UiLanguage> language_; ///< with its plurals

private slots:
    void initTestCase() { language_ = std::make_unique<UiLanguage>(settings_); }

    void shownTextKeepsTheWayToTheBytes();
    void shownTextOfHardWrappedTextHasBlanksForLineBreaks();
    void latinRunsEndWithTheirLastLetter();
    void arabicInASentenceIsIsolatedWithItsNumber();
    void pageGroupsPairsByParagraphsAndLeavesTheTitleUncounted();
    void pagePutsNotesInThePairsOfTheirWords();
    void noteOverSeveralPairsStandsInAllOfThem();
    void emptyProjectIsAnEmptyPage();

    void searchFindsBothSidesInReadingOrder();
    void searchLandsOnTheOriginalLetters_data();
    void searchLandsOnTheOriginalLetters();
    void searchOverlooksWhatIsNotInTheBody();
    void searchFindsAcrossTheLineBreaksOfHardWrappedText();

    void noteListHoldsUnderTheModelTester();
    void noteListTellsPairQuotesAndReason();
    void marksAreQuotedWithTheWordsBesideThem();
    void filterNarrowsByCategorySeverityAndWords();
    void notesOnTheWholeTextComeFirstInEveryOrder();

    void goingToANoteGoesToItsPair();
    void leavingThePairLeavesTheNote();
    void noteOnTheWholeTextGoesThroughItsPlaces();
    void doubtfulPairsAreReachedBothWays();
    void stepsThroughPlacesFoundGoRound();
    void aNewProjectIsSearchedAnew();

    void placeIsToldInWords();
    void probabilityReadsAsCertainOnlyWhenItIs();
};

void ModelsTest::shownTextKeepsTheWayToTheBytes() {
    const Document document{.text = "x قَد 😀!"};
    const ShownText shown(document, {2, static_cast<std::uint32_t>(document.text.size())});
    QCOMPARE(shown.text(), QStringLiteral("قَد 😀!"));
    for (int position = 0; position <= shown.text().size(); ++position) {
        const bool insidePair =
            position > 0 && position < shown.text().size() && shown.text()[position].isLowSurrogate();
        QCOMPARE(shown.positionOf(shown.byteAt(position)), insidePair ? position - 1 : position);
    }
    QCOMPARE(shown.byteAt(0), 2U);
    QCOMPARE(shown.positionOf(0), 0);
    QCOMPARE(shown.positionOf(1000), static_cast<int>(shown.text().size()));
}

void ModelsTest::shownTextOfHardWrappedTextHasBlanksForLineBreaks() {
    const Document document{.text = "one\ntwo\tthree"};
    const ShownText shown(document, {0, 13});
    QCOMPARE(shown.text(), QStringLiteral("one two three"));
}

void ModelsTest::latinRunsEndWithTheirLastLetter() {
    const QString text = QStringLiteral("قال NATO: بلغت 45.5%، راجع http://a.org/b?c. والـ11");
    QStringList runs;
    for (const TextRun& run : latinRuns(text))
        runs += text.mid(run.start, run.length);
    QCOMPARE(runs, (QStringList{"NATO", "45.5", "http://a.org/b?c", "11"}));
    QVERIFY(latinRuns(QStringLiteral("نص بلا لاتينية ١٢٣")).empty());
}

void ModelsTest::arabicInASentenceIsIsolatedWithItsNumber() {
    QFont font;
    font.setPointSizeF(10);
    QCOMPARE(withArabicInNaskh(QStringLiteral("It says 30 <%>, not 13 في المئة."), font),
             QStringLiteral("<p>It says 30 &lt;%&gt;, not <span style=\"font-family:'Noto Naskh Arabic'; "
                            "font-size:12pt\">\u206813 في المئة\u2069</span>.</p>"));
}

void ModelsTest::pageGroupsPairsByParagraphsAndLeavesTheTitleUncounted() {
    const Project project = smallProject();
    const ReadingPage page(project);
    QCOMPARE(page.rowCount(), 6);
    QVERIFY(page.row(0).isTitle);
    std::vector<std::uint32_t> paragraphs;
    std::vector<bool> starts;
    for (int row = 0; row < page.rowCount(); ++row) {
        paragraphs.push_back(page.row(row).paragraph);
        starts.push_back(page.row(row).startsParagraph);
    }
    QCOMPARE(paragraphs, (std::vector<std::uint32_t>{0, 1, 1, 1, 2, 2}));
    QCOMPARE(starts, (std::vector<bool>{true, true, false, false, true, false}));
    QCOMPARE(page.doubtfulCount(), 1);
}

void ModelsTest::pagePutsNotesInThePairsOfTheirWords() {
    const Project project = smallProject();
    const ReadingPage page(project);
    QCOMPARE(page.row(1).notes, std::vector<std::size_t>{1});
    QCOMPARE(page.row(3).notes, std::vector<std::size_t>{2});
    QCOMPARE(page.row(5).notes, std::vector<std::size_t>{3});
    QVERIFY(page.row(4).notes.empty());
    QCOMPARE(page.rowOfNote(0, 1), std::optional(5));
}

void ModelsTest::noteOverSeveralPairsStandsInAllOfThem() {
    Project project = smallProject();
    project.divergences[1].source =
        TextSpan{spanOf(project.source, "dawn").begin, spanOf(project.source, "gulls").end};
    const ReadingPage page(project);
    for (const int row : {1, 2, 3})
        QVERIFY(std::count(page.row(row).notes.begin(), page.row(row).notes.end(), 1) == 1);
}

void ModelsTest::emptyProjectIsAnEmptyPage() {
    const Project project;
    QVERIFY(ReadingPage(project).isEmpty());
    const ReadingPage page(project);
    QVERIFY(TextSearch(page).find(QStringLiteral("x")).empty());
}

void ModelsTest::searchFindsBothSidesInReadingOrder() {
    const Project project = smallProject();
    const ReadingPage page(project);
    const std::vector<SearchHit> hits = TextSearch(page).find(QStringLiteral("isis"));
    QCOMPARE(hits, (std::vector<SearchHit>{{5, Side::Source, spanOf(project.source, "ISIS")},
                                           {5, Side::Target, spanOf(project.target, "ISIS")}}));
}

void ModelsTest::searchLandsOnTheOriginalLetters_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("original");
    QTest::newRow("harakat") << "دون الحارس"
                             << "دوّن الحارسُ";
    QTest::newRow("query with harakat") << "الحَارس"
                                        << "الحارسُ";
    QTest::newRow("hamza on its chair") << "احد"
                                        << "أحد";
    QTest::newRow("tatweel") << "الفـجـر"
                             << "الفجر";
    QTest::newRow("shadda inside") << "العبارة"
                                   << "العبّارة";
}

void ModelsTest::searchLandsOnTheOriginalLetters() {
    QFETCH(QString, query);
    QFETCH(QString, original);
    const Project project = smallProject();
    const ReadingPage page(project);
    const std::vector<SearchHit> hits = TextSearch(page).find(query);
    QCOMPARE(hits.size(), 1U);
    QCOMPARE(toQString(project.target.at(hits[0].span)), original);
}

void ModelsTest::searchOverlooksWhatIsNotInTheBody() {
    Project project = smallProject();
    project.source.text += "\nhttps://example.org/gulls";
    const ReadingPage page(project);
    QCOMPARE(TextSearch(page).find(QStringLiteral("gulls")).size(), 1U);
}

void ModelsTest::searchFindsAcrossTheLineBreaksOfHardWrappedText() {
    const Project project =
        buildProject({{{"The long\r\n  quay is empty."}, {"الرصيف خالٍ."}, Begins::Paragraph}});
    const ReadingPage page(project);
    const std::vector<SearchHit> hits = TextSearch(page).find(QStringLiteral("long quay"));
    QCOMPARE(hits.size(), 1U);
    QCOMPARE(project.source.at(hits[0].span), std::string_view("long\r\n  quay"));
}

void ModelsTest::noteListHoldsUnderTheModelTester() {
    Session session;
    NoteListModel model(session);
    NoteFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester testModel(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester testFilter(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    session.adopt(collationOf(smallProject()));
    QCOMPARE(filter.rowCount(), 4);
    filter.setLeastSeverity(Severity::Critical);
    filter.setOrder(NoteFilter::Order::Category);
    session.adopt(collationOf(longProject(3)));
    QCOMPARE(model.rowCount(), 0);
    session.adopt(collationOf(smallProject()));
    QCOMPARE(filter.rowCount(), 1);
}

void ModelsTest::noteListTellsPairQuotesAndReason() {
    Session session;
    session.adopt(collationOf(smallProject()));
    const NoteListModel model(session);
    const QModelIndex number = model.index(1);
    QCOMPARE(number.data().toString(), QStringLiteral("The original has 40, the translation 14."));
    QCOMPARE(number.data(NoteListModel::PairRole).toInt(), 2);
    QCOMPARE(number.data(NoteListModel::SourceQuoteRole).toString(), QStringLiteral("Forty"));
    QCOMPARE(number.data(NoteListModel::TargetQuoteRole).toString(), QStringLiteral("أربعة عشر"));
    QCOMPARE(number.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Number, Critical, open, pair 2: The original has 40, the translation 14."));
    QCOMPARE(model.index(0).data(NoteListModel::PairRole).toInt(), 0);
    QCOMPARE(model.index(0).data(NoteListModel::OccurrencesRole).toInt(), 2);
}

void ModelsTest::marksAreQuotedWithTheWordsBesideThem() {
    Project project = smallProject();
    project.divergences[3].target = spanOf(project.target, ", ثم");
    project.divergences[3].target->end = project.divergences[3].target->begin + 1;
    Session session;
    session.adopt(collationOf(project));
    const NoteListModel model(session);
    QCOMPARE(model.index(3).data(NoteListModel::TargetQuoteRole).toString(), QStringLiteral("ذلك, ثم"));
}

void ModelsTest::filterNarrowsByCategorySeverityAndWords() {
    Session session;
    session.adopt(collationOf(smallProject()));
    NoteListModel model(session);
    NoteFilter filter;
    filter.setSourceModel(&model);
    filter.setCategory(Category::Spelling);
    QCOMPARE(filter.rowCount(), 1);
    filter.setCategory(std::nullopt);
    filter.setLeastSeverity(Severity::Major);
    QCOMPARE(filter.rowCount(), 2);
    filter.setLeastSeverity(Severity::Minor);
    filter.setText(QStringLiteral("العباره"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setText(QStringLiteral("اربعة"));
    QCOMPARE(filter.rowCount(), 1);
}

void ModelsTest::notesOnTheWholeTextComeFirstInEveryOrder() {
    Session session;
    session.adopt(collationOf(smallProject()));
    NoteListModel model(session);
    NoteFilter filter;
    filter.setSourceModel(&model);
    const auto order = [&] {
        std::vector<int> rows;
        for (int row = 0; row < filter.rowCount(); ++row)
            rows.push_back(filter.mapToSource(filter.index(row, 0)).row());
        return rows;
    };
    QCOMPARE(order(), (std::vector<int>{0, 1, 2, 3}));
    filter.setOrder(NoteFilter::Order::Severity);
    QCOMPARE(order(), (std::vector<int>{0, 1, 2, 3}));
    filter.setOrder(NoteFilter::Order::Category);
    QCOMPARE(order(), (std::vector<int>{0, 2, 1, 3}));
}

void ModelsTest::goingToANoteGoesToItsPair() {
    Session session;
    Place place(session);
    session.adopt(collationOf(smallProject()));
    const QSignalSpy words(&place, &Place::wordsWanted);
    place.goToNote(2);
    QCOMPARE(place.pair(), 3);
    QCOMPARE(place.note(), std::optional<std::size_t>(2));
    QCOMPARE(words.count(), 1);
}

void ModelsTest::leavingThePairLeavesTheNote() {
    Session session;
    Place place(session);
    session.adopt(collationOf(smallProject()));
    place.goToNote(2);
    place.goToPair(3);
    QVERIFY(place.note());
    place.goToPair(4);
    QVERIFY(!place.note());
    place.goToPair(400);
    QCOMPARE(place.pair(), 5);
}

void ModelsTest::noteOnTheWholeTextGoesThroughItsPlaces() {
    Session session;
    Place place(session);
    session.adopt(collationOf(smallProject()));
    place.goToNote(0);
    QCOMPARE(place.pair(), 4);
    place.goToNextOccurrence();
    QCOMPARE(place.pair(), 5);
    place.goToNextOccurrence();
    QCOMPARE(place.pair(), 4);
}

void ModelsTest::doubtfulPairsAreReachedBothWays() {
    Session session;
    Place place(session);
    session.adopt(collationOf(smallProject()));
    place.goToNextDoubtful();
    QCOMPARE(place.pair(), 2);
    place.goToNextDoubtful();
    QCOMPARE(place.pair(), 2);
    place.goToPair(5);
    place.goToPreviousDoubtful();
    QCOMPARE(place.pair(), 2);
}

void ModelsTest::stepsThroughPlacesFoundGoRound() {
    Session session;
    Place place(session);
    SearchResults results(session, place);
    session.adopt(collationOf(smallProject()));
    results.setQuery(QStringLiteral("the"));
    const std::size_t all = results.hits().size();
    QVERIFY(all > 2);
    QVERIFY(!results.current());
    place.goToPair(4);
    results.goToNext();
    QCOMPARE(results.hits().at(*results.current()).row, 4);
    for (std::size_t step = 0; step < all; ++step)
        results.goToNext();
    QCOMPARE(results.hits().at(*results.current()).row, 4);
    results.goToPrevious();
    QVERIFY(results.hits().at(*results.current()).row < 4);
}

void ModelsTest::aNewProjectIsSearchedAnew() {
    Session session;
    Place place(session);
    SearchResults results(session, place);
    results.setQuery(QStringLiteral("keeper"));
    session.adopt(collationOf(smallProject()));
    QCOMPARE(results.hits().size(), 1U);
    session.adopt(collationOf(longProject(7)));
    QVERIFY(results.hits().size() > 1);
}

void ModelsTest::placeIsToldInWords() {
    const Project project = smallProject();
    const ReadingPage page(project);
    QCOMPARE(Wording::place(page, 2), QStringLiteral("Pair 3 of 6 · 2–1 · probability 0.62 · unconfirmed"));
    QCOMPARE(Wording::place(page, 3), QStringLiteral("Pair 4 of 6 · 1–0 · probability 0.99 · unconfirmed · 1 note"));
    QCOMPARE(Wording::spokenPlace(page, 2), QStringLiteral("pair 3, 2 to 1, probability 0.62, unconfirmed, no notes"));
    QCOMPARE(Wording::found(page), QStringLiteral("6 pairs, 1 sentence of the original has no counterpart, "
                                                  "1 doubtful pair, 4 notes. F8 goes to the first note."));
}

void ModelsTest::probabilityReadsAsCertainOnlyWhenItIs() {
    QCOMPARE(Wording::probability(0.9999), QStringLiteral("0.99"));
    QCOMPARE(Wording::probability(1.0), QStringLiteral("1.00"));
    QCOMPARE(Wording::probability(0.29), QStringLiteral("0.29"));
}

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
