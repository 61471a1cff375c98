#include "app/review/views/ledger_panel.h"

#include "app/review/text/wording.h"
#include "app/review/views/table_bar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <memory>

namespace muqabala::review {

LedgerPanel::LedgerPanel(const Session& session, Place& place, const Work& work, const Appearance& appearance,
                         QWidget* parent)
    : QWidget(parent),
      session_(session),
      place_(place),
      work_(work),
      model_(session),
      delegate_(session, appearance),
      list_(new QTableView(this)),
      state_(new QLabel(this)) {
    setObjectName(QStringLiteral("ledgerPanel"));
    arrange();
    const auto outdate = [this] {
        isStale_ = true;
        if (isVisible())
            make();
    };
    connect(&session, &Session::projectReplaced, this, outdate);
    connect(&session, &Session::settled, this, [this] { isStale_ = true; });
    connect(list_, &QTableView::clicked, this, &LedgerPanel::goToNextPlace);
    connect(list_, &QTableView::activated, this, &LedgerPanel::goToNextPlace);
}

void LedgerPanel::arrange() {
    constexpr int kNarrow = 60;
    list_->setObjectName(QStringLiteral("ledgerList"));
    list_->setAccessibleName(tr("Names and loaded terms"));
    list_->setModel(&model_);
    setFocusProxy(list_);
    delegate_.furnish(*list_);
    for (const int column : {LedgerModel::Term, LedgerModel::Rendering, LedgerModel::Pairs})
        list_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    list_->setColumnWidth(LedgerModel::Uses, kNarrow);
    list_->setColumnWidth(LedgerModel::Count, kNarrow);
    state_->setObjectName(QStringLiteral("ledgerState"));
    auto* bar = new TableBar(
        QStringLiteral("ledger"), [this] { return model_.table(); }, this);
    connect(bar, &TableBar::exportWanted, this, &LedgerPanel::exportWanted);
    auto* head = new QHBoxLayout;
    head->addWidget(state_);
    head->addWidget(bar, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addLayout(head);
    layout->addWidget(list_, 1);
}

void LedgerPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    make();
}

void LedgerPanel::make() {
    if (!isStale_ || session_.isEmpty() || !work_.ledger)
        return;
    isStale_ = false;
    state_->setText(tr("Looking for names and terms …"));
    job_.start(
        [this, ledger = work_.ledger, project = session_.project()](const std::stop_token&, const Progress&) {
            auto made = std::make_shared<const Result<std::vector<LedgerEntry>>>(ledger(project));
            return Job::Finish([this, made] { takeOver(*made); });
        });
}

void LedgerPanel::takeOver(const Result<std::vector<LedgerEntry>>& ledger) {
    if (!ledger) {
        state_->setText(Wording::failure(ledger.error()));
        return;
    }
    model_.show(*ledger);
    state_->setText(ledger->empty() ? tr("No names or terms of the table were found.")
                                    : tr("%n terms", nullptr, static_cast<int>(ledger->size())));
}

/// The first behind the current pair, round at the end.
void LedgerPanel::goToNextPlace(const QModelIndex& index) {
    const ReadingPage& page = session_.page();
    std::optional<TextSpan> wanted;
    for (const LedgerPlace& place : model_.places(index.row())) {
        const std::optional<int> row = page.rowAt(Side::Source, place.source.begin);
        if (row && (!wanted || *row > place_.pair()))
            wanted = place.source;
        if (row && *row > place_.pair())
            break;
    }
    if (!wanted)
        return;
    place_.goToPair(page.rowAt(Side::Source, wanted->begin).value_or(place_.pair()));
    place_.setCaret(Side::Source, wanted->begin);
}

} // namespace muqabala::review
