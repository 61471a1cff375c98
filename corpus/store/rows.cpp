#include "corpus/store/rows.h"

#include <algorithm>

namespace muqabala::store {

namespace {

/// Segments or paragraphs.
template <class Unit>
std::vector<TextSpan> spansOf(const std::vector<Unit>& units) {
    std::vector<TextSpan> spans;
    spans.reserve(units.size());
    for (const Unit& unit : units)
        spans.push_back(unit.span);
    return spans;
}

/// The units of one side of an alignment, by place and by bytes.
class Units {
public:
    Units(std::vector<TextSpan> spans, std::size_t textSize)
        : spans_(std::move(spans)),
          end_(static_cast<std::uint32_t>(textSize)) {}

    template <class I>
    [[nodiscard]] TextSpan bytesOf(const Range<I>& range) const {
        const std::uint32_t begin = beginOf(range.begin.value);
        return {begin, range.isEmpty() ? begin : spans_[range.end.value - 1].end};
    }

    /// The units from `first` on that cover the bytes.
    template <class I>
    [[nodiscard]] std::optional<Range<I>> from(std::uint32_t first, TextSpan bytes) const {
        if (first > spans_.size() || beginOf(first) != bytes.begin)
            return std::nullopt;
        std::uint32_t end = first;
        while (end < spans_.size() && spans_[end].end <= bytes.end)
            ++end;
        const bool isWhole = end == first ? bytes.isEmpty() : spans_[end - 1].end == bytes.end;
        return isWhole ? std::optional(Range<I>{{first}, {end}}) : std::nullopt;
    }

    template <class I>
    [[nodiscard]] std::optional<Range<I>> at(TextSpan bytes) const {
        const auto found =
            std::lower_bound(spans_.begin(), spans_.end(), bytes.begin,
                             [](TextSpan span, std::uint32_t begin) { return span.begin < begin; });
        return from<I>(static_cast<std::uint32_t>(found - spans_.begin()), bytes);
    }

    [[nodiscard]] std::size_t count() const { return spans_.size(); }

private:
    [[nodiscard]] std::uint32_t beginOf(std::uint32_t unit) const {
        return unit < spans_.size() ? spans_[unit].begin : end_;
    }

    std::vector<TextSpan> spans_;
    std::uint32_t end_;
};

template <class Bead>
std::vector<BeadRow> rowsOf(const std::vector<Bead>& beads, const Units& source, const Units& target) {
    std::vector<BeadRow> rows;
    rows.reserve(beads.size());
    for (const Bead& bead : beads)
        rows.push_back(
            {source.bytesOf(bead.source), target.bytesOf(bead.target), bead.probability, bead.status});
    return rows;
}

template <class S, class T>
std::optional<std::vector<BasicBead<S, T>>> tiled(const std::vector<BeadRow>& rows, const Units& source,
                                                  const Units& target) {
    std::vector<BasicBead<S, T>> beads;
    beads.reserve(rows.size());
    std::uint32_t sourceEnd = 0;
    std::uint32_t targetEnd = 0;
    for (const BeadRow& row : rows) {
        const std::optional<Range<S>> ofSource = source.from<S>(sourceEnd, row.source);
        const std::optional<Range<T>> ofTarget = target.from<T>(targetEnd, row.target);
        if (!ofSource || !ofTarget || (ofSource->isEmpty() && ofTarget->isEmpty()))
            return std::nullopt;
        beads.push_back({*ofSource, *ofTarget, row.probability, row.status});
        sourceEnd = ofSource->end.value;
        targetEnd = ofTarget->end.value;
    }
    if (!rows.empty() && (sourceEnd != source.count() || targetEnd != target.count()))
        return std::nullopt;
    return beads;
}

Units segmentsOf(const Document& document) {
    return {spansOf(document.segments), document.text.size()};
}

Units paragraphsOf(const Document& document) {
    return {spansOf(document.paragraphs), document.text.size()};
}

} // namespace

Rows rowsOf(const Project& project) {
    const Units source = segmentsOf(project.source);
    const Units target = segmentsOf(project.target);
    Rows rows;
    rows.sourceSegments = spansOf(project.source.segments);
    rows.targetSegments = spansOf(project.target.segments);
    rows.paragraphBeads =
        rowsOf(project.paragraphs.beads(), paragraphsOf(project.source), paragraphsOf(project.target));
    rows.beads = rowsOf(project.alignment.beads(), source, target);
    rows.crossings = rowsOf(project.crossings, source, target);
    rows.verdicts = project.verdicts;
    rows.notes = project.notes;
    return rows;
}

std::optional<std::vector<Bead>> beadsOf(const std::vector<BeadRow>& rows, const Document& source,
                                         const Document& target) {
    return tiled<SourceIndex, TargetIndex>(rows, segmentsOf(source), segmentsOf(target));
}

std::optional<std::vector<ParagraphBead>> paragraphBeadsOf(const std::vector<BeadRow>& rows,
                                                           const Document& source, const Document& target) {
    return tiled<SourceParagraphIndex, TargetParagraphIndex>(rows, paragraphsOf(source),
                                                             paragraphsOf(target));
}

std::optional<std::vector<Bead>> crossingsOf(const std::vector<BeadRow>& rows, const Document& source,
                                             const Document& target) {
    const Units ofSource = segmentsOf(source);
    const Units ofTarget = segmentsOf(target);
    std::vector<Bead> crossings;
    for (const BeadRow& row : rows) {
        const auto sourceRange = ofSource.at<SourceIndex>(row.source);
        const auto targetRange = ofTarget.at<TargetIndex>(row.target);
        if (!sourceRange || !targetRange)
            return std::nullopt;
        crossings.push_back({*sourceRange, *targetRange, row.probability, row.status});
    }
    return crossings;
}

} // namespace muqabala::store
