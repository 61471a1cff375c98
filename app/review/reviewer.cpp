#include "app/review/reviewer.h"

#include <utility>

namespace muqabala::review {

Reviewer::Reviewer(Surroundings surroundings)
    : surroundings_(std::move(surroundings)) {
    if (!surroundings_.workspace)
        surroundings_.workspace =
            std::make_shared<Workspace>(surroundings_.settings, surroundings_.work, surroundings_.drafts);
    window_ = std::make_unique<MainWindow>(surroundings_);
    // Later, because what was clicked to change the language is part of the window.
    connect(&surroundings_.workspace->language, &UiLanguage::changed, this, &Reviewer::makeAnew,
            Qt::QueuedConnection);
}

Reviewer::~Reviewer() = default;

void Reviewer::makeAnew() {
    surroundings_.workspace->session.renameHistory();
    const std::unique_ptr<MainWindow> old = std::move(window_);
    window_ = std::make_unique<MainWindow>(surroundings_);
    window_->takeThePlaceOf(*old);
}

} // namespace muqabala::review
