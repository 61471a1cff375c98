#include "corpus/export/reviewed.h"

#include <algorithm>

namespace muqabala {

namespace {

template <class BeadType>
bool isJudged(const std::vector<BeadType>& beads) {
    return std::any_of(beads.begin(), beads.end(),
                       [](const BeadType& bead) { return bead.status != PairStatus::Unconfirmed; });
}

} // namespace

bool isReviewed(const Project& project) {
    return !project.verdicts.empty() || !project.notes.empty() || isJudged(project.alignment.beads()) ||
           isJudged(project.paragraphs.beads()) || isJudged(project.crossings);
}

std::vector<Remark> reportedRemarks(const Project& project) {
    std::vector<Remark> remarks = remarksOf(project, [](const Divergence&) { return true; });
    std::erase_if(remarks, [](const Remark& remark) { return remark.standing() == VerdictKind::Dismissed; });
    return remarks;
}

std::string_view statusName(PairStatus status) {
    switch (status) {
    case PairStatus::Unconfirmed:
        return "unconfirmed";
    case PairStatus::Confirmed:
        return "confirmed";
    case PairStatus::Rejected:
        return "rejected";
    }
    return "";
}

std::string_view standingName(const Remark& remark) {
    if (remark.note() != nullptr)
        return "own";
    switch (remark.standing()) {
    case VerdictKind::Open:
        return "open";
    case VerdictKind::Accepted:
        return "accepted";
    case VerdictKind::Dismissed:
        return "dismissed";
    }
    return "";
}

std::string_view sayingOf(const Remark& remark, const Language& language) {
    return remark.note() != nullptr ? remark.comment() : remark.divergence()->reasonIn(language);
}

std::string_view commentOn(const Remark& remark) {
    return remark.note() != nullptr ? std::string_view() : remark.comment();
}

} // namespace muqabala
