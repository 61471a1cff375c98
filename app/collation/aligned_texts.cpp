#include "app/collation/aligned_texts.h"

#include "app/collation/files.h"
#include "corpus/import/bead_table.h"
#include "corpus/import/pairs.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace muqabala::app {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSource = "en.txt";
constexpr const char* kTarget = "ar.txt";
constexpr const char* kBeads = "gold.tsv";

bool holdsText(const fs::path& folder) {
    std::error_code unreadable;
    return std::ranges::all_of(std::array{kSource, kTarget, kBeads}, [&](const char* name) {
        return fs::is_regular_file(folder / name, unreadable);
    });
}

Result<Document> readSegments(const fs::path& path, const Language& language) {
    const Result<std::string> bytes = readFile(path.string());
    if (!bytes)
        return bytes.error();
    return readSegmentedText(*bytes, path.string(), language, std::nullopt);
}

Result<std::vector<Bead>> readBeads(const fs::path& path) {
    const Result<std::string> bytes = readFile(path.string());
    if (!bytes)
        return bytes.error();
    return readBeadTable(*bytes, path.string());
}

bool isWithin(const Bead& bead, const AlignedText& text) {
    return bead.source.end.value <= text.source.segments.size() &&
           bead.target.end.value <= text.target.segments.size();
}

Result<std::vector<AlignedText>> readFolders(const std::string& path) {
    std::vector<AlignedText> texts;
    for (const fs::path& folder : alignedFoldersBelow(path)) {
        Result<AlignedText> text = readAlignedFolder(folder);
        if (!text)
            return text.error();
        texts.push_back(std::move(*text));
    }
    if (texts.empty())
        return Error{.code = ErrorCode::MalformedData,
                     .file = path,
                     .detail = "there is no folder in it with en.txt, ar.txt and gold.tsv"};
    return texts;
}

} // namespace

std::vector<fs::path> alignedFoldersBelow(const fs::path& folder) {
    std::error_code unreadable;
    if (fs::is_directory(folder / "docs", unreadable))
        return alignedFoldersBelow(folder / "docs");
    std::vector<fs::path> folders;
    if (holdsText(folder))
        folders.push_back(folder);
    for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
        const std::vector<fs::path> inner = alignedFoldersBelow(entry.path());
        folders.insert(folders.end(), inner.begin(), inner.end());
    }
    std::ranges::sort(folders);
    return folders;
}

Result<AlignedText> readAlignedFolder(const fs::path& folder) {
    Result<Document> source = readSegments(folder / kSource, {"en"});
    if (!source)
        return source.error();
    Result<Document> target = readSegments(folder / kTarget, {"ar"});
    if (!target)
        return target.error();
    Result<std::vector<Bead>> beads = readBeads(folder / kBeads);
    if (!beads)
        return beads.error();
    AlignedText text{std::move(*source), std::move(*target), std::move(*beads)};
    if (!std::ranges::all_of(text.beads, [&](const Bead& bead) { return isWithin(bead, text); }))
        return Error{.code = ErrorCode::MalformedData,
                     .file = (folder / kBeads).string(),
                     .detail = "a bead goes beyond the end of a text"};
    return text;
}

Result<std::vector<AlignedText>> readAlignedTexts(const std::string& path, const ReadOptions& options) {
    std::error_code unreadable;
    if (fs::is_directory(path, unreadable))
        return readFolders(path);
    const Result<std::string> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    Result<Project> project = readPairs(*bytes, path, options);
    if (!project)
        return project.error();
    std::vector<AlignedText> texts;
    texts.push_back({std::move(project->source), std::move(project->target), project->alignment.beads()});
    return texts;
}

} // namespace muqabala::app
