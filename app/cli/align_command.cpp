#include "app/cli/align_command.h"

#include "app/cli/explanation.h"
#include "app/cli/findings.h"
#include "app/cli/wording.h"
#include "app/collation/anchors.h"
#include "app/collation/files.h"
#include "app/collation/links.h"
#include "corpus/export/bead_table.h"
#include "corpus/export/export.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace muqabala::cli {
namespace {

/// What the files tell about the pairs, of which the JSON tells most.
Detail detailFor(const std::vector<Destination>& destinations, Detail ofJson) {
    return std::ranges::find(destinations, Format::Json, &Destination::format) != destinations.end()
               ? ofJson
               : Detail::Probabilities;
}

Result<Document> readSegments(const std::string& path, const std::string& language,
                              const ReadOptions& options) {
    const Result<std::string> bytes = app::readFile(path);
    if (!bytes)
        return bytes.error();
    return readSegmentedText(*bytes, path, {language}, options.encoding);
}

} // namespace

AlignCommand::AlignCommand(CLI::App& program)
    : command_(program.add_subcommand("align", "Pair an original with its translation and write the pairs")) {
    collating_.addTo(*command_);
    writing_.addTo(*command_);
    command_
        ->add_option("--anchors", collating_.anchorsPath,
                     "Pairs that are right and are to be kept, in the layout of --beads; the rest is "
                     "aligned around them")
        ->option_text("FILE");
    command_
        ->add_option(
            "--links", linksPath_,
            "Where to write which words correspond, a pair a line, as 0-1 2-0 (Pharaoh); words count from "
            "0, marks included")
        ->option_text("FILE");
    command_->add_flag(
        "--word-links", linksInJson_,
        "Write to the JSON which words of each pair correspond, how surely and by what evidence");
    command_
        ->add_option("--explain", explained_,
                     "Tell on standard output why the pair of this number is taken for one")
        ->check(CLI::PositiveNumber)
        ->option_text("PAIR");
    command_->add_flag("--reasons", reasons_, "Write the same to the JSON, for every pair");
    auto* segmented = command_
                          ->add_option("--segmented", segmented_,
                                       "Texts that are cut already, in place of FILE: one segment a line, a "
                                       "blank line between paragraphs")
                          ->expected(2)
                          ->option_text("ORIGINAL TRANSLATION");
    command_->add_option("--beads", beadsPath_, "Where to write which segments of --segmented correspond")
        ->needs(segmented)
        ->option_text("FILE");
}

bool AlignCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode AlignCommand::run(Console console) const {
    const bool printsPairs =
        std::ranges::find(writing_.paths, "-") != writing_.paths.end() || beadsPath_ == "-";
    if (explained_ > 0 && printsPairs)
        return refuse(console, "--explain writes to standard output; the pairs cannot go there too");
    return segmented_.empty() ? alignTexts(console) : alignSegmented(console);
}

Detail AlignCommand::ofExplanation() const {
    return explained_ > 0 ? Detail::Reasons : Detail::Probabilities;
}

ExitCode AlignCommand::finish(const Project& project, std::vector<Output> outputs, Console console) const {
    const std::size_t pairs = project.alignment.beads().size();
    if (explained_ > pairs)
        return refuse(console, "there is no pair " + std::to_string(explained_) + ": the texts have " +
                                   counted(pairs, "pair") + ", numbered from 1");
    if (explained_ > 0)
        outputs.push_back({"-", explanationOf(project, explained_ - 1)});
    const Status saved = saveAll(outputs, console);
    return saved ? ExitCode::Success : fail(console, saved.error());
}

ExitCode AlignCommand::alignTexts(Console console) const {
    if (collating_.file.empty())
        return refuse(console, "name a text: muqabala align FILE [TRANSLATION] -o pairs.tmx");
    if (writing_.paths.empty() && linksPath_.empty() && explained_ == 0)
        return refuse(console, "say where the pairs go: muqabala align " + collating_.file + " -o pairs.tmx");
    std::vector<std::string> written = writing_.paths;
    if (!linksPath_.empty())
        written.push_back(linksPath_);
    if (const auto objection =
            objectionTo(written, {collating_.file, collating_.translation, collating_.anchorsPath}))
        return refuse(console, *objection);
    const Result<std::vector<Destination>> destinations = writing_.destinations();
    if (!destinations)
        return fail(console, destinations.error());
    const Detail ofJson = reasons_ ? Detail::Reasons : Detail::Alternatives;
    const Detail detail = std::max(detailFor(*destinations, ofJson), ofExplanation());
    Result<Project> project = collateTelling(collating_, detail, console);
    if (!project)
        return fail(console, project.error());
    std::vector<Output> outputs;
    if (linksWords()) {
        if (const Status added = addLinks(*project, outputs); !added)
            return fail(console, added.error());
    }

    const ExportOptions options = writing_.exportOptions(collating_.reasonLanguage);
    std::ranges::move(render(*project, *destinations, options, console), std::back_inserter(outputs));
    return finish(*project, std::move(outputs), console);
}

Status AlignCommand::addLinks(Project& project, std::vector<Output>& outputs) const {
    // Loaded with the spellers, which bring the tables that were learned for the checks.
    const Result<app::Resources> resources =
        app::loadResources({collating_.texts.sourceLanguage}, {collating_.texts.targetLanguage},
                           app::Spelling::Load, {.added = collating_.texts.lexicons, .notFrom = {}});
    if (!resources)
        return resources.error();
    if (!linksPath_.empty())
        outputs.push_back({linksPath_, app::writeLinks(project, *resources)});
    if (linksInJson_)
        app::addWordLinks(project, *resources);
    return std::monostate{};
}

ExitCode AlignCommand::alignSegmented(Console console) const {
    if (beadsPath_.empty() && explained_ == 0)
        return refuse(console, "say where the beads go: --beads FILE");
    if (!collating_.file.empty() || !writing_.paths.empty())
        return refuse(console, "--segmented takes two texts and writes --beads; no other file goes with it");
    if (const auto objection =
            objectionTo({beadsPath_}, {segmented_[0], segmented_[1], collating_.anchorsPath}))
        return refuse(console, *objection);
    const Result<Project> project = alignedSegments(console);
    if (!project)
        return fail(console, project.error());
    std::vector<Output> outputs;
    if (!beadsPath_.empty())
        outputs.push_back({beadsPath_, writeBeadTable(project->alignment)});
    return finish(*project, std::move(outputs), console);
}

Result<Project> AlignCommand::alignedSegments(Console console) const {
    const Result<ReadOptions> options = collating_.texts.readOptions();
    if (!options)
        return options.error();
    Result<Document> source = readSegments(segmented_[0], collating_.texts.sourceLanguage, *options);
    if (!source)
        return source.error();
    Result<Document> target = readSegments(segmented_[1], collating_.texts.targetLanguage, *options);
    if (!target)
        return target.error();
    const Result<NumberedBeads> anchors = app::loadAnchors(collating_.anchorsPath);
    if (!anchors)
        return anchors.error();
    if (const Status keepable = app::checkAnchors(*anchors, *source, *target); !keepable)
        return keepable.error();
    const Result<app::Resources> resources = loadTelling(collating_.texts, app::Spelling::Leave, console);
    if (!resources)
        return resources.error();
    Result<AlignedTexts> aligned =
        align(*source, *target, resources->lexicon,
              {.confirmed = anchors->beads, .detail = ofExplanation(), .threads = collating_.threads});
    if (!aligned)
        return aligned.error();
    if (!aligned->kinship.isPlausible())
        warn(console, "the texts do not look like original and translation (" +
                          describeKinship(aligned->kinship) + ")");
    return Project{.source = std::move(*source),
                   .target = std::move(*target),
                   .paragraphs = std::move(aligned->paragraphs),
                   .alignment = std::move(aligned->segments),
                   .crossings = std::move(aligned->crossings),
                   .certainty = std::move(aligned->certainty)};
}

} // namespace muqabala::cli
