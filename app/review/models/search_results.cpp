#include "app/review/models/search_results.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace muqabala::review {

SearchResults::SearchResults(const Session& session, Place& place, QObject* parent)
    : QObject(parent),
      session_(session),
      place_(place) {
    connect(&session, &Session::projectReplaced, this, &SearchResults::begin);
    connect(&session, &Session::changed, this, &SearchResults::follow);
}

/// After an edit: the same places, in other rows perhaps.
void SearchResults::follow() {
    const std::optional<SearchHit> before = current_ ? std::optional(hits_.at(*current_)) : std::nullopt;
    search();
    if (!before)
        return;
    const auto found = std::find_if(hits_.begin(), hits_.end(), [&](const SearchHit& hit) {
        return hit.side == before->side && hit.span == before->span;
    });
    if (found != hits_.end())
        current_ = static_cast<std::size_t>(found - hits_.begin());
}

void SearchResults::begin() {
    search_.reset();
    search();
    prepare();
}

/// Folds the texts before anybody asks: at the first letter of a long text it would be felt.
void SearchResults::prepare() {
    preparing_.cancel();
    if (session_.isEmpty() || search_)
        return;
    const auto source = std::make_shared<const Document>(session_.project().source);
    const auto target = std::make_shared<const Document>(session_.project().target);
    preparing_.start([this, source, target, level = level_](const std::stop_token&, const Progress&) {
        auto texts = std::make_shared<TextSearch::Texts>(
            TextSearch::Texts{SearchableText(*source, level), SearchableText(*target, level)});
        return Job::Finish([this, texts] {
            if (!search_)
                search_.emplace(session_.page(), std::move(*texts));
        });
    });
}

void SearchResults::setQuery(const QString& query) {
    if (query == query_)
        return;
    query_ = query;
    search();
}

void SearchResults::setLevel(SearchLevel level) {
    if (level == level_)
        return;
    level_ = level;
    search_.reset();
    search();
    prepare();
}

void SearchResults::setManner(SearchManner manner) {
    if (manner == manner_)
        return;
    manner_ = manner;
    search();
}

void SearchResults::search() {
    current_.reset();
    failure_.reset();
    hits_.clear();
    if (!query_.isEmpty() && !session_.isEmpty()) {
        if (!search_)
            search_.emplace(session_.page(), level_);
        if (manner_ == SearchManner::Words) {
            hits_ = search_->find(query_);
        } else if (Result<std::vector<SearchHit>> found = search_->findPattern(query_)) {
            hits_ = std::move(*found);
        } else {
            failure_ = found.error();
        }
    }
    emit changed();
}

void SearchResults::goToNext() {
    if (!hits_.empty())
        setCurrent(current_ ? (*current_ + 1) % hits_.size() : firstFromHere());
}

void SearchResults::goToPrevious() {
    if (!hits_.empty())
        setCurrent(((current_ ? *current_ : firstFromHere()) + hits_.size() - 1) % hits_.size());
}

std::size_t SearchResults::firstFromHere() const {
    const auto found = std::find_if(hits_.begin(), hits_.end(),
                                    [this](const SearchHit& hit) { return hit.row >= place_.pair(); });
    return found == hits_.end() ? 0 : static_cast<std::size_t>(found - hits_.begin());
}

void SearchResults::setCurrent(std::size_t index) {
    current_ = index;
    place_.goToPair(hits_.at(index).row);
    emit currentChanged();
}

} // namespace muqabala::review
