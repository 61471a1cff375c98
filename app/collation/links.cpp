#include "app/collation/links.h"

#include "align/divergence/comparison.h"

namespace muqabala::app {

std::string writeLinks(const Project& project, const Resources& resources) {
    DetectionResources known{&resources.lexicon};
    known.learned = resources.learned ? &*resources.learned : nullptr;
    known.related = resources.related ? &*resources.related : nullptr;
    const Comparison comparison =
        compare(project.source, project.target, project.paragraphs, project.alignment, known, project.crossings);
    std::string lines;
    for (const PairView& pair : comparison.pairs) {
        std::string_view before;
        for (const WordLink& link : pair.links.links) {
            lines.append(before)
                .append(std::to_string(link.source))
                .append("-")
                .append(std::to_string(link.target));
            before = " ";
        }
        lines += '\n';
    }
    return lines;
}

} // namespace muqabala::app
