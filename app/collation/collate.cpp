#include "app/collation/collate.h"

#include "app/collation/anchors.h"
#include "app/collation/files.h"

#include <utility>

namespace muqabala::app {
namespace {

template <class T>
const T* addressOf(const std::optional<T>& value) {
    return value ? &*value : nullptr;
}

Result<BilingualText> readTwoFiles(const Input& input) {
    const Result<std::string> first = readFile(input.path);
    if (!first)
        return first.error();
    const Result<std::string> second = readFile(*input.translationPath);
    if (!second)
        return second.error();
    return readTwoTexts(*first, input.path, *second, *input.translationPath, input.options);
}

} // namespace

Result<BilingualText> readTexts(const Input& input) {
    if (input.translationPath)
        return readTwoFiles(input);
    const Result<std::string> bytes = readFile(input.path);
    if (!bytes)
        return bytes.error();
    return readBilingualText(*bytes, input.path, input.options);
}

DetectionResources detectionResources(const Resources& resources) {
    return {.lexicon = &resources.lexicon,
            .sourceSpeller = addressOf(resources.sourceSpeller),
            .targetSpeller = addressOf(resources.targetSpeller),
            .targetOrthography = addressOf(resources.targetOrthography),
            .learned = addressOf(resources.learned),
            .related = addressOf(resources.related),
            .renderings = addressOf(resources.renderings),
            .tables = addressOf(resources.tables),
            .userRules = addressOf(resources.userRules),
            .terms = addressOf(resources.terms)};
}

std::vector<Divergence> detectIn(const Project& project, const Resources& resources) {
    return detect(project.source, project.target, project.paragraphs, project.alignment,
                  detectionResources(resources), project.crossings);
}

Result<Collation> collate(BilingualText texts, const Resources& resources, Detection detection,
                          const std::stop_token& stop, const Progress& progress,
                          const AlignRequest& request) {
    Collation collation;
    Project& project = collation.project;
    collation.report = std::move(texts.report);
    project.source = segment(std::move(texts.source), resources.sourceRules);
    project.target = segment(std::move(texts.target), resources.targetRules);

    const Status keepable = checkAnchors(request.confirmed, project.source, project.target);
    if (!keepable)
        return keepable.error();
    const AlignOptions options{
        .confirmed = request.confirmed.beads, .detail = request.detail, .threads = request.threads};
    Result<AlignedTexts> aligned =
        align(project.source, project.target, resources.lexicon, options, stop, progress);
    if (!aligned)
        return aligned.error();
    project.paragraphs = std::move(aligned->paragraphs);
    project.alignment = std::move(aligned->segments);
    project.crossings = std::move(aligned->crossings);
    project.certainty = std::move(aligned->certainty);
    collation.kinship = aligned->kinship;
    if (detection == Detection::Yes)
        project.divergences = detectIn(project, resources);
    return collation;
}

Result<Collation> collate(const Input& input, const Resources& resources, Detection detection,
                          const std::stop_token& stop, const Progress& progress) {
    Result<BilingualText> texts = readTexts(input);
    if (!texts)
        return texts.error();
    return collate(std::move(*texts), resources, detection, stop, progress);
}

} // namespace muqabala::app
