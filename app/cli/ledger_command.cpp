#include "app/cli/ledger_command.h"

#include "app/cli/collating.h"
#include "app/cli/findings.h"
#include "app/cli/ledger_table.h"
#include "app/cli/outputs.h"
#include "app/collation/files.h"
#include "app/collation/ledger.h"
#include "corpus/import/pairs.h"

#include <CLI/CLI.hpp>

#include <filesystem>

namespace muqabala::cli {
namespace {

/// A text whose sentences are paired: read so, or aligned now.
Result<Project> pairedText(const std::string& path, const ReadOptions& options,
                           const app::Resources& resources, Console console) {
    const std::string extension = std::filesystem::path(path).extension();
    if (extension == ".tmx" || extension == ".tsv") {
        const Result<std::string> bytes = app::readFile(path);
        if (!bytes)
            return bytes.error();
        return readPairs(*bytes, path, options);
    }
    Result<app::Collation> collation =
        app::collate({path, std::nullopt, options}, resources, app::Detection::No);
    if (!collation)
        return collation.error();
    if (!collation->kinship.isPlausible())
        warn(console, path + ": the texts do not look like original and translation (" +
                          describeKinship(collation->kinship) + ")");
    return std::move(collation->project);
}

} // namespace

LedgerCommand::LedgerCommand(CLI::App& program)
    : command_(program.add_subcommand(
          "ledger", "Tell how the names and loaded terms of texts are rendered, how often and where")) {
    command_
        ->add_option("FILE", paths_,
                     "Files with both texts, translation memories (.tmx) or tables of pairs (.tsv)")
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
    const Result<ReadOptions> options = texts_.readOptions();
    if (!options)
        return fail(console, options.error());
    const Result<app::Resources> resources = loadTelling(texts_, app::Spelling::Load, console);
    if (!resources)
        return fail(console, resources.error());
    LedgerTable ledger;
    ExitCode code = ExitCode::Success;
    for (const std::string& path : paths_) {
        const Result<Project> project = pairedText(path, *options, *resources, console);
        if (project)
            ledger.add(*project, app::ledgerOf(*project, *resources), leastUses_);
        else
            code = fail(console, project.error());
    }
    const Status saved =
        saveAll({{outputPath_, tsvOf(ledger.table(), byteOrderMarkFor(outputPath_))}}, console);
    return saved ? code : fail(console, saved.error());
}

} // namespace muqabala::cli
