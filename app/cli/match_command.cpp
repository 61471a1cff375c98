#include "app/cli/match_command.h"

#include "app/cli/collating.h"
#include "app/cli/outputs.h"
#include "app/cli/ranking_text.h"
#include "app/collation/match.h"

#include <CLI/CLI.hpp>

namespace muqabala::cli {

MatchCommand::MatchCommand(CLI::App& program)
    : command_(program.add_subcommand("match", "Find the original of a translation among several texts")) {
    command_
        ->add_option("TRANSLATION", translation_, "A file with the translation, alone or beside its original")
        ->required()
        ->option_text(" ");
    command_->add_option("CANDIDATE", candidates_, "Files with texts of which one may be the original")
        ->required()
        ->option_text("...");
    texts_.addLanguagesTo(*command_);
    command_->add_option("--format", format_, "How to write the ranking")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json [text]");
}

bool MatchCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode MatchCommand::run(Console console) const {
    const Result<ReadOptions> options = texts_.readOptions();
    if (!options)
        return fail(console, options.error());
    const Result<app::Resources> resources = loadTelling(texts_, app::Spelling::Leave, console);
    if (!resources)
        return fail(console, resources.error());
    const Result<app::Ranking> ranking = app::rankOriginals(translation_, candidates_, *options, *resources);
    if (!ranking)
        return fail(console, ranking.error());
    ExitCode code = ExitCode::Success;
    for (const Error& failure : ranking->failures)
        code = fail(console, failure);
    const Status saved =
        saveAll({{"-", format_ == "json" ? rankingAsJson(*ranking, translation_) : rankingAsText(*ranking)}},
                console);
    return saved ? code : fail(console, saved.error());
}

} // namespace muqabala::cli
