#include "app/cli/collating.h"

#include "app/cli/findings.h"
#include "app/cli/threads.h"
#include "app/collation/anchors.h"
#include "app/collation/files.h"
#include "app/collation/messages.h"
#include "app/collation/termbases.h"

#include <CLI/CLI.hpp>

#include <map>
#include <utility>

namespace muqabala::cli {
namespace {

const std::map<std::string, Setting> kSettingNames{
    {"precise", Setting::Precise}, {"balanced", Setting::Balanced}, {"thorough", Setting::Thorough}};

Result<app::Input> inputOf(const CollatingOptions& options) {
    const Result<ReadOptions> readOptions = options.texts.readOptions();
    if (!readOptions)
        return readOptions.error();
    app::Input input{.path = options.file, .translationPath = {}, .options = *readOptions};
    if (!options.translation.empty())
        input.translationPath = options.translation;
    return input;
}

Error notATranslation(const CollatingOptions& options, const Kinship& kinship) {
    const std::string both =
        options.translation.empty() ? options.file : options.file + " and " + options.translation;
    return {.code = ErrorCode::NotATranslation, .file = both, .detail = describeKinship(kinship)};
}

void tellAll(Console console, const std::vector<std::string>& lines) {
    for (const std::string& line : lines)
        tell(console, line);
}

} // namespace

void addSetting(CLI::App& command, Setting& setting) {
    command
        .add_option("--setting", setting,
                    "How many notes: what a reviser wants to see, what bears looking at, or all there is")
        ->transform(CLI::CheckedTransformer(kSettingNames))
        ->option_text("precise|balanced|thorough");
}

void CollatingOptions::addTo(CLI::App& command) {
    command.add_option("FILE", file, "A file with both texts, or with the original")->option_text(" ");
    command.add_option("TRANSLATION", translation, "The file with the translation, when it has its own")
        ->option_text(" ");
    texts.addTo(command);
    addSetting(command, setting);
    command.add_option("--reasons-in", reasonLanguage, "The language in which the notes give their reasons")
        ->check(CLI::IsMember({"en", "ar"}))
        ->option_text("en|ar [en]");
    addThreads(command, threads);
    command.add_flag("--force", force, "Go on with texts that do not look like original and translation");
    command.add_flag("--quiet", quiet, "Tell only of warnings and errors");
}

Status CollatingOptions::addRules(app::Resources& resources) const {
    const ReadOptions languages{.source = {texts.sourceLanguage}, .target = {texts.targetLanguage}};
    if (const Status added = app::addTermbases(termbasePaths, languages, resources); !added)
        return added;
    if (rulesPath.empty())
        return std::monostate{};
    const Result<std::string> bytes = app::readFile(rulesPath);
    if (!bytes)
        return bytes.error();
    return resources.userRules.emplace(languages.source, languages.target).read(*bytes, rulesPath);
}

void CollatingOptions::keepWanted(std::vector<Divergence>& notes) const {
    std::erase_if(notes, [this](const Divergence& note) { return !isShownAt(setting, note); });
}

Result<app::Resources> loadTelling(const TextOptions& texts, app::Spelling spelling, Console console,
                                   const std::vector<app::TextOrigin>& notFrom) {
    Result<app::Resources> resources =
        app::loadResources({texts.sourceLanguage}, {texts.targetLanguage}, spelling,
                           {.added = texts.lexicons, .notFrom = notFrom});
    if (!resources)
        return resources;
    for (const Error& missing : resources->missing)
        warn(console, app::message(missing) + " The work goes on without it.");
    return resources;
}

Result<Project> collateTelling(const CollatingOptions& options, Detail detail, Console console) {
    const Result<app::Input> input = inputOf(options);
    if (!input)
        return input.error();
    Result<BilingualText> texts = app::readTexts(*input);
    if (!texts)
        return texts.error();
    const Result<NumberedBeads> anchors = app::loadAnchors(options.anchorsPath);
    if (!anchors)
        return anchors.error();
    if (!options.quiet)
        tellAll(console, describeReading(*texts));
    Result<app::Resources> resources = loadTelling(options.texts, app::Spelling::Load, console);
    if (!resources)
        return resources.error();
    if (const Status added = options.addRules(*resources); !added)
        return added.error();
    Result<app::Collation> collation = app::collate(std::move(*texts), *resources, app::Detection::Yes, {},
                                                    {}, {*anchors, detail, options.threads});
    if (!collation)
        return collation.error();
    if (!collation->kinship.isPlausible() && !options.force)
        return notATranslation(options, collation->kinship);
    options.keepWanted(collation->project.divergences);
    if (!options.quiet)
        tell(console, describePairs(collation->project));
    return std::move(collation->project);
}

} // namespace muqabala::cli
