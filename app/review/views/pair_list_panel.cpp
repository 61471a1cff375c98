#include "app/review/views/pair_list_panel.h"

#include "app/review/models/text_cells.h"
#include "app/review/text/shown_text.h"
#include "app/review/text/wording.h"
#include "app/review/views/table_bar.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>
#include <set>

namespace muqabala::review {

namespace {

constexpr std::chrono::milliseconds kMoment{150};
constexpr int kAny = -1;
constexpr int kWithNotes = -2;
constexpr int kWithoutNotes = -3;

} // namespace

PairListPanel::PairListPanel(const Session& session, Place& place, const SearchResults& search,
                             const Appearance& appearance, QWidget* parent)
    : QWidget(parent),
      session_(session),
      place_(place),
      search_(search),
      model_(session),
      delegate_(session, appearance) {
    setObjectName(QStringLiteral("pairListPanel"));
    timer_.setSingleShot(true);
    timer_.setInterval(kMoment);
    buildFilters();
    buildList();
    arrange();
    connect(&timer_, &QTimer::timeout, this, &PairListPanel::list);
    connect(&session, &Session::projectReplaced, this, &PairListPanel::listSoon);
    connect(&session, &Session::settled, this, &PairListPanel::listSoon);
    connect(&search, &SearchResults::changed, this, &PairListPanel::listSoon);
}

QComboBox* PairListPanel::choice(const char* name, const QString& hint) {
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(hint);
    box->setToolTip(hint);
    connect(box, &QComboBox::currentIndexChanged, this, &PairListPanel::listSoon);
    return box;
}

QDoubleSpinBox* PairListPanel::bound(const char* name, const QString& hint, double value) {
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(hint);
    box->setToolTip(hint);
    box->setRange(0, 1);
    box->setSingleStep(0.05);
    box->setValue(value);
    connect(box, &QDoubleSpinBox::valueChanged, this, &PairListPanel::listSoon);
    return box;
}

void PairListPanel::buildFilters() {
    kind_ = choice("pairKind", tr("Kind of the pairs listed"));
    kind_->addItem(tr("All kinds"), kAny);
    kind_->addItem(tr("1–1"), static_cast<int>(PairKind::OneToOne));
    kind_->addItem(tr("Several sentences"), static_cast<int>(PairKind::Uneven));
    kind_->addItem(tr("Original alone"), static_cast<int>(PairKind::SourceAlone));
    kind_->addItem(tr("Translation alone"), static_cast<int>(PairKind::TargetAlone));
    kind_->addItem(tr("Moved"), static_cast<int>(PairKind::Moved));
    status_ = choice("pairStatus", tr("Status of the pairs listed"));
    status_->addItem(tr("Any status"), kAny);
    for (const PairStatus status : {PairStatus::Unconfirmed, PairStatus::Confirmed, PairStatus::Rejected})
        status_->addItem(Wording::status(status), static_cast<int>(status));
    least_ = bound("pairLeast", tr("Least probability of the pairs listed"), 0);
    most_ = bound("pairMost", tr("Greatest probability of the pairs listed"), 1);
    noted_ = choice("pairNoted", tr("Notes of the pairs listed"));
    author_ = choice("pairAuthor", tr("Author of a note of the pairs listed"));
    found_ = choice("pairFound", tr("Words in the pairs listed"));
    found_->addItem(tr("Any words"), false);
    found_->addItem(tr("What is searched for"), true);
    fillNoteChoices();
}

/// Categories and authors that occur.
void PairListPanel::fillNoteChoices() {
    std::set<Category> categories;
    std::set<std::string> authors;
    for (const Remark& remark : session_.page().remarks()) {
        categories.insert(remark.category());
        if (!remark.author().empty())
            authors.emplace(remark.author());
    }
    const QVariant noted = noted_->currentData();
    const QVariant author = author_->currentData();
    const QSignalBlocker blockNoted(noted_);
    const QSignalBlocker blockAuthor(author_);
    noted_->clear();
    noted_->addItem(tr("With or without notes"), kAny);
    noted_->addItem(tr("With notes"), kWithNotes);
    noted_->addItem(tr("Without notes"), kWithoutNotes);
    for (const Category category : categories)
        noted_->addItem(Wording::category(category), static_cast<int>(category));
    author_->clear();
    author_->addItem(tr("Any author"), QString());
    for (const std::string& name : authors)
        author_->addItem(toQString(name), toQString(name));
    noted_->setCurrentIndex(std::max(0, noted_->findData(noted)));
    author_->setCurrentIndex(std::max(0, author_->findData(author)));
}

void PairListPanel::buildList() {
    list_ = new QTableView(this);
    list_->setObjectName(QStringLiteral("pairList"));
    setFocusProxy(list_);
    list_->setAccessibleName(tr("Pairs"));
    list_->setModel(&model_);
    delegate_.furnish(*list_);
    for (const int column : {PairListModel::Original, PairListModel::Translation})
        list_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(list_, &QTableView::activated, this, &PairListPanel::activated);
    const auto go = [this](const QModelIndex& index) { place_.goToPair(index.data(PairOfRowRole).toInt()); };
    connect(list_, &QTableView::clicked, this, go);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [go](const QModelIndex& index, const QModelIndex& before) {
                if (index.isValid() && before.isValid()) // getting the focus is no wish to go anywhere
                    go(index);
            });
    count_ = new QLabel(this);
    count_->setObjectName(QStringLiteral("pairCount"));
}

void PairListPanel::arrange() {
    auto* bar = new TableBar(
        QStringLiteral("pairs"), [this] { return table(); }, this);
    connect(bar, &TableBar::exportWanted, this, &PairListPanel::exportWanted);
    auto* filters = new QHBoxLayout;
    auto* dash = new QLabel(QStringLiteral("–"), this);
    dash->setObjectName(QStringLiteral("pairDash"));
    for (QWidget* each : std::initializer_list<QWidget*>{kind_, status_, least_, dash, most_, noted_, author_,
                                                         found_, count_})
        filters->addWidget(each);
    filters->addWidget(bar, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addLayout(filters);
    layout->addWidget(list_, 1);
}

PairFilter PairListPanel::filter() const {
    PairFilter wanted;
    if (const int kind = kind_->currentData().toInt(); kind != kAny)
        wanted.kinds = {static_cast<PairKind>(kind)};
    if (const int status = status_->currentData().toInt(); status != kAny)
        wanted.statuses = {static_cast<PairStatus>(status)};
    wanted.leastProbability = least_->value();
    wanted.mostProbability = most_->value();
    const int noted = noted_->currentData().toInt();
    if (noted >= 0)
        wanted.categories = {static_cast<Category>(noted)};
    else if (noted != kAny)
        wanted.noted = noted == kWithNotes ? Noted::Yes : Noted::No;
    if (const QString author = author_->currentData().toString(); !author.isEmpty())
        wanted.authors = {author.toStdString()};
    if (found_->currentData().toBool()) {
        wanted.found.emplace();
        for (const SearchHit& hit : search_.hits()) {
            const auto row = static_cast<std::size_t>(hit.row);
            if (wanted.found->empty() || wanted.found->back() != row)
                wanted.found->push_back(row);
        }
    }
    return wanted;
}

/// Going through all pairs takes time in a long text: only when somebody looks, and not at each key.
void PairListPanel::listSoon() {
    if (isVisible())
        timer_.start();
}

void PairListPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    list();
}

void PairListPanel::list() {
    fillNoteChoices();
    const std::vector<Remark>& remarks = session_.page().remarks();
    if (session_.isEmpty())
        return model_.show({});
    model_.show(pairsThatPass(filter(), pairsOf(session_.project(), Level::Sentence, remarks), remarks));
    count_->setText(tr("%n pairs", nullptr, model_.rowCount()));
}

Table PairListPanel::table() const {
    Table table{{"pair", "kind", "probability", "status", "notes", "source", "target"}, {}};
    for (int row = 0; row < model_.rowCount(); ++row) {
        std::vector<std::string> cells;
        const auto pair = static_cast<int>(model_.pairs().at(static_cast<std::size_t>(row)));
        const PageRow& shown = session_.page().row(pair);
        cells.push_back(std::to_string(pair + 1));
        cells.push_back(std::to_string(shown.bead.source.size()) + "–" +
                        std::to_string(shown.bead.target.size()));
        cells.push_back(QString::number(shown.bead.probability, 'f', 3).toStdString());
        cells.emplace_back(shown.bead.status == PairStatus::Confirmed  ? "confirmed"
                           : shown.bead.status == PairStatus::Rejected ? "rejected"
                                                                       : "unconfirmed");
        cells.push_back(std::to_string(shown.notes.size()));
        for (const Side side : {Side::Source, Side::Target})
            cells.push_back(wholeText(session_.page(), pair, side).toStdString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace muqabala::review
