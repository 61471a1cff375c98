#include "app/cli/check_command.h"

#include "app/cli/check_list.h"
#include "app/cli/findings.h"
#include "app/cli/notes_text.h"
#include "app/cli/outputs.h"
#include "app/cli/studied_texts.h"
#include "app/cli/wording.h"
#include "app/collation/files.h"
#include "corpus/export/export.h"
#include "corpus/import/pairs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <optional>

namespace muqabala::cli {
namespace {

/// The format named by the user, else that of the path's extension; text on the console.
std::optional<std::string> formatFor(const std::string& named, const std::string& path) {
    if (!named.empty())
        return named;
    const std::string extension = std::filesystem::path(path).extension();
    if (path == "-" || extension == ".txt")
        return "text";
    if (extension == ".json" || extension == ".tsv")
        return extension.substr(1);
    return std::nullopt;
}

Exported render(const Project& project, const std::string& format, const std::string& path,
                const Language& reasons) {
    const ExportOptions options{
        .byteOrderMark = byteOrderMarkFor(path), .reasons = reasons, .programVersion = MUQABALA_VERSION};
    if (format == "json")
        return writeJson(project, options);
    if (format == "tsv")
        return writeNotesTsv(project, options);
    return {notesAsText(project, reasons), {}};
}

/// "tmx" of "a/b.TMX".
std::string extensionOf(const std::string& path) {
    std::string extension = std::filesystem::path(path).extension();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
    return extension.substr(std::min<std::size_t>(1, extension.size()));
}

/// Sees to what was said of the notes in a project: those that were dismissed go, and those that were given
/// another category or severity have it. Returns how many went.
std::size_t heedVerdicts(Project& project) {
    for (Divergence& note : project.divergences) {
        if (const Verdict* verdict = project.verdictOn(note.id)) {
            note.category = verdict->category.value_or(note.category);
            note.severity = verdict->severity.value_or(note.severity);
        }
    }
    return std::erase_if(project.divergences, [&](const Divergence& note) {
        const Verdict* verdict = project.verdictOn(note.id);
        return verdict != nullptr && verdict->kind == VerdictKind::Dismissed;
    });
}

/// Whether there is a note as severe as the user will not have it.
bool isFailing(const Project& project, const std::string& failOn) {
    return !failOn.empty() && std::ranges::any_of(project.divergences, [&](const Divergence& note) {
        return failOn == "minor" || severityName(note.severity) == failOn ||
               note.severity == Severity::Critical;
    });
}

} // namespace

CheckCommand::CheckCommand(CLI::App& program)
    : command_(program.add_subcommand("check", "Find where a translation and its original part")) {
    collating_.setting = Setting::Balanced;
    collating_.addTo(*command_);
    command_
        ->add_option(
            "--pairs", pairsPath_,
            "Texts that are paired already, in place of FILE: a translation memory (.tmx), the .tsv of "
            "align, or a table with the columns id, original, translation, parted by tabs. A .tmx "
            "may be given as FILE, too; so may a project (.muqabala), which is not changed")
        ->option_text("FILE");
    command_->add_option("--format", format_, "How to write the notes, whatever the extension")
        ->check(CLI::IsMember({"text", "json", "tsv"}))
        ->option_text("text|json|tsv");
    command_->add_option("--fail-on", failOn_, "Exit with 1 when there is a note of this severity or above")
        ->check(CLI::IsMember({"minor", "major", "critical"}))
        ->option_text("minor|major|critical");
    command_
        ->add_option("--min-confidence", minConfidence_,
                     "Leave out notes that are less sure than this, 0 to 1, whatever the setting")
        ->check(CLI::Range(0.0, 1.0))
        ->each([this](const std::string&) { collating_.setting = Setting::Thorough; })
        ->option_text("C");
    command_
        ->add_option("--rules", collating_.rulesPath,
                     "Checks of your own: a table with the columns name, words of the original, words of the "
                     "translation, reason, parted by tabs")
        ->option_text("FILE");
    command_
        ->add_option("--termbase", collating_.termbasePaths,
                     "How terms are to be rendered and how not: TBX-Basic, or a table with the columns terms "
                     "of the original, preferred renderings, forbidden ones, parted by tabs; may be given "
                     "several times")
        ->allow_extra_args(false)
        ->option_text("FILE");
    command_->add_flag("--list-checks", listsChecks_,
                       "Tell what every check finds, with an example, and do nothing else");
    command_
        ->add_option("-o,--output", outputPath_,
                     "Where to write the notes (.txt, .json, .tsv); - is standard output")
        ->option_text("FILE [-]");
}

bool CheckCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode CheckCommand::run(Console console) const {
    if (listsChecks_) {
        listChecks(console.out);
        return ExitCode::Success;
    }
    if (collating_.file.empty() == pairsPath_.empty())
        return refuse(
            console,
            "name a text, muqabala check FILE [TRANSLATION], or a table with --pairs, one of the two");
    if (const auto objection =
            objectionTo({outputPath_}, {collating_.file, collating_.translation, pairsPath_}))
        return refuse(console, *objection);
    const std::optional<std::string> format = formatFor(format_, outputPath_);
    if (!format)
        return refuse(console, "no format of notes goes with \"" + outputPath_ +
                                   "\". Written are .txt, .json and .tsv; --format names one.");
    Result<Project> project =
        checked(*format == "json" ? Detail::Alternatives : Detail::Probabilities, console);
    if (!project)
        return fail(console, project.error());
    std::erase_if(project->divergences,
                  [&](const Divergence& note) { return note.confidence < minConfidence_; });

    const Exported exported = render(*project, *format, outputPath_, {collating_.reasonLanguage});
    for (const std::string& warning : exported.warnings)
        warn(console, warning);
    const Status saved = saveAll({{outputPath_, exported.bytes}}, console);
    if (!saved)
        return fail(console, saved.error());
    return isFailing(*project, failOn_) ? ExitCode::Failure : ExitCode::Success;
}

Result<Project> CheckCommand::checked(Detail detail, Console console) const {
    const std::string extension = collating_.translation.empty() ? extensionOf(collating_.file) : "";
    if (extension == "muqabala")
        return checkedProject(console);
    if (extension == "tmx" || !pairsPath_.empty())
        return checkedPairs(pairsPath_.empty() ? collating_.file : pairsPath_, console);
    return collateTelling(collating_, detail, console);
}

Result<Project> CheckCommand::checkedProject(Console console) const {
    Result<Project> project = readProject(collating_.file);
    if (!project)
        return project;
    TextOptions texts = collating_.texts;
    texts.sourceLanguage = project->source.language.tag;
    texts.targetLanguage = project->target.language.tag;
    const Status checked = check(*project, texts, console);
    if (!checked)
        return checked.error();
    const std::size_t dismissed = heedVerdicts(*project);
    if (dismissed > 0 && !collating_.quiet)
        tell(console, counted(dismissed, "note") + " left out that somebody dismissed in the project");
    return project;
}

Result<Project> CheckCommand::checkedPairs(const std::string& path, Console console) const {
    const Result<ReadOptions> options = collating_.texts.readOptions();
    if (!options)
        return options.error();
    const Result<std::string> bytes = app::readFile(path);
    if (!bytes)
        return bytes.error();
    Result<Project> project = readPairs(*bytes, path, *options);
    if (!project)
        return project;
    const Status checked = check(*project, collating_.texts, console);
    if (!checked)
        return checked.error();
    return project;
}

Status CheckCommand::check(Project& project, const TextOptions& texts, Console console) const {
    Result<app::Resources> resources = loadTelling(texts, app::Spelling::Load, console);
    if (!resources)
        return resources.error();
    if (Status added = collating_.addRules(*resources); !added)
        return added;
    project.divergences = app::detectIn(project, *resources);
    collating_.keepWanted(project.divergences);
    if (!collating_.quiet)
        tell(console, describePairs(project));
    return std::monostate{};
}

} // namespace muqabala::cli
