#include "app/cli/score_command.h"

#include "app/cli/collating.h"
#include "app/cli/score_align.h"
#include "app/cli/threads.h"

#include <CLI/CLI.hpp>

namespace muqabala::cli {

ScoreCommand::ScoreCommand(CLI::App& program)
    : command_(program.add_subcommand("score", "Measure against texts whose alignment is known")) {
    command_->require_subcommand(1);
    align_ = command_->add_subcommand("align",
                                      "Align every document below the folders and compare with its gold.tsv");
    align_
        ->add_option("FOLDER", folders_,
                     "Folders that hold en.txt, ar.txt and gold.tsv, or have such folders below them")
        ->required();
    addThreads(*align_, threads_);
    texts_.addLexiconsTo(*align_);
    CLI::App* check =
        command_->add_subcommand("check", "Check texts that revisers have noted and compare the notes");
    check
        ->add_option("FOLDER", check_.folder,
                     "A folder that holds seed/, gold/ and bench/sets/, or some of them")
        ->required();
    check->add_flag("--checks", check_.listsChecks, "Also tell of each check and each kind of divergence");
    check
        ->add_option("--explain", check_.alarms, "Also list so many of the surest notes that no reviser made")
        ->option_text("N");
}

bool ScoreCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode ScoreCommand::run(Console console) const {
    return align_->parsed() ? scoreAlign(console) : scoreCheck(console);
}

ExitCode ScoreCommand::scoreCheck(Console console) const {
    const Result<app::Resources> resources = loadTelling(TextOptions{}, app::Spelling::Load, console);
    if (!resources)
        return fail(console, resources.error());
    return scoreChecks(check_, *resources, console);
}

ExitCode ScoreCommand::scoreAlign(Console console) const {
    return scoreAlignments(folders_, texts_, threads_, console);
}

} // namespace muqabala::cli
