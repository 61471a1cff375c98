#include "app/cli/compare_command.h"

#include "app/cli/outputs.h"
#include "app/cli/studied_texts.h"
#include "corpus/review/agreement.h"

#include <CLI/CLI.hpp>

namespace muqabala::cli {

CompareCommand::CompareCommand(CLI::App& program)
    : command_(program.add_subcommand("compare", "Compare two reviews of the same texts")) {
    command_->add_option("PROJECT", first_, "The project of one reviewer (.muqabala)")
        ->required()
        ->option_text(" ");
    command_->add_option("OTHER", second_, "The project of the other")->required()->option_text(" ");
    command_->add_flag("--remarks", listsRemarks_,
                       "List the remarks of both and of either alone in the place of the figures");
    command_->add_option("-o,--output", outputPath_, "Where to write the table; - is standard output")
        ->option_text("FILE [-]");
}

bool CompareCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode CompareCommand::run(Console console) const {
    if (const auto objection = objectionTo({outputPath_}, {first_, second_}))
        return refuse(console, *objection);
    const Result<Project> first = readProject(first_);
    if (!first)
        return fail(console, first.error());
    const Result<Project> second = readProject(second_);
    if (!second)
        return fail(console, second.error());
    if (!haveSameTexts(*first, *second))
        return refuse(console,
                      "the two projects are not of the same texts, so that there is nothing to compare.");
    const Agreement agreement = agreementOf(*first, *second);
    const Table table =
        listsRemarks_ ? differencesTable(agreement, *first, *second) : agreementTable(agreement);
    const Status saved = saveTable(table, outputPath_, console);
    return saved ? ExitCode::Success : fail(console, saved.error());
}

} // namespace muqabala::cli
