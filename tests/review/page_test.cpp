// How the page is set: heights, lines, marks, colours.

#include "app/review/appearance.h"
#include "app/review/theme.h"
#include "app/review/views/height_index.h"
#include "app/review/views/mark_painter.h"
#include "app/review/views/page_metrics.h"
#include "app/review/views/pair_layout.h"
#include "app/review/views/ribbon.h"
#include "app/review/views/row_flow.h"
#include "app/review/views/text_selection.h"
#include "tests/review/project_builder.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <random>
#include <set>

using namespace muqabala;
using namespace muqabala::review;
using namespace muqabala::review::test;

class PageTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QSettings settings_{folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};

    BlockStyle style(Direction direction, int width) const {
        QFont font;
        font.setFamilies({QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Noto Serif")});
        font.setPixelSize(20);
        return {.font = font,
                .latinFont = font,
                .direction = direction,
                .width = width,
                .lineStep = 30,
                .baseline = 21};
    }

private slots:
    void heightIndexAgreesWithPlainSums();
    void flowMeasuresOnlyWhatComesIntoView();
    void flowKeepsTheTopRowStillWhenRowsAboveTurnOutOtherThanEstimated();
    void flowDoesNotHangOverTheEnds();
    void flowRevealsByTheLeastMovement();

    void piecesCoverAWholeWordOfArabicFromTheRight();
    void piecesOfASpanOverLinesAreOneOnEachLine();
    void piecesInMixedDirectionsAreApart();
    void piecesOfPartOfAnArabicWordLeaveItsSettingAlone();
    void typeOfLatinWordsLeavesArabicLettersJoined();
    void directionComesFromTheLanguageNotFromTheFirstLetter();
    void baselinesOfBothColumnsMeet();
    void columnsAreMirroredInALayoutFromRightToLeft();
    void linesAreNotLongerThanTheEyeFollows();
    void estimatesComeNearTheTruth();

    void everyColourForTextAndMarksHasEnoughContrast();
    void coloursForColourBlindReadersStayApart();
    void familiesOfNotesDifferInPatternAsWellAsInColour();
    void graverNotesHaveStrongerLines();
    void ribbonOfAOneSidedPairStaysOnItsSide();
    void shownTextJoinsSegmentsAsTheyAreRead();
    void sizesStayWithinLimitsAndAreRemembered();
};

void PageTest::heightIndexAgreesWithPlainSums() {
    std::mt19937 random(7);
    std::vector<int> heights(37);
    for (int& height : heights)
        height = static_cast<int>(random() % 50) + 1;
    HeightIndex index(heights);
    for (int change = 0; change < 200; ++change) {
        const std::size_t row = random() % heights.size();
        heights[row] = static_cast<int>(random() % 50) + 1;
        index.setHeight(static_cast<int>(row), heights[row]);
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < heights.size(); ++i) {
            QCOMPARE(index.before(static_cast<int>(i)), sum);
            QCOMPARE(index.rowAt(sum), static_cast<int>(i));
            QCOMPARE(index.rowAt(sum + heights[i] - 1), static_cast<int>(i));
            sum += heights[i];
        }
        QCOMPARE(index.total(), sum);
        QCOMPARE(index.rowAt(sum + 1000), static_cast<int>(heights.size()) - 1);
    }
}

void PageTest::flowMeasuresOnlyWhatComesIntoView() {
    std::set<int> measured;
    RowFlow flow([&](int row) { return measured.insert(row), 40; });
    flow.reset(std::vector<int>(100000, 25));
    flow.setWindowHeight(400);
    QCOMPARE(flow.visible().size(), 10U);
    flow.scrollTo(1000000);
    (void)flow.visible();
    QVERIFY(measured.size() < 40);
}

void PageTest::flowKeepsTheTopRowStillWhenRowsAboveTurnOutOtherThanEstimated() {
    RowFlow flow([](int row) { return 30 + row % 11; });
    flow.reset(std::vector<int>(1000, 90));
    flow.setWindowHeight(300);
    flow.scrollTo(45000);
    const RowFlow::Visible before = flow.visible().front();
    flow.scrollBy(-10);
    const RowFlow::Visible after = flow.at(before.y + 10);
    QCOMPARE(after.row, before.row);
    QCOMPARE(after.y, before.y + 10);
}

void PageTest::flowDoesNotHangOverTheEnds() {
    RowFlow flow([](int) { return 50; });
    flow.reset(std::vector<int>(10, 20));
    flow.setWindowHeight(200);
    flow.scrollBy(-100);
    QCOMPARE(flow.visible().front().y, 0);
    flow.scrollBy(100000);
    QCOMPARE(flow.visible().back().row, 9);
    QCOMPARE(flow.visible().back().y + 50, 200);
    flow.reset(std::vector<int>(2, 20));
    QCOMPARE(flow.visible().front().y, 0);
    flow.reset({});
    QVERIFY(flow.visible().empty());
    flow.scrollBy(10);
    flow.scrollTo(10);
}

void PageTest::flowRevealsByTheLeastMovement() {
    RowFlow flow([](int) { return 50; });
    flow.reset(std::vector<int>(100, 50));
    flow.setWindowHeight(200);
    flow.reveal(2, 0, 50);
    QCOMPARE(flow.position(), 0);
    flow.reveal(4, 0, 50);
    QCOMPARE(flow.position(), 50);
    flow.reveal(0, 0, 50);
    QCOMPARE(flow.position(), 0);
    flow.reveal(60, 0, 50);
    const std::vector<RowFlow::Visible> rows = flow.visible();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const RowFlow::Visible& shown) {
        return shown.row == 60 && shown.y > 0 && shown.y + shown.height <= 200;
    }));
}

void PageTest::piecesCoverAWholeWordOfArabicFromTheRight() {
    const Document document{.text = "المالكي رئيس الحكومة"};
    const TextBlock block(document, {0, static_cast<std::uint32_t>(document.text.size())},
                          style(Direction::RightToLeft, 600));
    const std::vector<LinePiece> first = block.pieces(spanOf(document, "المالكي"));
    const std::vector<LinePiece> last = block.pieces(spanOf(document, "الحكومة"));
    QCOMPARE(first.size(), 1U);
    QCOMPARE(last.size(), 1U);
    QVERIFY(std::abs(first[0].right - 600) < 2);
    QVERIFY(last[0].right < first[0].left);
}

void PageTest::piecesOfASpanOverLinesAreOneOnEachLine() {
    const Document document{.text = "one two three four five six seven eight nine ten"};
    const TextBlock block(document, {0, 48}, style(Direction::LeftToRight, 150));
    QVERIFY(block.lineCount() > 2);
    const std::vector<LinePiece> pieces = block.pieces({0, 48});
    QCOMPARE(static_cast<int>(pieces.size()), block.lineCount());
    for (int line = 0; line < block.lineCount(); ++line)
        QCOMPARE(pieces[static_cast<std::size_t>(line)].line, line);
}

void PageTest::piecesInMixedDirectionsAreApart() {
    const Document document{.text = "قال مراسل BBC News في بغداد"};
    const TextBlock block(document, {0, static_cast<std::uint32_t>(document.text.size())},
                          style(Direction::RightToLeft, 600));
    const TextSpan mixed{spanOf(document, "مراسل").begin, spanOf(document, "BBC").end};
    const std::vector<LinePiece> pieces = block.pieces(mixed);
    QCOMPARE(pieces.size(), 2U);
    const std::vector<LinePiece> news = block.pieces(spanOf(document, "News"));
    QVERIFY(pieces[0].right <= news[0].left + 1); // BBC stands left of News, the Arabic right of both
    QVERIFY(news[0].right <= pieces[1].left + 1);
    for (const char* word : {"BBC", "News", "مراسل"}) {
        const std::vector<LinePiece> piece = block.pieces(spanOf(document, word));
        QCOMPARE(piece.size(), 1U);
        const double width = QFontMetricsF(style(Direction::RightToLeft, 600).font).horizontalAdvance(word);
        QVERIFY2(std::abs(piece[0].right - piece[0].left - width) < 1.5, word);
    }
}

void PageTest::piecesOfPartOfAnArabicWordLeaveItsSettingAlone() {
    const Document document{.text = "والعراقيين"};
    const TextSpan all{0, static_cast<std::uint32_t>(document.text.size())};
    const TextBlock block(document, all, style(Direction::RightToLeft, 600));
    const std::vector<LinePiece> whole = block.pieces(all);
    const std::vector<LinePiece> clitics = block.pieces(spanOf(document, "وال"));
    const std::vector<LinePiece> rest = block.pieces(spanOf(document, "عراقيين"));
    QCOMPARE(clitics.size(), 1U);
    QCOMPARE(clitics[0].right, whole[0].right);
    QCOMPARE(rest[0].left, whole[0].left);
    QVERIFY(std::abs(rest[0].right - clitics[0].left) < 1);
}

void PageTest::typeOfLatinWordsLeavesArabicLettersJoined() {
    const Document document{.text = "والعراقيينNATO"};
    const TextSpan all{0, static_cast<std::uint32_t>(document.text.size())};
    BlockStyle plain = style(Direction::RightToLeft, 600);
    BlockStyle mixed = plain;
    mixed.latinFont.setPixelSize(12);
    const TextSpan word = spanOf(document, "والعراقيين");
    const LinePiece before = TextBlock(document, all, plain).pieces(word)[0];
    const LinePiece after = TextBlock(document, all, mixed).pieces(word)[0];
    QCOMPARE(after.right - after.left, before.right - before.left);
}

void PageTest::directionComesFromTheLanguageNotFromTheFirstLetter() {
    const Document document{.text = "BBC: خبر عاجل"};
    const TextBlock block(document, {0, static_cast<std::uint32_t>(document.text.size())},
                          style(Direction::RightToLeft, 600));
    QVERIFY(block.pieces({0, 3})[0].left > block.pieces(spanOf(document, "عاجل"))[0].right);
}

void PageTest::baselinesOfBothColumnsMeet() {
    const Appearance appearance(settings_);
    const Project project = smallProject();
    const ReadingPage page(project);
    const PageMetrics metrics(appearance, page, 900, Qt::LeftToRight);
    for (int row = 0; row < page.rowCount(); ++row) {
        const PairLayout layout = layOutPair(page, row, metrics);
        if (layout.source.empty() || layout.target.empty())
            continue;
        QCOMPARE(layout.source[0].top + layout.source[0].block.baseline(0),
                 layout.target[0].top + layout.target[0].block.baseline(0));
        QCOMPARE(layout.source[0].block.lineStep(), layout.target[0].block.lineStep());
    }
}

void PageTest::columnsAreMirroredInALayoutFromRightToLeft() {
    const Appearance appearance(settings_);
    const Project project = smallProject();
    const ReadingPage page(project);
    const PageMetrics plain(appearance, page, 900, Qt::LeftToRight);
    const PageMetrics mirrored(appearance, page, 900, Qt::RightToLeft);
    QVERIFY(plain.columnLeft(Side::Source) < plain.gutterLeft());
    QVERIFY(plain.gutterLeft() < plain.columnLeft(Side::Target));
    QVERIFY(mirrored.columnLeft(Side::Target) < mirrored.gutterLeft());
    QVERIFY(mirrored.gutterLeft() < mirrored.columnLeft(Side::Source));
}

void PageTest::linesAreNotLongerThanTheEyeFollows() {
    const Appearance appearance(settings_);
    const Project project = buildProject(
        {{{"The harbour master opened his ledger every morning before the fishermen came down to the quay, "
           "and he "
           "wrote with a steady hand what each of them had brought home from the banks, what it had fetched "
           "at "
           "the market, and who among them had not returned by nightfall although the weather had been "
           "calm."},
          {"كان رئيس الميناء يفتح سجله كل صباح قبل أن ينزل الصيادون إلى الرصيف، ويدون بخط ثابت ما حمله كل "
           "واحد "
           "منهم من عرض البحر وما بيع به في السوق، ويذكر من تأخر عن العودة حتى المساء مع أن الطقس كان هادئا "
           "طوال النهار ولم تهب ريح تمنع القوارب من الرجوع إلى مرساها."},
          Begins::Paragraph}});
    const ReadingPage page(project);
    const PageMetrics metrics(appearance, page, 4000, Qt::LeftToRight);
    const PairLayout layout = layOutPair(page, 0, metrics);
    for (const Side side : {Side::Source, Side::Target}) {
        const TextBlock& block = layout.blocks(side)[0].block;
        const double letterWidth =
            QFontMetricsF(metrics.style(side, TextRole::Body).font).horizontalAdvance(block.text().text()) /
            static_cast<double>(block.text().text().size());
        const double letters = metrics.columnWidth(side) / letterWidth;
        QVERIFY2(letters > 60 && letters < 76, qPrintable(QString::number(letters)));
    }
}

void PageTest::estimatesComeNearTheTruth() {
    const Appearance appearance(settings_);
    const Project project = longProject(70);
    const ReadingPage page(project);
    const PageMetrics metrics(appearance, page, 900, Qt::LeftToRight);
    double estimated = 0;
    double real = 0;
    for (int row = 0; row < page.rowCount(); ++row) {
        estimated += metrics.estimate(page, row);
        real += layOutPair(page, row, metrics).height;
    }
    QVERIFY2(std::abs(estimated / real - 1) < 0.15, qPrintable(QString::number(estimated / real)));
}

void PageTest::everyColourForTextAndMarksHasEnoughContrast() {
    constexpr double kEnough = 4.5;
    for (const auto& [shade, colours] :
         {std::pair(Shade::Paper, Colours::Usual), std::pair(Shade::Night, Colours::Usual),
          std::pair(Shade::Paper, Colours::ForColourBlind),
          std::pair(Shade::Night, Colours::ForColourBlind)}) {
        const Theme& theme = themeOf(shade, colours);
        for (const QColor& ground : {theme.paper, theme.desk}) {
            for (const QColor& color : {theme.ink, theme.quiet, theme.accent, theme.doubt, theme.failure})
                QVERIFY2(contrast(color, ground) >= kEnough, qPrintable(color.name() + ground.name()));
            for (const QColor& color : theme.families)
                QVERIFY2(contrast(color, ground) >= kEnough, qPrintable(color.name() + ground.name()));
        }
        const QPalette palette = theme.palette();
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >=
                kEnough);
        QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= kEnough);
    }
}

namespace {

using Linear = std::array<double, 3>;

Linear linear(const QColor& color) {
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {channel(color.redF()), channel(color.greenF()), channel(color.blueF())};
}

/// As eyes see it that lack a kind of cone: Machado, Oliveira and Fernandes 2009, table 1, severity 1.
using Eye = std::array<Linear, 3>;
constexpr Eye kProtanope{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Eye kDeuteranope{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Eye kTritanope{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Eye kUsualEye{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

Linear seenBy(const Eye& eye, const Linear& color) {
    Linear seen{};
    for (std::size_t i = 0; i < 3; ++i)
        seen[i] = std::clamp(eye[i][0] * color[0] + eye[i][1] * color[1] + eye[i][2] * color[2], 0.0, 1.0);
    return seen;
}

Linear lab(const Linear& c) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.95047);
    const double y = f(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
    const double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE 1976, for an eye.
double difference(const QColor& a, const QColor& b, const Eye& eye) {
    const Linear first = lab(seenBy(eye, linear(a)));
    const Linear second = lab(seenBy(eye, linear(b)));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

} // namespace

void PageTest::coloursForColourBlindReadersStayApart() {
    constexpr double kPlainlyOther = 36; // ten times what is just noticed, and more
    for (const Shade shade : {Shade::Paper, Shade::Night}) {
        const auto& families = themeOf(shade, Colours::ForColourBlind).families;
        for (std::size_t a = 0; a < kNoteFamilies; ++a) {
            for (std::size_t b = a + 1; b < kNoteFamilies; ++b) {
                for (const Eye& eye : {kUsualEye, kProtanope, kDeuteranope, kTritanope})
                    QVERIFY2(difference(families[a], families[b], eye) > kPlainlyOther,
                             qPrintable(families[a].name() + families[b].name()));
            }
        }
    }
}

void PageTest::familiesOfNotesDifferInPatternAsWellAsInColour() {
    std::set<MarkStyle::Pattern> patterns;
    for (const Category category : {Category::Omission, Category::Number, Category::Hedge,
                                    Category::WrongTerm, Category::Spelling, Category::Register})
        patterns.insert(markStyle(themeOf(Shade::Paper), category, Severity::Major).pattern);
    QCOMPARE(patterns.size(), kNoteFamilies);
}

void PageTest::graverNotesHaveStrongerLines() {
    const auto thickness = [](Severity severity) {
        return markStyle(themeOf(Shade::Night), Category::Date, severity).thickness;
    };
    QVERIFY(thickness(Severity::Minor) < thickness(Severity::Major));
    QVERIFY(thickness(Severity::Major) < thickness(Severity::Critical));
}

void PageTest::ribbonOfAOneSidedPairStaysOnItsSide() {
    const Ribbon ribbon{.left = 0,
                        .right = 100,
                        .knotLeft = 40,
                        .knotRight = 60,
                        .knot = 10,
                        .leftEnds = {{0, 30, 10}},
                        .rightEnds = {}};
    QVERIFY(ribbon.bars().boundingRect().right() < 10);
    QVERIFY(ribbon.strands().boundingRect().right() <= 40.5);
}

void PageTest::shownTextJoinsSegmentsAsTheyAreRead() {
    const Project project = smallProject();
    const ReadingPage page(project);
    QCOMPARE(shownText(page, 2),
             QStringLiteral("The wind was fair. Nobody spoke.\nكانت الريح مواتية ولم يتكلم أحد."));
    const TextSpan across{spanOf(project.source, "gulls").begin, spanOf(project.source, "The keeper").end};
    QCOMPARE(shownText(page, Side::Source, across), QStringLiteral("gulls followed them.\nThe keeper"));
}

void PageTest::sizesStayWithinLimitsAndAreRemembered() {
    {
        Appearance appearance(settings_);
        appearance.enlarge(Side::Target, 100);
        appearance.enlarge(Side::Source, -100);
        appearance.setThemeChoice(ThemeChoice::Night);
    }
    Appearance again(settings_);
    QCOMPARE(again.size(Side::Target), Appearance::kLargestSize);
    QCOMPARE(again.size(Side::Source), Appearance::kSmallestSize);
    QCOMPARE(again.theme().shade, Shade::Night);
    again.resetSizes();
    QCOMPARE(again.size(Side::Source), Appearance::kStandardSize);
    settings_.clear();
}

QTEST_MAIN(PageTest)
#include "page_test.moc"
