#include "app/collation/data_folders.h"

#include <cstdlib>
#include <filesystem>

namespace muqabala::app {
namespace {

std::string fromEnvironment(const char* variable, const std::string& otherwise) {
    const char* value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): nobody sets it meanwhile
    return value != nullptr && *value != '\0' ? value : otherwise;
}

/// The folder of data files that belongs to the running program.
std::string ownFolder() {
    std::error_code failed;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failed);
    const std::filesystem::path installed = program.parent_path().parent_path() / "share" / "muqabala";
    if (!failed && std::filesystem::is_directory(installed, failed))
        return installed.string();
    return MUQABALA_SOURCE_DICTIONARIES;
}

} // namespace

DataFolders findDataFolders() {
    return {fromEnvironment("MUQABALA_DATA", ownFolder()),
            fromEnvironment("MUQABALA_DICTD", "/usr/share/dictd"),
            fromEnvironment("MUQABALA_HUNSPELL", "/usr/share/hunspell")};
}

} // namespace muqabala::app
