#include "corpus/edit/pair_rows.h"

#include "corpus/edit/bead_rows.h"
#include "corpus/edit/crossings.h"
#include "corpus/edit/edge_cuts.h"

#include <algorithm>
#include <span>
#include <utility>

namespace muqabala {

namespace {

std::uint32_t firstSegmentOf(const Document& document, std::uint32_t paragraph) {
    return paragraph < document.paragraphs.size() ? document.paragraphs[paragraph].firstSegment
                                                  : static_cast<std::uint32_t>(document.segments.size());
}

Bead segmentsOf(const Project& project, const ParagraphBead& bead) {
    return {{{firstSegmentOf(project.source, bead.source.begin.value)},
             {firstSegmentOf(project.source, bead.source.end.value)}},
            {{firstSegmentOf(project.target, bead.target.begin.value)},
             {firstSegmentOf(project.target, bead.target.end.value)}}};
}

/// Whether one of the crossings has segments that are to be alone in the pair.
bool isCrossed(const Bead& segments, const std::vector<Bead>& crossings) {
    return segments.isOneSided() &&
           std::any_of(crossings.begin(), crossings.end(), [&](const Bead& crossing) {
               return overlap(crossing.source, segments.source) || overlap(crossing.target, segments.target);
           });
}

/// The edges of the paragraph pairs that did not stand there before or that are crossed, in order.
std::vector<Edge> edgesOf(const Project& project, const std::vector<ParagraphBead>& beads,
                          std::span<const ParagraphBead> former, const std::vector<Bead>& crossings) {
    std::vector<Edge> edges;
    for (const ParagraphBead& bead : beads) {
        const Bead segments = segmentsOf(project, bead);
        if (formerly(bead, former) != nullptr && !isCrossed(segments, crossings))
            continue;
        const Edge begin{segments.source.begin.value, segments.target.begin.value};
        if (edges.empty() || edges.back() != begin)
            edges.push_back(begin);
        edges.push_back({segments.source.end.value, segments.target.end.value});
    }
    return edges;
}

/// The sentence pairs that may reach over one of the edges: from the first that ends behind the first edge to
/// the last that begins before the last one.
PairWindow windowAround(const std::vector<Bead>& beads, Edge first, Edge last) {
    const auto begin = std::partition_point(beads.begin(), beads.end(), [&](const Bead& bead) {
        return bead.source.end.value <= first.source && bead.target.end.value <= first.target;
    });
    const auto end = std::partition_point(begin, beads.end(), [&](const Bead& bead) {
        return bead.source.begin.value < last.source || bead.target.begin.value < last.target;
    });
    return {static_cast<std::size_t>(begin - beads.begin()), static_cast<std::size_t>(end - begin)};
}

/// The edits of one rearrangement as they come about.
class Rearranger {
public:
    Rearranger(const Project& project, std::optional<std::vector<Bead>> crossings)
        : project_(project),
          crossings_(crossings ? *std::move(crossings) : project.crossings) {}

    void rearrange(Level level, PairWindow window, const PairRows& rows) {
        if (level == Level::Sentence)
            rearrangeSentences(window, rows);
        else
            rearrangeParagraphs(window, rows);
    }

    std::vector<Edit> take() {
        if (crossings_ != project_.crossings)
            edits_.emplace_back(CrossingsChange{std::move(crossings_)});
        return std::move(edits_);
    }

private:
    void rearrangeSentences(PairWindow window, const PairRows& rows) {
        if (window.count == 0)
            return;
        const std::span<const Bead> former =
            std::span(project_.alignment.beads()).subspan(window.first, window.count);
        std::vector<Bead> beads = beadsOf(rows, former);
        crossings_ = crossingsThatHold(std::move(crossings_), beads);
        if (!std::equal(beads.begin(), beads.end(), former.begin(), former.end()))
            edits_.emplace_back(BeadSplice{window.first, window.count, std::move(beads)});
    }

    void rearrangeParagraphs(PairWindow window, const PairRows& rows) {
        const std::span<const ParagraphBead> former =
            std::span(project_.paragraphs.beads()).subspan(window.first, window.count);
        std::vector<ParagraphBead> beads = beadsOf(rows, former);
        std::vector<Edge> edges = edgesOf(project_, beads, former, crossings_);
        if (!std::equal(beads.begin(), beads.end(), former.begin(), former.end()))
            edits_.emplace_back(ParagraphSplice{window.first, window.count, std::move(beads)});
        if (edges.empty())
            return;
        const std::vector<Bead>& sentences = project_.alignment.beads();
        const PairWindow around = windowAround(sentences, edges.front(), edges.back());
        const std::span<const Bead> concerned = std::span(sentences).subspan(around.first, around.count);
        rearrangeSentences(around, EdgeCuts(std::move(edges)).rowsOf(concerned));
    }

    const Project& project_;
    std::vector<Bead> crossings_;
    std::vector<Edit> edits_;
};

} // namespace

std::size_t pairCount(const Project& project, Level level) {
    return level == Level::Sentence ? project.alignment.beads().size() : project.paragraphs.beads().size();
}

bool isConfirmed(const Project& project, Level level, std::size_t pair) {
    return PairStatus::Confirmed == (level == Level::Sentence ? project.alignment.beads()[pair].status
                                                              : project.paragraphs.beads()[pair].status);
}

PairRows rowsOf(const Project& project, Level level, PairWindow window) {
    return level == Level::Sentence ? rowsOf(project.alignment.beads(), window)
                                    : rowsOf(project.paragraphs.beads(), window);
}

std::vector<Edit> editsFor(const Project& project, Rearrangement wanted) {
    Rearranger rearranger(project, std::move(wanted.crossings));
    rearranger.rearrange(wanted.level, wanted.window, wanted.rows);
    return rearranger.take();
}

std::optional<Change> changeFor(const Project& project, Rearrangement wanted) {
    Change change{wanted.kind, wanted.level, static_cast<std::uint32_t>(wanted.pair + 1), {}};
    change.edits = editsFor(project, std::move(wanted));
    return change.edits.empty() ? std::nullopt : std::optional(std::move(change));
}

} // namespace muqabala
