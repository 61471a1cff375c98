#include "app/collation/realign.h"

#include <algorithm>
#include <map>
#include <utility>

namespace muqabala::app {

namespace {

bool sharesSegment(const Bead& bead, const Bead& crossing) {
    const auto overlap = [](const auto& left, const auto& right) {
        return left.begin < right.end && right.begin < left.end;
    };
    return overlap(bead.source, crossing.source) || overlap(bead.target, crossing.target);
}

bool isKept(const Project& project, const Bead& bead) {
    return bead.status == PairStatus::Confirmed ||
           std::any_of(project.crossings.begin(), project.crossings.end(),
                       [&](const Bead& crossing) { return sharesSegment(bead, crossing); });
}

std::vector<Bead> keptBeads(const Project& project, BeadRun run) {
    const std::vector<Bead>& beads = project.alignment.beads();
    std::vector<Bead> kept;
    for (std::size_t i = 0; i < beads.size(); ++i) {
        if (i < run.first || i >= run.first + run.count || isKept(project, beads[i]))
            kept.push_back(beads[i]);
    }
    return kept;
}

/// The beads of `aligned` that cover what the run covers; those that were there before are left as they were.
std::vector<Bead> cutOut(const Project& project, BeadRun run, const std::vector<Bead>& aligned) {
    const std::vector<Bead>& beads = project.alignment.beads();
    const Bead& first = beads[run.first];
    const Bead& last = beads[run.first + run.count - 1];
    std::map<std::pair<Range<SourceIndex>, Range<TargetIndex>>, const Bead*> before;
    for (std::size_t i = run.first; i < run.first + run.count; ++i)
        before[{beads[i].source, beads[i].target}] = &beads[i];
    std::vector<Bead> replacement;
    for (const Bead& bead : aligned) {
        if (bead.source.begin < first.source.begin || bead.target.begin < first.target.begin ||
            bead.source.end > last.source.end || bead.target.end > last.target.end)
            continue;
        const auto known = before.find({bead.source, bead.target});
        const bool isSame = known != before.end() && isKept(project, *known->second);
        replacement.push_back(isSame ? *known->second : bead);
    }
    return replacement;
}

} // namespace

Result<std::vector<Bead>> realign(const Project& project, BeadRun run, const Resources& resources,
                                  const std::stop_token& stop, const Progress& progress) {
    if (run.count == 0)
        return std::vector<Bead>();
    const AlignOptions options{.confirmed = keptBeads(project, run), .threads = processorCount()};
    const Result<AlignedTexts> aligned =
        align(project.source, project.target, resources.lexicon, options, stop, progress);
    if (!aligned)
        return aligned.error();
    return cutOut(project, run, aligned->segments.beads());
}

} // namespace muqabala::app
