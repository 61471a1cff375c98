#include "app/review/models/note_filter.h"

#include "corpus/text/normalize.h"

#include <tuple>
#include <utility>

namespace muqabala::review {

namespace {

int number(const QModelIndex& note, NoteListModel::Role role) {
    return note.data(role).toInt();
}

bool isOnText(const QModelIndex& note) {
    return number(note, NoteListModel::PairRole) == 0;
}

std::string folded(const QString& text) {
    return fold(text.toStdString(), Folding::Search);
}

} // namespace

NoteFilter::NoteFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {}

void NoteFilter::setCategory(std::optional<Category> category) {
    if (category_ == category)
        return;
    category_ = category;
    invalidateFilter();
}

void NoteFilter::setLeastSeverity(Severity severity) {
    if (leastSeverity_ == severity)
        return;
    leastSeverity_ = severity;
    invalidateFilter();
}

void NoteFilter::setStanding(std::optional<Standing> standing) {
    if (standing_ == standing)
        return;
    standing_ = standing;
    invalidateFilter();
}

void NoteFilter::setText(const QString& text) {
    std::string wanted = folded(text.simplified());
    if (foldedText_ == wanted)
        return;
    foldedText_ = std::move(wanted);
    invalidateFilter();
}

void NoteFilter::setOrder(Order order) {
    if (order_ == order)
        return;
    order_ = order;
    sort(order == Order::Text ? -1 : 0); // the notes are in the order of the text
    invalidate();
}

bool NoteFilter::isFiltering() const {
    return category_ || standing_ || leastSeverity_ != Severity::Minor || !foldedText_.empty();
}

bool NoteFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex note = sourceModel()->index(row, 0, parent);
    if (category_ && number(note, NoteListModel::CategoryRole) != static_cast<int>(*category_))
        return false;
    if (number(note, NoteListModel::SeverityRole) < static_cast<int>(leastSeverity_))
        return false;
    if (standing_ && number(note, NoteListModel::StandingRole) != static_cast<int>(*standing_))
        return false;
    return foldedText_.empty() || holdsText(note);
}

bool NoteFilter::holdsText(const QModelIndex& note) const {
    for (const int role :
         {int(Qt::DisplayRole), int(NoteListModel::SourceQuoteRole), int(NoteListModel::TargetQuoteRole),
          int(NoteListModel::CommentRole), int(NoteListModel::SuggestionRole)}) {
        if (folded(note.data(role).toString()).find(foldedText_) != std::string::npos)
            return true;
    }
    return false;
}

bool NoteFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto key = [this](const QModelIndex& note) {
        int byChoice = 0;
        if (order_ == Order::Severity)
            byChoice = -number(note, NoteListModel::SeverityRole);
        if (order_ == Order::Category)
            byChoice = number(note, NoteListModel::CategoryRole);
        return std::tuple(!isOnText(note), byChoice, note.row());
    };
    return key(left) < key(right);
}

} // namespace muqabala::review
