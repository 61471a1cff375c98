#include "app/review/views/scorecard_panel.h"

#include "app/review/text/numbers.h"
#include "app/review/text/wording.h"
#include "app/review/views/table_bar.h"
#include "corpus/study/tables.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace muqabala::review {

namespace {

// Names among the settings of the project.
constexpr auto kPassMark = "pass-mark";
constexpr auto kAcceptable = "acceptable-points";
constexpr auto kCounted = "scored-notes";
constexpr auto kWords = "scored-words";

QComboBox* choice(const QString& name, const QStringList& texts, QWidget* parent) {
    auto* made = new QComboBox(parent);
    made->setObjectName(name);
    made->addItems(texts);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return made;
}

QDoubleSpinBox* points(const QString& name, double least, double most, QWidget* parent) {
    auto* made = new QDoubleSpinBox(parent);
    made->setObjectName(name);
    made->setRange(least, most);
    made->setDecimals(1);
    made->setKeyboardTracking(false);
    return made;
}

double settingOr(const Session& session, const char* name, double usual) {
    bool isNumber = false;
    const double value = session.setting(name).toDouble(&isNumber);
    return isNumber ? value : usual;
}

QStringList cells(const QString& name, const SeverityCounts& counts, std::size_t repeated, double points) {
    QStringList row{name};
    for (const std::size_t count : counts)
        row += shownNumber(static_cast<qint64>(count));
    return row << shownNumber(static_cast<qint64>(repeated)) << shownNumber(points, 0);
}

} // namespace

ScorecardPanel::ScorecardPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      table_(new QTableView(this)),
      counted_(choice(QStringLiteral("scoreCounted"),
                      {tr("What was accepted or written"), tr("Open notes too")}, this)),
      words_(choice(QStringLiteral("scoreWords"),
                    {tr("Words of the original"), tr("Words of the translation")}, this)),
      passMark_(points(QStringLiteral("scorePassMark"), 0, 100, this)),
      acceptable_(points(QStringLiteral("scoreAcceptable"), 0.1, 1000, this)),
      score_(new QLabel(this)),
      detail_(new QLabel(this)),
      warning_(new QLabel(this)) {
    setObjectName(QStringLiteral("scorecardPanel"));
    buildOptions();
    arrange();
    connect(&session, &Session::projectReplaced, this, &ScorecardPanel::readOptions);
    connect(&session, &Session::settingChanged, this, &ScorecardPanel::readOptions);
    connect(&session, &Session::settled, this, &ScorecardPanel::refresh);
    readOptions();
}

void ScorecardPanel::buildOptions() {
    table_->setObjectName(QStringLiteral("scoreTable"));
    setFocusProxy(table_);
    table_->setAccessibleName(tr("Errors by category and severity"));
    table_->setModel(&model_);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->verticalHeader()->hide();
    score_->setObjectName(QStringLiteral("scoreFigure"));
    QFont large = score_->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    score_->setFont(large);
    detail_->setObjectName(QStringLiteral("scoreDetail"));
    detail_->setWordWrap(true);
    warning_->setObjectName(QStringLiteral("scoreWarning"));
    warning_->setWordWrap(true);
    for (QComboBox* box : {counted_, words_})
        connect(box, &QComboBox::currentIndexChanged, this, &ScorecardPanel::writeOptions);
    for (QDoubleSpinBox* box : {passMark_, acceptable_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ScorecardPanel::writeOptions);
}

void ScorecardPanel::arrange() {
    constexpr int kAir = 10;
    auto* form = new QFormLayout;
    const auto addRow = [&](const char* name, const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setObjectName(QLatin1String(name));
        label->setBuddy(field);
        field->setAccessibleName(text);
        form->addRow(label, field);
    };
    addRow("scoreCountedLabel", tr("Count"), counted_);
    addRow("scoreWordsLabel", tr("Per 1000"), words_);
    addRow("scorePassMarkLabel", tr("Pass mark"), passMark_);
    addRow("scoreAcceptableLabel", tr("Acceptable points per 1000 words"), acceptable_);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* bar = new TableBar(
        QStringLiteral("scorecard"), [this] { return scorecardTable(card()); }, this);
    connect(bar, &TableBar::exportWanted, this, &ScorecardPanel::exportWanted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kAir, kAir, kAir, kAir);
    layout->addWidget(score_);
    layout->addWidget(detail_);
    layout->addWidget(warning_);
    layout->addWidget(table_, 1);
    layout->addWidget(bar);
    layout->addLayout(form);
}

void ScorecardPanel::readOptions() {
    const ScorecardOptions usual;
    isReading_ = true;
    passMark_->setValue(settingOr(session_, kPassMark, usual.passMark));
    acceptable_->setValue(settingOr(session_, kAcceptable, usual.acceptablePoints));
    counted_->setCurrentIndex(session_.setting(kCounted) == QLatin1String("open-too") ? 1 : 0);
    words_->setCurrentIndex(session_.setting(kWords) == QLatin1String("target") ? 1 : 0);
    isReading_ = false;
    refresh();
}

void ScorecardPanel::writeOptions() {
    if (isReading_ || session_.isEmpty())
        return;
    const ScorecardOptions chosen = options();
    session_.set(kPassMark, QString::number(chosen.passMark));
    session_.set(kAcceptable, QString::number(chosen.acceptablePoints));
    session_.set(kCounted, chosen.counted == Counted::AcceptedOrOpen ? QStringLiteral("open-too")
                                                                     : QStringLiteral("accepted"));
    session_.set(kWords,
                 chosen.wordsOf == Side::Target ? QStringLiteral("target") : QStringLiteral("source"));
}

ScorecardOptions ScorecardPanel::options() const {
    return {.counted = counted_->currentIndex() == 0 ? Counted::Accepted : Counted::AcceptedOrOpen,
            .wordsOf = words_->currentIndex() == 0 ? Side::Source : Side::Target,
            .passMark = passMark_->value(),
            .acceptablePoints = acceptable_->value()};
}

Scorecard ScorecardPanel::card() const {
    return scorecardOf(session_.project(), options());
}

/// Counting goes through the whole text: only while somebody looks.
void ScorecardPanel::refresh() {
    if (!isVisible() || session_.isEmpty())
        return;
    const Scorecard counted = card();
    showRows(counted);
    showScore(counted);
}

void ScorecardPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ScorecardPanel::showRows(const Scorecard& card) {
    std::vector<QStringList> rows;
    for (const ScorecardRow& row : card.rows)
        rows.push_back(cells(Wording::category(row.category), row.counts, row.repeated, row.points));
    rows.push_back(cells(tr("All"), card.counts, card.repeated, card.points));
    model_.show({tr("Category"), Wording::severity(Severity::Minor), Wording::severity(Severity::Major),
                 Wording::severity(Severity::Critical), tr("Repeated"), tr("Points")},
                std::move(rows));
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void ScorecardPanel::showScore(const Scorecard& card) {
    warning_->setVisible(card.isSampleSmall());
    warning_->setText(tr("⚠ Fewer than %1 words: too small a sample for a score that says something.")
                          .arg(shownNumber(static_cast<qint64>(Scorecard::kSmallestSample))));
    if (!card.score) {
        score_->setText(tr("No words"));
        detail_->clear();
        return;
    }
    const QString calibrated = shownNumber(card.score->calibrated, 1);
    score_->setText(card.score->passes ? tr("✓ %1 · pass").arg(calibrated)
                                       : tr("✗ %1 · fail").arg(calibrated));
    detail_->setText(tr("Calibrated score by MQM. Raw score %1; %2 penalty points per 1000 words; %3: %4.")
                         .arg(shownNumber(card.score->raw, 1), shownNumber(card.score->pointsPerThousand, 1),
                              words_->currentText(), shownNumber(static_cast<qint64>(card.words))));
}

} // namespace muqabala::review
