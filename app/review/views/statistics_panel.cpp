#include "app/review/views/statistics_panel.h"

#include "app/review/text/numbers.h"
#include "app/review/text/wording.h"
#include "app/review/views/bar_chart.h"
#include "app/review/views/length_curve.h"
#include "app/review/views/table_bar.h"
#include "corpus/study/tables.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace muqabala::review {

namespace {

constexpr std::chrono::milliseconds kMoment{200};

QString kindText(PairKind kind) {
    switch (kind) {
    case PairKind::OneToOne:
        return StatisticsPanel::tr("1–1");
    case PairKind::Uneven:
        return StatisticsPanel::tr("Several sentences");
    case PairKind::SourceAlone:
        return StatisticsPanel::tr("Original alone");
    case PairKind::TargetAlone:
        return StatisticsPanel::tr("Translation alone");
    case PairKind::Moved:
        return StatisticsPanel::tr("Moved");
    }
    return {};
}

PairKind kindOf(const PageRow& row) {
    if (row.counterpart)
        return PairKind::Moved;
    if (row.bead.target.isEmpty())
        return PairKind::SourceAlone;
    if (row.bead.source.isEmpty())
        return PairKind::TargetAlone;
    return row.bead.source.size() == 1 && row.bead.target.size() == 1 ? PairKind::OneToOne : PairKind::Uneven;
}

QString countText(std::size_t count) {
    return shownNumber(static_cast<qint64>(count));
}

Bar simpleBar(const QString& label, std::size_t count) {
    return {label, {0, static_cast<double>(count), 0}, countText(count)};
}

} // namespace

StatisticsPanel::StatisticsPanel(const Session& session, Place& place, const Appearance& appearance,
                                 QWidget* parent)
    : QScrollArea(parent),
      session_(session),
      place_(place),
      curve_(new LengthCurve(appearance, this)),
      coverage_(
          new BarChart(QStringLiteral("coverageChart"), tr("Text with a counterpart"), appearance, this)),
      kinds_(new BarChart(QStringLiteral("kindChart"), tr("Kinds of pairs"), appearance, this)),
      statuses_(new BarChart(QStringLiteral("statusChart"), tr("Status of pairs"), appearance, this)),
      notes_(
          new BarChart(QStringLiteral("noteChart"), tr("Notes: minor, major, critical"), appearance, this)) {
    setObjectName(QStringLiteral("statisticsPanel"));
    setAccessibleName(tr("Statistics"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    timer_.setSingleShot(true);
    timer_.setInterval(kMoment);
    arrange();
    connect(&timer_, &QTimer::timeout, this, &StatisticsPanel::count);
    connect(&session, &Session::projectReplaced, this, &StatisticsPanel::countSoon);
    connect(&session, &Session::settled, this, &StatisticsPanel::countSoon);
    connect(&place, &Place::pairChanged, curve_, &LengthCurve::setCurrent);
    connect(curve_, &LengthCurve::pairWanted, &place, &Place::goToPair);
    connect(kinds_, &BarChart::barWanted, this, &StatisticsPanel::goToKind);
    connect(coverage_, &BarChart::barWanted, this, [this](int side) {
        goToKind(static_cast<int>(side == 0 ? PairKind::SourceAlone : PairKind::TargetAlone));
    });
    connect(statuses_, &BarChart::barWanted, this, [this](int status) {
        goToNext([&](int row) { return static_cast<int>(session_.page().row(row).bead.status) == status; });
    });
    connect(notes_, &BarChart::barWanted, this, &StatisticsPanel::goToNoteOf);
}

void StatisticsPanel::arrange() {
    constexpr int kAir = 10;
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kAir, kAir, kAir, kAir);
    auto* title = new QLabel(tr("Length of the translation along the text"), content);
    title->setObjectName(QStringLiteral("curveTitle"));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    const auto bar = [&](const char* name, std::function<Table()> table) {
        auto* made = new TableBar(QLatin1String(name), std::move(table), content);
        connect(made, &TableBar::exportWanted, this, &StatisticsPanel::exportWanted);
        layout->addWidget(made);
    };
    layout->addWidget(title);
    layout->addWidget(curve_);
    bar("lengths", [this] { return lengthsTable(statistics_); });
    for (BarChart* chart : {coverage_, kinds_, statuses_})
        layout->addWidget(chart);
    bar("figures", [this] { return figuresTable(statistics_); });
    layout->addWidget(notes_);
    bar("notes", [this] { return notesTable(statistics_); });
    layout->addStretch(1);
    setWidget(content);
}

void StatisticsPanel::countSoon() {
    if (isVisible())
        timer_.start();
}

void StatisticsPanel::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    count();
}

/// Goes through both texts: only while somebody looks.
void StatisticsPanel::count() {
    if (session_.isEmpty())
        return;
    statistics_ = statisticsOf(session_.project());
    curve_->show(statistics_);
    curve_->setCurrent(place_.pair());
    showCoverage();
    showKinds();
    showStatuses();
    showNotes();
}

void StatisticsPanel::showCoverage() {
    constexpr double kPercent = 100;
    const auto bar = [&](const QString& label, const SideStatistics& side) {
        return Bar{
            label, {0, side.coverage(), 0}, tr("%1 %").arg(shownNumber(side.coverage() * kPercent, 1))};
    };
    coverage_->show({bar(Wording::side(Side::Source), statistics_.source),
                     bar(Wording::side(Side::Target), statistics_.target)},
                    1);
}

void StatisticsPanel::showKinds() {
    std::vector<Bar> bars;
    for (std::size_t kind = 0; kind < statistics_.kinds.size(); ++kind)
        bars.push_back(simpleBar(kindText(static_cast<PairKind>(kind)), statistics_.kinds.at(kind)));
    kinds_->show(std::move(bars));
}

void StatisticsPanel::showStatuses() {
    std::vector<Bar> bars;
    for (std::size_t status = 0; status < statistics_.statuses.size(); ++status)
        bars.push_back(
            simpleBar(Wording::status(static_cast<PairStatus>(status)), statistics_.statuses.at(status)));
    statuses_->show(std::move(bars));
}

void StatisticsPanel::showNotes() {
    std::vector<Bar> bars;
    for (const NoteStatistics& notes : statistics_.notes) {
        Bar bar{Wording::category(notes.category), {}, {}};
        QStringList figures;
        for (std::size_t severity = 0; severity < bar.parts.size(); ++severity) {
            const std::size_t count = notes.open.at(severity) + notes.accepted.at(severity);
            bar.parts.at(severity) = static_cast<double>(count);
            figures += countText(count);
        }
        bar.figure = figures.join(QStringLiteral(" · "));
        bars.push_back(std::move(bar));
    }
    notes_->show(std::move(bars));
}

/// Below the current pair, then from the top.
void StatisticsPanel::goToNext(const std::function<bool(int row)>& isWanted) {
    const int rows = session_.page().rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (place_.pair() + step) % rows;
        if (isWanted(row))
            return place_.goToPair(row);
    }
}

void StatisticsPanel::goToKind(int kind) {
    goToNext([&](int row) { return static_cast<int>(review::kindOf(session_.page().row(row))) == kind; });
}

void StatisticsPanel::goToNoteOf(int bar) {
    const Category category = statistics_.notes.at(static_cast<std::size_t>(bar)).category;
    const std::vector<Remark>& remarks = session_.page().remarks();
    const std::size_t from = place_.note() ? *place_.note() + 1 : 0;
    for (std::size_t step = 0; step < remarks.size(); ++step) {
        const std::size_t note = (from + step) % remarks.size();
        if (remarks[note].category() == category)
            return place_.goToNote(note);
    }
}

} // namespace muqabala::review
