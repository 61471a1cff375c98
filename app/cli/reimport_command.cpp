#include "app/cli/reimport_command.h"

#include "app/cli/collating.h"
#include "app/cli/findings.h"
#include "app/cli/identity.h"
#include "app/cli/threads.h"
#include "app/collation/reimport.h"
#include "corpus/store/project_file.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace muqabala::cli {
namespace {

/// "pair 12", "note 3": counted from 1, as everywhere.
std::string nameOf(const Loss& loss, const Project& older) {
    const std::string number = std::to_string(loss.place + 1);
    switch (loss.kind) {
    case Loss::Kind::Pair:
        return "pair " + number;
    case Loss::Kind::ParagraphPair:
        return "pair " + number + " of paragraphs";
    case Loss::Kind::Crossing:
        return "crossing " + number;
    case Loss::Kind::Note:
        return "note " + older.notes[loss.place].id;
    case Loss::Kind::PartOfNote:
        return "part of note " + older.notes[loss.place].id;
    case Loss::Kind::Verdict:
        return "what was said of finding " + older.verdicts[loss.place].divergence;
    }
    return {};
}

Result<app::NewerTexts> readNewer(const app::Input& input) {
    Result<BilingualText> texts = app::readTexts(input);
    if (!texts)
        return texts.error();
    return app::NewerTexts{std::move(texts->source), std::move(texts->target)};
}

} // namespace

ReimportCommand::ReimportCommand(CLI::App& program)
    : command_(program.add_subcommand(
          "reimport", "Put newer versions of its texts into a project and keep what was done there")) {
    command_->add_option("PROJECT", project_, "The project (.muqabala)")->required()->option_text(" ");
    command_->add_option("FILE", file_, "A file with both texts, or with the original")
        ->required()
        ->option_text(" ");
    command_->add_option("TRANSLATION", translation_, "The file with the translation, when it has its own")
        ->option_text(" ");
    texts_.addTo(*command_);
    addThreads(*command_, threads_);
    command_->add_flag("--force", force_, "Go on with texts that do not look like original and translation");
}

bool ReimportCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode ReimportCommand::run(Console console) const {
    Result<ProjectFile::Opened> opened = ProjectFile::open(project_, Access::ReadWrite, whoRunsThis());
    if (!opened)
        return fail(console, opened.error());
    const Result<ReadOptions> options = texts_.readOptions();
    if (!options)
        return fail(console, options.error());
    app::Input input{.path = file_, .translationPath = {}, .options = *options};
    if (!translation_.empty())
        input.translationPath = translation_;
    Result<app::NewerTexts> newer = readNewer(input);
    if (!newer)
        return fail(console, newer.error());
    const Result<app::Resources> resources = loadTelling(texts_, app::Spelling::Load, console);
    if (!resources)
        return fail(console, resources.error());
    Project& project = opened->stored.project;
    const Project older = project;
    Result<app::Reimport> done = app::reimport(older, std::move(*newer), *resources, {}, {}, threads_);
    if (!done)
        return fail(console, done.error());
    if (!done->kinship.isPlausible() && !force_)
        return fail(
            console,
            {.code = ErrorCode::NotATranslation, .file = file_, .detail = describeKinship(done->kinship)});
    const Change inverse = apply(project, std::move(done->change));
    const Status written = opened->file.record(inverse, project);
    if (!written)
        return fail(console, written.error());
    for (const Loss& loss : done->losses)
        tell(console, "not kept, for its words have changed: " + nameOf(loss, older));
    tell(console, describePairs(project));
    return ExitCode::Success;
}

} // namespace muqabala::cli
