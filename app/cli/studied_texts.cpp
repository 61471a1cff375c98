#include "app/cli/studied_texts.h"

#include "app/cli/collating.h"
#include "app/cli/findings.h"
#include "app/cli/outputs.h"
#include "app/collation/files.h"
#include "corpus/import/pairs.h"
#include "corpus/store/project_file.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <utility>

namespace muqabala::cli {
namespace {

/// ".tmx" of "a/B.TMX".
std::string extensionOf(const std::string& path) {
    std::string extension = std::filesystem::path(path).extension();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
    return extension;
}

} // namespace

Result<Project> readProject(const std::string& path) {
    Result<ProjectFile::Opened> opened = ProjectFile::open(path, Access::ReadOnly, {});
    if (!opened)
        return opened.error();
    return std::move(opened->stored.project);
}

Result<Project> StudiedTexts::read(const std::string& path) {
    const std::string extension = extensionOf(path);
    if (extension == ".muqabala")
        return readProject(path);
    const Result<ReadOptions> options = texts_.readOptions();
    if (!options)
        return options.error();
    return extension == ".tmx" || extension == ".tsv" ? paired(path, *options) : aligned(path, *options);
}

Status StudiedTexts::load() {
    if (resources_)
        return std::monostate{};
    const bool detects = detection_ == app::Detection::Yes;
    Result<app::Resources> resources =
        loadTelling(texts_, detects ? app::Spelling::Load : app::Spelling::Leave, console_);
    if (!resources)
        return resources.error();
    resources_ = std::move(*resources);
    return std::monostate{};
}

Result<Project> StudiedTexts::paired(const std::string& path, const ReadOptions& options) {
    const Result<std::string> bytes = app::readFile(path);
    if (!bytes)
        return bytes.error();
    Result<Project> project = readPairs(*bytes, path, options);
    if (!project || detection_ == app::Detection::No)
        return project;
    if (const Status loaded = load(); !loaded)
        return loaded.error();
    project->divergences = app::detectIn(*project, *resources_);
    return project;
}

Result<Project> StudiedTexts::aligned(const std::string& path, const ReadOptions& options) {
    Result<BilingualText> texts = app::readTexts({.path = path, .translationPath = {}, .options = options});
    if (!texts)
        return texts.error();
    if (const Status loaded = load(); !loaded)
        return loaded.error();
    Result<app::Collation> collation = app::collate(std::move(*texts), *resources_, detection_);
    if (!collation)
        return collation.error();
    if (!collation->kinship.isPlausible())
        return Error{
            .code = ErrorCode::NotATranslation, .file = path, .detail = describeKinship(collation->kinship)};
    return std::move(collation->project);
}

void addRowsOf(const std::string& file, const Table& part, Table& all) {
    if (all.heads.empty()) {
        all.heads = part.heads;
        all.heads.insert(all.heads.begin(), "file");
    }
    for (std::vector<std::string> row : part.rows) {
        row.insert(row.begin(), file);
        all.rows.push_back(std::move(row));
    }
}

Status saveTable(const Table& table, const std::string& path, Console console) {
    return saveAll({{path, tsvOf(table, byteOrderMarkFor(path))}}, console);
}

} // namespace muqabala::cli
