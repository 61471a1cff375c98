#include "app/collation/reimport.h"

#include "corpus/edit/text_version.h"

#include <algorithm>
#include <utility>

namespace muqabala::app {
namespace {

Document newerOrSame(const Document& older, std::optional<Document> newer, const SegmentationRules& rules) {
    return newer ? withSentencesOf(older, segment(std::move(*newer), rules)) : older;
}

template <class I>
bool overlap(const Range<I>& one, const Range<I>& other) {
    return one.begin < other.end && other.begin < one.end;
}

bool overlap(const Bead& one, const Bead& other) {
    return overlap(one.source, other.source) || overlap(one.target, other.target);
}

/// Puts into the newer project what was carried over to it, and tells what has no place there after all.
class Restoring {
public:
    Restoring(Project& project, std::vector<Loss>& losses)
        : project_(project),
          losses_(losses) {}

    void run(const CarriedOver& carried) {
        project_.alignment =
            Alignment(withStatus(std::move(project_.alignment).beads(), carried.beads, Loss::Kind::Pair));
        project_.paragraphs = ParagraphAlignment(withStatus(std::move(project_.paragraphs).beads(),
                                                            carried.paragraphs, Loss::Kind::ParagraphPair));
        for (const CarriedBead<Bead>& crossing : carried.crossings)
            restoreCrossing(crossing);
    }

private:
    template <class BeadType>
    std::vector<BeadType> withStatus(std::vector<BeadType> beads,
                                     const std::vector<CarriedBead<BeadType>>& carried, Loss::Kind kind) {
        for (const auto& [bead, place] : carried) {
            const auto same = std::ranges::find_if(beads, [&old = bead](const BeadType& found) {
                return found.source == old.source && found.target == old.target;
            });
            if (same == beads.end())
                losses_.push_back({kind, place});
            else
                same->status = bead.status;
        }
        return beads;
    }

    /// Where nobody else has found one of its segments to correspond to something.
    void restoreCrossing(const CarriedBead<Bead>& carried) {
        std::vector<Bead>& crossings = project_.crossings;
        const Bead& bead = carried.bead;
        const auto same = std::ranges::find_if(crossings, [&](const Bead& found) {
            return found.source == bead.source && found.target == bead.target;
        });
        if (same != crossings.end())
            same->status = bead.status;
        else if (bead.status == PairStatus::Confirmed && isAlone(bead))
            crossings.insert(std::ranges::upper_bound(crossings, bead.source.begin, {},
                                                      [](const Bead& other) { return other.source.begin; }),
                             bead);
        else
            losses_.push_back({Loss::Kind::Crossing, carried.place});
    }

    [[nodiscard]] bool isAlone(const Bead& crossing) const {
        return std::ranges::none_of(project_.crossings,
                                    [&](const Bead& other) { return overlap(other, crossing); }) &&
               std::ranges::none_of(project_.alignment.beads(), [&](const Bead& bead) {
                   return !bead.isOneSided() && overlap(bead, crossing);
               });
    }

    Project& project_;
    std::vector<Loss>& losses_;
};

std::vector<Bead> confirmedOf(const CarriedOver& carried) {
    std::vector<Bead> confirmed;
    for (const auto& [bead, place] : carried.beads) {
        if (bead.status == PairStatus::Confirmed)
            confirmed.push_back(bead);
    }
    return confirmed;
}

} // namespace

Result<Reimport> reimport(const Project& older, NewerTexts newer, const Resources& resources,
                          const std::stop_token& stop, const Progress& progress, unsigned threads) {
    Project project{.source = newerOrSame(older.source, std::move(newer.source), resources.sourceRules),
                    .target = newerOrSame(older.target, std::move(newer.target), resources.targetRules)};
    CarriedOver carried = carryOver(older, project.source, project.target);
    Result<AlignedTexts> aligned =
        align(project.source, project.target, resources.lexicon,
              {.confirmed = confirmedOf(carried), .threads = threads}, stop, progress);
    if (!aligned)
        return aligned.error();
    project.paragraphs = std::move(aligned->paragraphs);
    project.alignment = std::move(aligned->segments);
    project.crossings = std::move(aligned->crossings);
    std::vector<Loss> losses = std::move(carried.losses);
    Restoring(project, losses).run(carried);
    project.notes = std::move(carried.notes);
    project.verdicts = older.verdicts;
    project.divergences = detectIn(project, resources);
    std::ranges::copy(lostVerdicts(older, project), std::back_inserter(losses));

    Reimport done{{.kind = ChangeKind::ReadAgain, .level = {}, .pair = 0, .edits = {}},
                  std::move(losses),
                  aligned->kinship};
    done.change.edits.emplace_back(ProjectChange{std::move(project)});
    return done;
}

} // namespace muqabala::app
