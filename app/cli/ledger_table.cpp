#include "app/cli/ledger_table.h"

#include <algorithm>
#include <string>

namespace muqabala::cli {
namespace {

std::string kindName(LedgerKind kind) {
    return kind == LedgerKind::Label ? "label" : "name";
}

std::string namingName(Naming naming) {
    switch (naming) {
    case Naming::Unlisted:
        return "";
    case Naming::Same:
        return "same";
    case Naming::Other:
        return "other";
    }
    return "";
}

/// The number, from 1, of the pair that holds a place of the original.
std::size_t pairAt(const Project& project, TextSpan source) {
    const auto& segments = project.source.segments;
    const auto segment =
        std::ranges::upper_bound(segments, source.begin, {}, [](const Segment& s) { return s.span.end; });
    const SourceIndex index{static_cast<std::uint32_t>(segment - segments.begin())};
    const auto& beads = project.alignment.beads();
    const auto bead = std::ranges::upper_bound(beads, index, {}, [](const Bead& b) { return b.source.end; });
    return static_cast<std::size_t>(bead - beads.begin()) + 1;
}

/// "3, 7, 9": each pair once.
std::string pairsOf(const Project& project, const std::vector<LedgerPlace>& places) {
    std::string list;
    std::size_t last = 0;
    for (const LedgerPlace& place : places) {
        const std::size_t pair = pairAt(project, place.source);
        if (pair != last)
            list += (list.empty() ? "" : ", ") + std::to_string(pair);
        last = pair;
    }
    return list;
}

} // namespace

Table ledgerTable(const Project& project, const std::vector<LedgerEntry>& ledger, std::size_t leastUses) {
    Table table{{"term", "kind", "uses", "rendering", "naming", "count", "pairs"}, {}};
    for (const LedgerEntry& entry : ledger) {
        if (entry.uses() < leastUses)
            continue;
        for (const LedgerRendering& rendering : entry.renderings)
            table.rows.push_back({entry.term, kindName(entry.kind), std::to_string(entry.uses()),
                                  rendering.words, namingName(rendering.naming),
                                  std::to_string(rendering.places.size()),
                                  pairsOf(project, rendering.places)});
    }
    return table;
}

} // namespace muqabala::cli
