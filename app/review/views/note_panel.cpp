#include "app/review/views/note_panel.h"

#include "app/review/text/numbers.h"
#include "app/review/text/wording.h"
#include "app/review/views/note_delegate.h"
#include "app/review/views/note_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace muqabala::review {

namespace {

/// What the reader chooses among: one standing, or several.
enum class StandingChoice { Standing, All, Open, Accepted, Own, Dismissed };

std::optional<Standing> standingOf(StandingChoice choice) {
    switch (choice) {
    case StandingChoice::Open:
        return Standing::Open;
    case StandingChoice::Accepted:
        return Standing::Accepted;
    case StandingChoice::Own:
        return Standing::Own;
    case StandingChoice::Dismissed:
        return Standing::Dismissed;
    case StandingChoice::Standing:
    case StandingChoice::All:
        break;
    }
    return std::nullopt;
}

bool showsDismissed(StandingChoice choice) {
    return choice == StandingChoice::All || choice == StandingChoice::Dismissed;
}

QComboBox* box(const QString& name, int items, QWidget* parent) {
    auto* made = new QComboBox(parent);
    made->setObjectName(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int i = 0; i < items; ++i)
        made->addItem({}, i);
    return made;
}

void setTexts(QComboBox& box, const QString& name, const QStringList& texts) {
    box.setAccessibleName(name);
    box.setToolTip(name);
    for (int i = 0; i < static_cast<int>(texts.size()); ++i)
        box.setItemText(i, texts[i]);
}

} // namespace

NotePanel::NotePanel(Session& session, Place& place, NoteJudging& judging, const Appearance& appearance,
                     QWidget* parent)
    : QWidget(parent),
      session_(session),
      place_(place),
      model_(session) {
    setObjectName(QStringLiteral("notePanel"));
    filter_.setSourceModel(&model_);
    buildFilters();
    buildList(appearance);
    editor_ = new NoteEditor(session, place, judging, this);
    judging.workIn(*list_);
    nameAll();
    setting_->setCurrentIndex(static_cast<int>(session.shownNotes().setting));
    standing_->setCurrentIndex(
        static_cast<int>(session.shownNotes().dismissed ? StandingChoice::All : StandingChoice::Standing));
    arrange();
    connect(&model_, &QAbstractItemModel::modelReset, this, &NotePanel::begin);
    connect(&place, &Place::noteChanged, this, &NotePanel::followPlace);
    connect(&judging, &NoteJudging::goOnWanted, this, &NotePanel::goToNextOpen);
    connect(editor_, &NoteEditor::left, this, &NotePanel::activated);
    connect(&appearance, &Appearance::themeChanged, list_->viewport(), QOverload<>::of(&QWidget::update));
    begin();
}

void NotePanel::buildFilters() {
    text_ = new QLineEdit(this);
    text_->setObjectName(QStringLiteral("noteText"));
    text_->setClearButtonEnabled(true);
    constexpr int kSettings = 3;
    constexpr int kStandings = 6;
    constexpr int kSeverities = 3;
    constexpr int kOrders = 3;
    setting_ = box(QStringLiteral("noteSetting"), kSettings, this);
    standing_ = box(QStringLiteral("noteStanding"), kStandings, this);
    category_ = box(QStringLiteral("noteCategory"), 0, this);
    severity_ = box(QStringLiteral("noteSeverity"), kSeverities, this);
    order_ = box(QStringLiteral("noteOrder"), kOrders, this);
    connect(text_, &QLineEdit::textChanged, this, &NotePanel::applyFilters);
    for (QComboBox* each : {category_, severity_, order_})
        connect(each, &QComboBox::currentIndexChanged, this, &NotePanel::applyFilters);
    for (QComboBox* each : {setting_, standing_})
        connect(each, &QComboBox::currentIndexChanged, this, &NotePanel::applyShown);
}

void NotePanel::nameAll() {
    text_->setPlaceholderText(tr("Filter by words"));
    text_->setAccessibleName(tr("Words in the notes shown"));
    list_->setAccessibleName(tr("Notes"));
    setTexts(*setting_, tr("How many notes of the checks are shown"),
             {tr("Precise"), tr("Balanced"), tr("Thorough")});
    setTexts(*standing_, tr("What became of the notes shown"),
             {tr("All that stand"), tr("All, dismissed too"), tr("Open"), tr("Accepted"), tr("My own"),
              tr("Dismissed")});
    setTexts(*severity_, tr("Least severity of the notes shown"),
             {tr("All severities"), tr("Major, critical"), tr("Critical")});
    setTexts(*order_, tr("Order of the notes"), {tr("By place"), tr("By severity"), tr("By category")});
    category_->setAccessibleName(tr("Category of the notes shown"));
    category_->setToolTip(category_->accessibleName());
}

void NotePanel::buildList(const Appearance& appearance) {
    list_ = new QListView(this);
    list_->setObjectName(QStringLiteral("noteList"));
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

void NotePanel::arrange() {
    constexpr int kAir = 8;
    auto* filters = new QGridLayout;
    filters->setContentsMargins(kAir, kAir, kAir, kAir);
    filters->addWidget(setting_, 0, 0);
    filters->addWidget(standing_, 0, 1);
    filters->addWidget(category_, 1, 0);
    filters->addWidget(severity_, 1, 1);
    filters->addWidget(text_, 2, 0);
    filters->addWidget(order_, 2, 1);
    filters->setSpacing(6);
    filters->setColumnStretch(0, 1);
    filters->setColumnStretch(1, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(filters);
    all->addWidget(list_, 1);
    all->addWidget(editor_);
}

void NotePanel::begin() {
    delegate_->setLanguages(session_.project().source.language, session_.project().target.language);
    fillCategories();
    applyFilters();
}

/// Only categories that occur, each with its count.
void NotePanel::fillCategories() {
    std::map<Category, int> counts;
    for (const Remark& note : session_.page().remarks())
        ++counts[note.category()];
    const QVariant chosen = category_->currentData();
    const QSignalBlocker blocker(category_);
    category_->clear();
    category_->addItem(tr("All categories"), -1);
    for (const auto& [category, count] : counts)
        category_->addItem(tr("%1 (%2)").arg(Wording::category(category), shownNumber(count)),
                           static_cast<int>(category));
    category_->setCurrentIndex(std::max(0, category_->findData(chosen)));
}

/// What the page shows too.
void NotePanel::applyShown() {
    const auto choice = static_cast<StandingChoice>(standing_->currentData().toInt());
    session_.show({static_cast<Setting>(setting_->currentData().toInt()), showsDismissed(choice)});
    applyFilters();
}

void NotePanel::applyFilters() {
    const int category = category_->currentData().toInt();
    filter_.setCategory(category < 0 ? std::nullopt : std::optional(static_cast<Category>(category)));
    filter_.setLeastSeverity(static_cast<Severity>(severity_->currentData().toInt()));
    filter_.setStanding(standingOf(static_cast<StandingChoice>(standing_->currentData().toInt())));
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

void NotePanel::goToNextOpen() {
    const int count = filter_.rowCount();
    const int current = rowOfCurrentNote();
    for (int step = 1; step < count; ++step) {
        const int row = (std::max(current, 0) + step) % count;
        const auto standing = filter_.index(row, 0).data(NoteListModel::StandingRole).toInt();
        if (static_cast<Standing>(standing) == Standing::Open)
            return goToRow(row);
    }
}

void NotePanel::commit() {
    editor_->commit();
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
}

} // namespace muqabala::review
