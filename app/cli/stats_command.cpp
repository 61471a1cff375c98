#include "app/cli/stats_command.h"

#include "app/cli/collating.h"
#include "app/cli/outputs.h"
#include "app/cli/studied_texts.h"
#include "corpus/study/tables.h"

#include <CLI/CLI.hpp>

namespace muqabala::cli {
namespace {

Table tableOf(const Project& project, const std::string& name, const ScorecardOptions& options) {
    if (name == "scorecard")
        return scorecardTable(scorecardOf(project, options));
    const TextStatistics statistics = statisticsOf(project);
    if (name == "lengths")
        return lengthsTable(statistics);
    return name == "notes" ? notesTable(statistics) : figuresTable(statistics);
}

} // namespace

StatsCommand::StatsCommand(CLI::App& program)
    : command_(program.add_subcommand("stats", "Count pairs, lengths and notes of texts, as a table")) {
    command_
        ->add_option("FILE", files_,
                     "Projects (.muqabala), paired texts (.tmx, .tsv), or texts of both languages")
        ->required()
        ->option_text("...");
    texts_.addTo(*command_);
    command_->add_option("--table", table_, "What to tell")
        ->check(CLI::IsMember({"figures", "lengths", "notes", "scorecard"}))
        ->option_text("figures|lengths|notes|scorecard [figures]");
    command_->add_option("--words-of", wordsOf_, "Whose words the scorecard counts")
        ->check(CLI::IsMember({"source", "target"}))
        ->option_text("source|target [source]");
    command_->add_flag("--open", countsOpen_, "Count in the scorecard also what nobody has judged");
    addSetting(*command_, setting_);
    command_->add_option("--pass-mark", passMark_, "The calibrated score that just passes, 0 to 100")
        ->check(CLI::Range(0.0, 100.0))
        ->option_text("SCORE [90]");
    command_->add_option("--acceptable", acceptable_, "The penalty points per 1000 words that just pass")
        ->check(CLI::PositiveNumber)
        ->option_text("POINTS [10]");
    command_->add_option("-o,--output", outputPath_, "Where to write the table; - is standard output")
        ->option_text("FILE [-]");
}

bool StatsCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode StatsCommand::run(Console console) const {
    if (const auto objection = objectionTo({outputPath_}, files_))
        return refuse(console, *objection);
    const ScorecardOptions options{.counted = countsOpen_ ? Counted::AcceptedOrOpen : Counted::Accepted,
                                   .wordsOf = wordsOf_ == "source" ? Side::Source : Side::Target,
                                   .passMark = passMark_,
                                   .acceptablePoints = acceptable_,
                                   .weights = {}};
    const bool needsNotes = table_ == "notes" || table_ == "scorecard";
    StudiedTexts texts(texts_, needsNotes ? app::Detection::Yes : app::Detection::No, console);
    Table all;
    ExitCode code = ExitCode::Success;
    for (const std::string& file : files_) {
        Result<Project> project = texts.read(file);
        if (!project) {
            code = fail(console, project.error());
            continue;
        }
        keepShown(*project, setting_);
        addRowsOf(file, tableOf(*project, table_, options), all);
    }
    if (all.heads.empty())
        return code;
    const Status saved = saveTable(all, outputPath_, console);
    return saved ? code : fail(console, saved.error());
}

} // namespace muqabala::cli
