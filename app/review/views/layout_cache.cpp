#include "app/review/views/layout_cache.h"

namespace muqabala::review {

const PairLayout& LayoutCache::at(int row) {
    if (const auto found = byRow_.find(row); found != byRow_.end()) {
        recent_.splice(recent_.begin(), recent_, found->second);
        return recent_.front().second;
    }
    if (recent_.size() >= kKept) {
        byRow_.erase(recent_.back().first);
        recent_.pop_back();
    }
    recent_.emplace_front(row, make_(row));
    byRow_[row] = recent_.begin();
    ++made_;
    return recent_.front().second;
}

void LayoutCache::clear() {
    recent_.clear();
    byRow_.clear();
}

} // namespace muqabala::review
