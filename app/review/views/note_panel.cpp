#include "app/review/views/note_panel.h"

#include "app/review/text/rich_text.h"
#include "app/review/text/shown_text.h"
#include "app/review/text/wording.h"
#include "app/review/views/note_delegate.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <cmath>
#include <map>

namespace muqabala::review {

NotePanel::NotePanel(const Session& session, Place& place, const Appearance& appearance, QWidget* parent)
    : QWidget(parent),
      session_(session),
      place_(place),
      model_(session) {
    setObjectName(QStringLiteral("notePanel"));
    filter_.setSourceModel(&model_);
    buildFilters();
    buildList(appearance);
    buildDetail();
    arrange();
    connect(&model_, &QAbstractItemModel::modelReset, this, &NotePanel::begin);
    connect(&place, &Place::noteChanged, this, &NotePanel::followPlace);
    connect(&appearance, &Appearance::themeChanged, list_->viewport(), QOverload<>::of(&QWidget::update));
    begin();
}

void NotePanel::buildFilters() {
    text_ = new QLineEdit(this);
    text_->setObjectName(QStringLiteral("noteText"));
    text_->setPlaceholderText(tr("Filter by words"));
    text_->setClearButtonEnabled(true);
    category_ = new QComboBox(this);
    category_->setObjectName(QStringLiteral("noteCategory"));
    category_->setAccessibleName(tr("Category of the notes shown"));
    severity_ = new QComboBox(this);
    severity_->setObjectName(QStringLiteral("noteSeverity"));
    severity_->setAccessibleName(tr("Least severity of the notes shown"));
    severity_->addItem(tr("All severities"), static_cast<int>(Severity::Minor));
    severity_->addItem(tr("Major, critical"), static_cast<int>(Severity::Major));
    severity_->addItem(tr("Critical"), static_cast<int>(Severity::Critical));
    order_ = new QComboBox(this);
    order_->setObjectName(QStringLiteral("noteOrder"));
    order_->setAccessibleName(tr("Order of the notes"));
    order_->addItem(tr("By place"), static_cast<int>(NoteFilter::Order::Text));
    order_->addItem(tr("By severity"), static_cast<int>(NoteFilter::Order::Severity));
    order_->addItem(tr("By category"), static_cast<int>(NoteFilter::Order::Category));
    connect(text_, &QLineEdit::textChanged, this, &NotePanel::applyFilters);
    for (QComboBox* box : {category_, severity_, order_})
        connect(box, &QComboBox::currentIndexChanged, this, &NotePanel::applyFilters);
}

void NotePanel::buildList(const Appearance& appearance) {
    list_ = new QListView(this);
    list_->setObjectName(QStringLiteral("noteList"));
    list_->setAccessibleName(tr("Notes"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setModel(&filter_);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    delegate_ = new NoteDelegate(appearance, this);
    list_->setItemDelegate(delegate_);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { goToRow(index.row()); });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) { goToRow(index.row()); });
    connect(list_, &QListView::activated, this, [this] {
        place_.goToNextOccurrence();
        emit activated();
    });
}

/// Always as high as a note of three lines, so that the list above does not jump.
void NotePanel::buildDetail() {
    constexpr int kLines = 4; // with room for Naskh
    heading_ = new QLabel(this);
    heading_->setObjectName(QStringLiteral("noteHeading"));
    heading_->setForegroundRole(QPalette::PlaceholderText);
    reason_ = new QLabel(this);
    reason_->setObjectName(QStringLiteral("noteReason"));
    reason_->setWordWrap(true);
    reason_->setTextFormat(Qt::RichText);
    reason_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    reason_->setMinimumHeight(reason_->fontMetrics().lineSpacing() * kLines);
    reason_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void NotePanel::arrange() {
    constexpr int kAir = 8;
    auto* filters = new QGridLayout;
    filters->setContentsMargins(kAir, kAir, kAir, kAir);
    filters->addWidget(category_, 0, 0);
    filters->addWidget(severity_, 0, 1);
    filters->addWidget(text_, 1, 0);
    filters->addWidget(order_, 1, 1);
    filters->setSpacing(6);
    filters->setColumnStretch(0, 1);
    auto* detail = new QVBoxLayout;
    detail->setContentsMargins(kAir + 2, kAir, kAir + 2, kAir + 2);
    detail->addWidget(heading_);
    detail->addWidget(reason_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(filters);
    all->addWidget(list_, 1);
    all->addLayout(detail);
}

void NotePanel::begin() {
    delegate_->setLanguages(session_.project().source.language, session_.project().target.language);
    fillCategories();
    applyFilters();
    showDetail();
}

/// Only categories that occur, each with its count.
void NotePanel::fillCategories() {
    std::map<Category, int> counts;
    for (const Remark& note : session_.page().remarks())
        ++counts[note.category()];
    const QSignalBlocker blocker(category_);
    category_->clear();
    category_->addItem(tr("All categories"), -1);
    for (const auto& [category, count] : counts)
        category_->addItem(tr("%1 (%2)").arg(Wording::category(category)).arg(count),
                           static_cast<int>(category));
}

void NotePanel::applyFilters() {
    const int category = category_->currentData().toInt();
    filter_.setCategory(category < 0 ? std::nullopt : std::optional(static_cast<Category>(category)));
    filter_.setLeastSeverity(static_cast<Severity>(severity_->currentData().toInt()));
    filter_.setText(text_->text());
    filter_.setOrder(static_cast<NoteFilter::Order>(order_->currentData().toInt()));
    followPlace();
    emit countChanged(filter_.rowCount(), model_.rowCount());
}

void NotePanel::goToRow(int row) {
    if (isFollowing_ || row < 0 || row >= filter_.rowCount())
        return;
    place_.goToNote(static_cast<std::size_t>(filter_.mapToSource(filter_.index(row, 0)).row()));
}

void NotePanel::goToNext() {
    if (filter_.rowCount() == 0)
        return;
    const int current = rowOfCurrentNote();
    goToRow(current >= 0 ? (current + 1) % filter_.rowCount() : rowFromHere());
}

void NotePanel::goToPrevious() {
    const int count = filter_.rowCount();
    if (count == 0)
        return;
    const int current = rowOfCurrentNote();
    goToRow(((current >= 0 ? current : rowFromHere()) + count - 1) % count);
}

int NotePanel::rowOfCurrentNote() const {
    if (!place_.note() || static_cast<int>(*place_.note()) >= model_.rowCount())
        return -1;
    return filter_.mapFromSource(model_.index(static_cast<int>(*place_.note()))).row();
}

/// Without a current note: the first from the current pair on; at the top of the page the first of all.
int NotePanel::rowFromHere() const {
    if (place_.pair() == 0)
        return 0;
    for (int row = 0; row < filter_.rowCount(); ++row) {
        if (filter_.index(row, 0).data(NoteListModel::PairRole).toInt() > place_.pair())
            return row;
    }
    return 0;
}

void NotePanel::followPlace() {
    isFollowing_ = true;
    const int row = rowOfCurrentNote();
    if (row < 0)
        list_->selectionModel()->clear();
    else
        list_->setCurrentIndex(filter_.index(row, 0));
    isFollowing_ = false;
    showDetail();
}

void NotePanel::showDetail() {
    const bool hasNote = place_.note() && *place_.note() < session_.page().remarks().size();
    if (!hasNote) {
        heading_->setText(model_.rowCount() > 0 ? tr("F8 goes to the next note.")
                                                : tr("There are no notes."));
        reason_->clear();
        return;
    }
    constexpr double kPercent = 100;
    const Remark& note = session_.page().remarks()[*place_.note()];
    const QString kind =
        tr("%1 · %2").arg(Wording::category(note.category()), Wording::severity(note.severity()));
    heading_->setText(
        note.divergence() == nullptr
            ? kind
            : tr("%1 · %2 % sure").arg(kind).arg(std::lround(note.divergence()->confidence * kPercent)));
    reason_->setText(withArabicInNaskh(Wording::reason(note), reason_->font()));
}

} // namespace muqabala::review
