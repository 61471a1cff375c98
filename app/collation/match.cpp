#include "app/collation/match.h"

#include "align/candidates.h"
#include "align/parallel.h"
#include "app/collation/files.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace muqabala::app {
namespace {

Result<Document> readSide(const std::string& path, Side side, const ReadOptions& options,
                          const Resources& resources) {
    const Result<std::string> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    Result<Document> document = readOneText(*bytes, path, side, options);
    if (!document)
        return document;
    return segment(std::move(*document),
                   side == Side::Source ? resources.sourceRules : resources.targetRules);
}

Result<Kinship> kinshipOf(const std::string& path, const Document& translation, const ReadOptions& options,
                          const Resources& resources) {
    const Result<Document> candidate = readSide(path, Side::Source, options, resources);
    if (!candidate)
        return candidate.error();
    const Result<AlignedTexts> aligned = align(*candidate, translation, resources.lexicon);
    if (!aligned)
        return aligned.error();
    return aligned->kinship;
}

void addProbabilities(Ranking& ranking) {
    std::vector<Kinship> kinships;
    std::ranges::transform(ranking.candidates, std::back_inserter(kinships), &Candidate::kinship);
    const std::vector<double> probabilities = originalProbabilities(kinships);
    ranking.noneProbability = 1;
    for (std::size_t c = 0; c < probabilities.size(); ++c) {
        ranking.candidates[c].probability = probabilities[c];
        ranking.noneProbability -= probabilities[c];
    }
    ranking.noneProbability = std::max(0.0, ranking.noneProbability);
}

} // namespace

Result<Ranking> rankOriginals(const std::string& translation, const std::vector<std::string>& candidates,
                              const ReadOptions& options, const Resources& resources) {
    const Result<Document> target = readSide(translation, Side::Target, options, resources);
    if (!target)
        return target.error();
    std::vector<Result<Kinship>> kinships(candidates.size(), Kinship{});
    inChunks(candidates.size(), 1, std::max(1U, std::thread::hardware_concurrency()), [&] {
        return [&](std::size_t begin, std::size_t /*end*/) {
            kinships[begin] = kinshipOf(candidates[begin], *target, options, resources);
        };
    });
    Ranking ranking;
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        if (kinships[c])
            ranking.candidates.push_back({candidates[c], *kinships[c]});
        else
            ranking.failures.push_back(kinships[c].error());
    }
    std::ranges::stable_sort(ranking.candidates, std::ranges::greater(),
                             [](const Candidate& candidate) { return candidate.kinship.score; });
    addProbabilities(ranking);
    return ranking;
}

} // namespace muqabala::app
