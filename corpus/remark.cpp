#include "corpus/remark.h"

#include "corpus/reading_order.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace muqabala {

namespace {

std::span<const TextSpan> asSpan(const std::optional<TextSpan>& span) {
    return span ? std::span(&*span, 1) : std::span<const TextSpan>();
}

std::optional<TextSpan> firstOf(std::span<const TextSpan> spans) {
    return spans.empty() ? std::nullopt : std::optional(spans.front());
}

ReadingPlace placeOf(const Remark& remark, const ReadingOrder& order) {
    if (remark.isOnDocument())
        return {};
    return order.of(firstOf(remark.spans(Side::Source)), firstOf(remark.spans(Side::Target)));
}

/// Stable. Places are found once each, not at every comparison.
void sortByPlace(std::vector<Remark>& remarks, const Project& project) {
    const ReadingOrder order(project.source, project.target, project.alignment);
    std::vector<std::pair<ReadingPlace, Remark>> placed;
    placed.reserve(remarks.size());
    for (const Remark& remark : remarks)
        placed.emplace_back(placeOf(remark, order), remark);
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::transform(placed.begin(), placed.end(), remarks.begin(),
                   [](const auto& entry) { return entry.second; });
}

} // namespace

std::string_view Remark::id() const {
    return note_ != nullptr ? note_->id : divergence_->id;
}

Category Remark::category() const {
    if (note_ != nullptr)
        return note_->category;
    return verdict_ != nullptr && verdict_->category ? *verdict_->category : divergence_->category;
}

Severity Remark::severity() const {
    if (note_ != nullptr)
        return note_->severity;
    return verdict_ != nullptr && verdict_->severity ? *verdict_->severity : divergence_->severity;
}

VerdictKind Remark::standing() const {
    if (note_ != nullptr)
        return VerdictKind::Accepted;
    return verdict_ != nullptr ? verdict_->kind : VerdictKind::Open;
}

bool Remark::isRepeated() const {
    return note_ != nullptr ? note_->isRepeated : verdict_ != nullptr && verdict_->isRepeated;
}

std::string_view Remark::comment() const {
    if (note_ != nullptr)
        return note_->comment;
    return verdict_ != nullptr ? std::string_view(verdict_->comment) : std::string_view();
}

std::string_view Remark::suggestion() const {
    if (note_ != nullptr)
        return note_->suggestion;
    return verdict_ != nullptr ? std::string_view(verdict_->suggestion) : std::string_view();
}

std::string_view Remark::author() const {
    if (note_ != nullptr)
        return note_->by.author;
    return verdict_ != nullptr ? std::string_view(verdict_->by.author) : std::string_view();
}

std::span<const TextSpan> Remark::spans(Side side) const {
    if (note_ != nullptr)
        return side == Side::Source ? note_->source : note_->target;
    if (isOnDocument())
        return side == Side::Target ? divergence_->targetOccurrences : std::span<const TextSpan>();
    return asSpan(side == Side::Source ? divergence_->source : divergence_->target);
}

bool Remark::isOnDocument() const {
    return note_ != nullptr ? note_->source.empty() && note_->target.empty() : divergence_->isOnDocument();
}

std::vector<Remark> remarksOf(const Project& project, const std::function<bool(const Divergence&)>& passes) {
    std::vector<Remark> remarks;
    for (const Divergence& divergence : project.divergences) {
        const Verdict* verdict = project.verdictOn(divergence.id);
        if (verdict != nullptr || passes(divergence))
            remarks.emplace_back(divergence, verdict);
    }
    if (project.notes.empty())
        return remarks;
    for (const Note& note : project.notes)
        remarks.emplace_back(note);
    sortByPlace(remarks, project);
    return remarks;
}

} // namespace muqabala
