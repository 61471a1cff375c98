#pragma once

#include "corpus/project.h"
#include "corpus/store/json_reader.h"

namespace muqabala::store {

/// The parts of a project as they stand in the journal; FORMAT.md tells how. A reader marks what is not so as
/// unsound; what it then returns is of no use.

[[nodiscard]] Json jsonOf(TextSpan span);
[[nodiscard]] TextSpan spanFrom(const JsonReader& json);

[[nodiscard]] Json jsonOf(const std::vector<TextSpan>& spans);

/// [source begin, source end, target begin, target end, probability, status], counted in units.
template <class S, class T>
[[nodiscard]] Json jsonOf(const BasicBead<S, T>& bead) {
    return Json::array({bead.source.begin.value, bead.source.end.value, bead.target.begin.value,
                        bead.target.end.value, bead.probability, nameOf(bead.status)});
}

template <class Bead>
[[nodiscard]] Json jsonOf(const std::vector<Bead>& beads) {
    Json array = Json::array();
    for (const Bead& bead : beads)
        array.push_back(jsonOf(bead));
    return array;
}

template <class Bead>
[[nodiscard]] std::vector<Bead> beadsFrom(const JsonReader& json) {
    return json.list([](const JsonReader& entry) {
        Bead bead{{{entry[std::size_t{0}].natural()}, {entry[1].natural()}},
                  {{entry[2].natural()}, {entry[3].natural()}},
                  entry[4].real(),
                  entry[5].oneOf<PairStatus>()};
        const bool isProbable = bead.probability >= 0 && bead.probability <= 1;
        if (!isProbable || bead.source.end < bead.source.begin || bead.target.end < bead.target.begin)
            entry.reject();
        return bead;
    });
}

[[nodiscard]] Json jsonOf(const Verdict& verdict);
[[nodiscard]] Verdict verdictFrom(const JsonReader& json);

[[nodiscard]] Json jsonOf(const Note& note);
[[nodiscard]] Note noteFrom(const JsonReader& json);

/// Without certainty.
[[nodiscard]] Json jsonOf(const Project& project);
[[nodiscard]] Project projectFrom(const JsonReader& json);

} // namespace muqabala::store
