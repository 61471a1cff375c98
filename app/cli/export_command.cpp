#include "app/cli/export_command.h"

#include "app/cli/collating.h"
#include "app/cli/studied_texts.h"

#include <CLI/CLI.hpp>

namespace muqabala::cli {

ExportCommand::ExportCommand(CLI::App& program)
    : command_(program.add_subcommand("export", "Write the pairs of a project")) {
    command_->add_option("PROJECT", path_, "The project (.muqabala)")->required()->option_text(" ");
    writing_.addTo(*command_);
    command_->get_option("--output")->required();
    command_
        ->add_option("--reasons-in", reasonLanguage_, "The language in which the notes give their reasons")
        ->check(CLI::IsMember({"en", "ar"}))
        ->option_text("en|ar [en]");
    addSetting(*command_, setting_);
    command_->add_flag("--noted", onlyNoted_, "Show in the report only the pairs with notes");
    command_->add_flag("--scorecard", hasScorecard_, "Show in the report what the errors come to");
}

bool ExportCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode ExportCommand::run(Console console) const {
    if (const auto objection = objectionTo(writing_.paths, {path_}))
        return refuse(console, *objection);
    const Result<std::vector<Destination>> destinations = writing_.destinations();
    if (!destinations)
        return fail(console, destinations.error());
    Result<Project> project = readProject(path_);
    if (!project)
        return fail(console, project.error());
    keepShown(*project, setting_);
    ExportOptions options = writing_.exportOptions(reasonLanguage_);
    options.reported = onlyNoted_ ? ReportedPairs::Noted : ReportedPairs::All;
    if (hasScorecard_)
        options.scorecard.emplace();
    const std::vector<Output> outputs = render(*project, *destinations, options, console);
    const Status saved = saveAll(outputs, console);
    return saved ? ExitCode::Success : fail(console, saved.error());
}

} // namespace muqabala::cli
