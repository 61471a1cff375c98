#include "app/cli/ledger_command.h"

#include "app/cli/collating.h"
#include "app/cli/ledger_table.h"
#include "app/cli/outputs.h"
#include "app/cli/studied_texts.h"
#include "app/collation/ledger.h"

#include <CLI/CLI.hpp>

namespace muqabala::cli {

LedgerCommand::LedgerCommand(CLI::App& program)
    : command_(program.add_subcommand(
          "ledger", "Tell how the names and loaded terms of texts are rendered, how often and where")) {
    command_
        ->add_option("FILE", paths_,
                     "Projects (.muqabala), paired texts (.tmx, .tsv), or texts of both languages")
        ->required()
        ->option_text("...");
    command_->add_option("--least", leastUses_, "Leave out terms that are used less often")
        ->check(CLI::PositiveNumber)
        ->option_text("N [1]");
    command_->add_option("-o,--output", outputPath_, "Where to write the table; - is standard output")
        ->option_text("FILE [-]");
    texts_.addTo(*command_);
}

bool LedgerCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode LedgerCommand::run(Console console) const {
    if (const auto objection = objectionTo({outputPath_}, paths_))
        return refuse(console, *objection);
    const Result<app::Resources> resources = loadTelling(texts_, app::Spelling::Load, console);
    if (!resources)
        return fail(console, resources.error());
    StudiedTexts texts(texts_, app::Detection::No, console);
    Table all;
    ExitCode code = ExitCode::Success;
    for (const std::string& path : paths_) {
        const Result<Project> project = texts.read(path);
        if (project)
            addRowsOf(path, ledgerTable(*project, app::ledgerOf(*project, *resources), leastUses_), all);
        else
            code = fail(console, project.error());
    }
    if (all.heads.empty())
        return code;
    const Status saved = saveTable(all, outputPath_, console);
    return saved ? code : fail(console, saved.error());
}

} // namespace muqabala::cli
