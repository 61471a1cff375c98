#include "corpus/edit/carry_over.h"

#include "corpus/edit/text_version.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace muqabala {

namespace {

class Carrier {
public:
    Carrier(const Project& older, const Document& source, const Document& target)
        : older_(older),
          source_(older.source, source),
          target_(older.target, target) {}

    CarriedOver run() {
        carryBeads(older_.alignment.beads(), Loss::Kind::Pair, carried_.beads);
        carryBeads(older_.crossings, Loss::Kind::Crossing, carried_.crossings);
        carryParagraphs();
        carryNotes();
        return std::move(carried_);
    }

private:
    void lose(Loss::Kind kind, std::size_t place) { carried_.losses.push_back({kind, place}); }

    void carryBeads(const std::vector<Bead>& beads, Loss::Kind kind,
                    std::vector<CarriedBead<Bead>>& carried) {
        for (std::size_t i = 0; i < beads.size(); ++i) {
            const Bead& bead = beads[i];
            if (bead.status == PairStatus::Unconfirmed)
                continue;
            const auto source = source_.segments(bead.source);
            const auto target = target_.segments(bead.target);
            if (source && target)
                carried.push_back({{*source, *target, bead.probability, bead.status}, i});
            else
                lose(kind, i);
        }
    }

    /// The paragraphs of a range, still next to each other.
    template <class I>
    static std::optional<Range<I>> paragraphs(const TextVersion& version, const Range<I>& older) {
        std::optional<Range<I>> range;
        for (std::uint32_t p = older.begin.value; p < older.end.value; ++p) {
            const std::optional<std::uint32_t> now = version.paragraph(p);
            if (!now || (range && range->end.value != *now))
                return std::nullopt;
            range = range ? Range<I>{range->begin, {*now + 1}} : Range<I>{{*now}, {*now + 1}};
        }
        return range;
    }

    /// One-sided pairs have no place of their own here: they are lost when nobody finds them again.
    void carryParagraphs() {
        const std::vector<ParagraphBead>& beads = older_.paragraphs.beads();
        for (std::size_t i = 0; i < beads.size(); ++i) {
            const ParagraphBead& bead = beads[i];
            if (bead.status == PairStatus::Unconfirmed)
                continue;
            const auto source = paragraphs(source_, bead.source);
            const auto target = paragraphs(target_, bead.target);
            if (source && target)
                carried_.paragraphs.push_back({{*source, *target, bead.probability, bead.status}, i});
            else
                lose(Loss::Kind::ParagraphPair, i);
        }
    }

    static std::vector<TextSpan> words(const TextVersion& version, const std::vector<TextSpan>& older) {
        std::vector<TextSpan> carried;
        for (const TextSpan span : older) {
            if (const std::optional<TextSpan> now = version.words(span))
                carried.push_back(*now);
        }
        std::sort(carried.begin(), carried.end());
        // Sentences that were moved may have brought them together; where they overlap the first stays.
        std::vector<TextSpan> apart;
        for (const TextSpan span : carried) {
            if (apart.empty() || span.begin >= apart.back().end)
                apart.push_back(span);
        }
        return apart;
    }

    void carryNotes() {
        for (std::size_t i = 0; i < older_.notes.size(); ++i) {
            Note note = older_.notes[i];
            const std::size_t before = note.source.size() + note.target.size();
            note.source = words(source_, note.source);
            note.target = words(target_, note.target);
            const std::size_t now = note.source.size() + note.target.size();
            if (now < before)
                lose(now == 0 ? Loss::Kind::Note : Loss::Kind::PartOfNote, i);
            if (now > 0 || before == 0)
                carried_.notes.push_back(std::move(note));
        }
    }

    const Project& older_;
    TextVersion source_;
    TextVersion target_;
    CarriedOver carried_;
};

std::unordered_set<std::string_view> idsOf(const std::vector<Divergence>& findings) {
    std::unordered_set<std::string_view> ids;
    for (const Divergence& finding : findings)
        ids.insert(finding.id);
    return ids;
}

} // namespace

CarriedOver carryOver(const Project& older, const Document& source, const Document& target) {
    return Carrier(older, source, target).run();
}

std::vector<Loss> lostVerdicts(const Project& older, const Project& newer) {
    const auto foundBefore = idsOf(older.divergences);
    const auto foundNow = idsOf(newer.divergences);
    std::vector<Loss> losses;
    for (std::size_t i = 0; i < older.verdicts.size(); ++i) {
        const std::string_view id = older.verdicts[i].divergence;
        if (foundBefore.contains(id) && !foundNow.contains(id))
            losses.push_back({Loss::Kind::Verdict, i});
    }
    return losses;
}

} // namespace muqabala
