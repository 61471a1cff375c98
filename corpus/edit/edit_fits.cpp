// Whether an edit can be made: what apply takes for granted of edits that come from a file.

#include "corpus/edit/edit.h"
#include "corpus/spans.h"

#include <algorithm>

namespace muqabala {

namespace {

/// Whether the beads cover what the ones they replace cover, without gap.
template <class Alignment, class Bead>
bool covers(const Alignment& alignment, std::size_t first, std::size_t count,
            const std::vector<Bead>& beads) {
    const std::vector<Bead>& all = alignment.beads();
    if (first > all.size() || count > all.size() - first)
        return false;
    if (count == 0 || beads.empty())
        return count == 0 && beads.empty();
    auto source = all[first].source.begin;
    auto target = all[first].target.begin;
    for (const Bead& bead : beads) {
        if (bead.source.begin != source || bead.target.begin != target || bead.source.end < source ||
            bead.target.end < target || (bead.source.isEmpty() && bead.target.isEmpty()))
            return false;
        source = bead.source.end;
        target = bead.target.end;
    }
    const Bead& last = all[first + count - 1];
    return source == last.source.end && target == last.target.end;
}

template <class I>
bool holdsBoth(const Range<I>& range, std::uint32_t segment) {
    return range.contains(I{segment}) && range.contains(I{segment + 1});
}

template <class I>
bool holdsNeither(const Range<I>& range, std::uint32_t segment) {
    return !range.contains(I{segment}) && !range.contains(I{segment + 1});
}

class Judge {
public:
    explicit Judge(const Project& project)
        : project_(project) {}

    bool operator()(const BeadSplice& splice) const {
        return covers(project_.alignment, splice.first, splice.count, splice.beads);
    }

    bool operator()(const ParagraphSplice& splice) const {
        return covers(project_.paragraphs, splice.first, splice.count, splice.beads);
    }

    bool operator()(const CrossingsChange& change) const {
        return std::all_of(change.crossings.begin(), change.crossings.end(), [&](const Bead& bead) {
            return bead.source.begin < bead.source.end && bead.target.begin < bead.target.end &&
                   bead.source.end.value <= project_.source.segments.size() &&
                   bead.target.end.value <= project_.target.segments.size();
        });
    }

    bool operator()(const SegmentSplit& split) const {
        const std::vector<Segment>& segments = document(split.side).segments;
        if (split.segment >= segments.size())
            return false;
        const TextSpan whole = segments[split.segment].span;
        const std::string& text = document(split.side).text;
        return isWithin(split.first, text) && isWithin(split.second, text) &&
               split.first.begin == whole.begin && split.first.begin < split.first.end &&
               split.first.end <= split.second.begin && split.second.begin < split.second.end &&
               split.second.end == whole.end;
    }

    bool operator()(const SegmentJoin& join) const {
        const std::vector<Segment>& segments = document(join.side).segments;
        if (join.segment >= segments.size() || join.segment + 1 >= segments.size() ||
            segments[join.segment].paragraph != segments[join.segment + 1].paragraph)
            return false;
        const std::vector<Bead>& beads = project_.alignment.beads();
        return std::any_of(beads.begin(), beads.end(),
                           [&](const Bead& bead) { return holdBoth(bead, join); }) &&
               std::all_of(project_.crossings.begin(), project_.crossings.end(),
                           [&](const Bead& bead) { return holdBoth(bead, join) || holdNeither(bead, join); });
    }

    bool operator()(const VerdictChange& change) const {
        return !change.verdict || change.verdict->divergence == change.divergence;
    }

    bool operator()(const NoteChange& change) const {
        return !change.note || (change.note->id == change.id && change.place <= project_.notes.size() &&
                                holdWords(change.note->source, project_.source.text) &&
                                holdWords(change.note->target, project_.target.text));
    }

    bool operator()(const ProjectChange& /*change*/) const { return true; }

private:
    [[nodiscard]] const Document& document(Side side) const {
        return side == Side::Source ? project_.source : project_.target;
    }

    static bool holdBoth(const Bead& bead, const SegmentJoin& join) {
        return join.side == Side::Source ? holdsBoth(bead.source, join.segment)
                                         : holdsBoth(bead.target, join.segment);
    }

    static bool holdNeither(const Bead& bead, const SegmentJoin& join) {
        return join.side == Side::Source ? holdsNeither(bead.source, join.segment)
                                         : holdsNeither(bead.target, join.segment);
    }

    const Project& project_;
};

} // namespace

bool fits(const Project& project, const Edit& edit) {
    return std::visit(Judge(project), edit);
}

} // namespace muqabala
