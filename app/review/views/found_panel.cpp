#include "app/review/views/found_panel.h"

#include "app/review/text/wording.h"
#include "app/review/views/table_bar.h"
#include "corpus/study/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace muqabala::review {

namespace {

/// The segment in which a place begins, by its number in its document.
std::uint32_t segmentOf(const ReadingPage& page, const SearchHit& hit) {
    const Bead& bead = page.row(hit.row).bead;
    std::uint32_t segment = hit.side == Side::Source ? bead.source.begin.value : bead.target.begin.value;
    for (const Segment& each : page.segments(hit.row, hit.side)) {
        if (hit.span.begin < each.span.end)
            break;
        ++segment;
    }
    return segment;
}

} // namespace

FoundPanel::FoundPanel(const Session& session, SearchResults& search, const Appearance& appearance,
                       QWidget* parent)
    : QWidget(parent),
      session_(session),
      search_(search),
      model_(session, search),
      delegate_(session, appearance),
      list_(new QTableView(this)),
      count_(new QLabel(this)) {
    setObjectName(QStringLiteral("foundPanel"));
    list_->setObjectName(QStringLiteral("foundList"));
    setFocusProxy(list_);
    list_->setAccessibleName(tr("Places found"));
    list_->setModel(&model_);
    delegate_.furnish(*list_);
    list_->horizontalHeader()->setSectionResizeMode(FoundModel::Place, QHeaderView::Stretch);
    list_->horizontalHeader()->setSectionResizeMode(FoundModel::Counterpart, QHeaderView::Stretch);
    count_->setObjectName(QStringLiteral("foundCount"));
    auto* bar = new TableBar(
        QStringLiteral("concordance"), [this] { return table(); }, this);
    auto* head = new QHBoxLayout;
    head->addWidget(count_);
    head->addWidget(bar, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addLayout(head);
    layout->addWidget(list_, 1);
    connect(bar, &TableBar::exportWanted, this, &FoundPanel::exportWanted);
    connect(&search, &SearchResults::changed, this, &FoundPanel::showCount);
    connect(&search, &SearchResults::currentChanged, this, &FoundPanel::followSearch);
    connect(list_, &QTableView::activated, this, &FoundPanel::activated);
    const auto go = [this](const QModelIndex& index) {
        if (search_.current() != static_cast<std::size_t>(index.row()))
            search_.goTo(static_cast<std::size_t>(index.row()));
    };
    connect(list_, &QTableView::clicked, this, go);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [go](const QModelIndex& index, const QModelIndex& before) {
                if (index.isValid() && before.isValid()) // getting the focus is no wish to go anywhere
                    go(index);
            });
    showCount();
}

void FoundPanel::followSearch() {
    if (search_.current())
        list_->setCurrentIndex(model_.index(static_cast<int>(*search_.current()), 0));
}

void FoundPanel::showCount() {
    if (search_.failure())
        count_->setText(Wording::failure(*search_.failure()));
    else if (search_.query().isEmpty())
        count_->setText(tr("Nothing is searched for: / begins a search."));
    else
        count_->setText(tr("%n places", nullptr, static_cast<int>(search_.hits().size())));
}

/// In order of the pairs, the original's first.
Table FoundPanel::table() const {
    const Project& project = session_.project();
    const std::vector<muqabala::Pair> pairs = pairsOf(project, Level::Sentence);
    std::vector<ConcordanceLine> lines;
    for (const Side side : {Side::Source, Side::Target}) {
        std::vector<TextHit> hits;
        for (const SearchHit& hit : search_.hits()) {
            if (hit.side == side)
                hits.push_back({hit.span, segmentOf(session_.page(), hit)});
        }
        const std::vector<ConcordanceLine> found = concordance(project, pairs, side, hits);
        lines.insert(lines.end(), found.begin(), found.end());
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ConcordanceLine& a, const ConcordanceLine& b) { return a.pair < b.pair; });
    return concordanceTable(lines);
}

} // namespace muqabala::review
