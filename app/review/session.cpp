#include "app/review/session.h"

#include <utility>

namespace muqabala::review {

Session::Session(QObject* parent)
    : QObject(parent) {}

void Session::adopt(app::Collation collation) {
    undoStack_.clear();
    collation_ = std::move(collation);
    page_ = ReadingPage(collation_.project);
    emit projectReplaced();
}

} // namespace muqabala::review
