#include "app/review/session.h"

#include "app/review/commands/change_command.h"

#include <algorithm>
#include <utility>

namespace muqabala::review {

Session::Session(QObject* parent)
    : QObject(parent) {}

void Session::adopt(app::Collation collation) {
    undoStack_.clear();
    collation_ = std::move(collation);
    page_ = ReadingPage(collation_.project, shown_);
    emit projectReplaced();
}

void Session::perform(Change change) {
    Change inverse = apply(collation_.project, std::move(change));
    refresh();
    undoStack_.push(new ChangeCommand(*this, std::move(inverse)));
}

Change Session::exchange(Change change) {
    const auto pair = static_cast<int>(change.pair);
    Change inverse = apply(collation_.project, std::move(change));
    refresh();
    if (pair > 0 && !isEmpty())
        emit changedAt(std::min(pair, page_.rowCount()) - 1);
    return inverse;
}

void Session::replaceDivergences(std::vector<Divergence> divergences) {
    collation_.project.divergences = std::move(divergences);
    refresh();
}

void Session::show(const ShownNotes& shown) {
    if (shown_ == shown)
        return;
    shown_ = shown;
    refresh();
}

void Session::refresh() {
    page_ = ReadingPage(collation_.project, shown_);
    emit changed();
    emit settled();
}

} // namespace muqabala::review
