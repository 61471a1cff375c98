#include "app/collation/links.h"

#include "align/divergence/comparison.h"

namespace muqabala::app {
namespace {

Comparison linked(const Project& project, const Resources& resources) {
    return compare(project.source, project.target, project.paragraphs, project.alignment,
                   detectionResources(resources), project.crossings);
}

std::vector<WordCorrespondence> wordsOf(const PairView& pair) {
    std::vector<WordCorrespondence> words;
    words.reserve(pair.links.links.size());
    for (const WordLink& link : pair.links.links)
        words.push_back({pair.source.words[link.source].span, pair.target.words[link.target].span,
                         link.evidence, link.weight, link.probability});
    return words;
}

} // namespace

std::string writeLinks(const Project& project, const Resources& resources) {
    const Comparison comparison = linked(project, resources);
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

void addWordLinks(Project& project, const Resources& resources) {
    const Comparison comparison = linked(project, resources);
    auto pair = comparison.pairs.begin();
    for (PairCertainty& certainty : project.certainty.pairs) {
        while (pair != comparison.pairs.end() &&
               (pair->bead.source != certainty.bead.source || pair->bead.target != certainty.bead.target))
            ++pair;
        if (pair == comparison.pairs.end())
            return;
        certainty.words = wordsOf(*pair);
    }
}

} // namespace muqabala::app
