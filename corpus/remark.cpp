#include "corpus/remark.h"

#include <algorithm>
#include <tuple>

namespace muqabala {

namespace {

std::span<const TextSpan> asSpan(const std::optional<TextSpan>& span) {
    return span ? std::span(&*span, 1) : std::span<const TextSpan>();
}

/// Where in the translation the words of the source would stand, roughly: by the beads.
class Projection {
public:
    explicit Projection(const Project& project) {
        std::uint32_t target = 0;
        begins_.reserve(project.source.segments.size());
        for (const Bead& bead : project.alignment.beads()) {
            if (!bead.target.isEmpty())
                target = project.target.segments[bead.target.begin.value].span.begin;
            for (std::uint32_t i = bead.source.begin.value; i < bead.source.end.value; ++i)
                begins_.emplace_back(project.source.segments[i].span.begin, target);
        }
    }

    [[nodiscard]] std::uint32_t operator()(std::uint32_t source) const {
        const auto behind =
            std::upper_bound(begins_.begin(), begins_.end(), source,
                             [](std::uint32_t at, const auto& begin) { return at < begin.first; });
        return behind == begins_.begin() ? 0 : std::prev(behind)->second;
    }

private:
    std::vector<std::pair<std::uint32_t, std::uint32_t>> begins_; ///< of segments, and their place there
};

using Place = std::tuple<bool, std::uint32_t, std::uint32_t>;

Place placeOf(const Remark& remark, const Projection& projection) {
    if (remark.isOnDocument())
        return {false, 0, 0};
    const std::span<const TextSpan> source = remark.spans(Side::Source);
    const std::span<const TextSpan> target = remark.spans(Side::Target);
    const std::uint32_t sourceBegin = source.empty() ? 0 : source.front().begin;
    if (!target.empty())
        return {true, target.front().begin, sourceBegin};
    return {true, projection(sourceBegin), sourceBegin};
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
    const auto found = static_cast<std::ptrdiff_t>(remarks.size());
    for (const Note& note : project.notes)
        remarks.emplace_back(note);
    const Projection projection(project);
    const auto isBefore = [&](const Remark& left, const Remark& right) {
        return placeOf(left, projection) < placeOf(right, projection);
    };
    std::stable_sort(remarks.begin() + found, remarks.end(), isBefore);
    std::inplace_merge(remarks.begin(), remarks.begin() + found, remarks.end(), isBefore);
    return remarks;
}

} // namespace muqabala
