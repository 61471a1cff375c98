#include "app/cli/project_command.h"

#include "app/cli/identity.h"
#include "app/cli/outputs.h"
#include "corpus/store/project_file.h"

#include <CLI/CLI.hpp>

namespace muqabala::cli {

ProjectCommand::ProjectCommand(CLI::App& program)
    : command_(program.add_subcommand(
          "project", "Align and check a translation and make a project of it, to work on in the reviewer")) {
    collating_.setting = Setting::Thorough; // whoever works on it chooses what is shown
    collating_.addTo(*command_);
    command_->add_option("-o,--output", path_, "The project to make (.muqabala)")
        ->required()
        ->option_text("FILE");
    command_
        ->add_option("--anchors", collating_.anchorsPath,
                     "Pairs that are right and are to be kept: a table of segment numbers, as align writes "
                     "with --beads")
        ->option_text("FILE");
    command_->add_flag("--replace", replaces_,
                       "Replace a project that is there, with all that was done in it");
}

bool ProjectCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode ProjectCommand::run(Console console) const {
    if (collating_.file.empty())
        return refuse(console, "name a text: muqabala project FILE [TRANSLATION] -o " + path_);
    if (const auto objection =
            objectionTo({path_}, {collating_.file, collating_.translation, collating_.anchorsPath}))
        return refuse(console, *objection);
    const Result<Project> project = collateTelling(collating_, Detail::Probabilities, console);
    if (!project)
        return fail(console, project.error());
    const Result<ProjectFile> file =
        ProjectFile::create(path_, *project, whoRunsThis(), replaces_ ? Existing::Replace : Existing::Refuse);
    return file ? ExitCode::Success : fail(console, file.error());
}

} // namespace muqabala::cli
