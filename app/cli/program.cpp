#include "app/cli/program.h"

#include "app/cli/align_command.h"
#include "app/cli/check_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/export_command.h"
#include "app/cli/find_command.h"
#include "app/cli/learn_command.h"
#include "app/cli/ledger_command.h"
#include "app/cli/match_command.h"
#include "app/cli/project_command.h"
#include "app/cli/reimport_command.h"
#include "app/cli/score_command.h"
#include "app/cli/stats_command.h"

#include <CLI/CLI.hpp>

namespace muqabala::cli {
namespace {

constexpr const char* kDescription =
    "Collates an Arabic translation with its English original: aligns the texts and finds where they part.";

} // namespace

ExitCode run(const std::vector<std::string>& arguments, Console console) {
    CLI::App program(kDescription, "muqabala");
    program.set_version_flag("--version", "muqabala " MUQABALA_VERSION);
    program.require_subcommand(0, 1);
    AlignCommand align(program);
    CheckCommand check(program);
    CompareCommand compare(program);
    FindCommand find(program);
    ProjectCommand project(program);
    ExportCommand exporting(program);
    ReimportCommand reimport(program);
    LearnCommand learn(program);
    LedgerCommand ledger(program);
    MatchCommand match(program);
    ScoreCommand score(program);
    StatsCommand stats(program);
    try {
        program.parse(
            std::vector<std::string>(arguments.rbegin(), arguments.rend())); // CLI11 wants the last first
    } catch (const CLI::ParseError& error) {
        return program.exit(error, console.out, console.err) == 0 ? ExitCode::Success : ExitCode::Misuse;
    }
    if (align.wasGiven())
        return align.run(console);
    if (check.wasGiven())
        return check.run(console);
    if (compare.wasGiven())
        return compare.run(console);
    if (find.wasGiven())
        return find.run(console);
    if (project.wasGiven())
        return project.run(console);
    if (exporting.wasGiven())
        return exporting.run(console);
    if (reimport.wasGiven())
        return reimport.run(console);
    if (learn.wasGiven())
        return learn.run(console);
    if (ledger.wasGiven())
        return ledger.run(console);
    if (match.wasGiven())
        return match.run(console);
    if (score.wasGiven())
        return score.run(console);
    if (stats.wasGiven())
        return stats.run(console);
    return refuse(console,
                  "name a command: align, check, compare, export, find, learn, ledger, match, project, "
                  "reimport, score or stats. "
                  "muqabala --help tells more.");
}

} // namespace muqabala::cli
