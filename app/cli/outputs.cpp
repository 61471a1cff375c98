#include "app/cli/outputs.h"

#include "app/collation/files.h"

#include <filesystem>
#include <ostream>

namespace muqabala::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kConsolePath = "-";

/// Whether two paths lead to one place, whether or not there is a file yet.
bool isSamePlace(const std::string& one, const std::string& other) {
    std::error_code failed;
    const auto first = fs::weakly_canonical(fs::absolute(one, failed), failed);
    const auto second = fs::weakly_canonical(fs::absolute(other, failed), failed);
    return !first.empty() && first == second;
}

Status print(const std::string& bytes, Console console) {
    console.out << bytes << std::flush;
    if (!console.out)
        return Error{.code = ErrorCode::CannotWrite, .file = "standard output", .detail = "closed or full"};
    return std::monostate{};
}

} // namespace

ByteOrderMark byteOrderMarkFor(const std::string& path) {
    return path == kConsolePath ? ByteOrderMark::No : ByteOrderMark::Yes;
}

std::optional<std::string> objectionTo(const std::vector<std::string>& outputPaths,
                                       const std::vector<std::string>& inputPaths) {
    for (std::size_t i = 0; i < outputPaths.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (isSamePlace(outputPaths[i], outputPaths[j]))
                return outputPaths[i] + ": named twice as an output. Name each once.";
        }
        for (const std::string& input : inputPaths) {
            if (isSamePlace(outputPaths[i], input))
                return outputPaths[i] + ": this is the text itself. Name another file to write to.";
        }
    }
    return std::nullopt;
}

Status saveAll(const std::vector<Output>& outputs, Console console) {
    app::FilesTogether files;
    for (const Output& output : outputs) {
        if (output.path == kConsolePath)
            continue;
        Status added = files.add(output.path, output.bytes);
        if (!added)
            return added;
    }
    for (const Output& output : outputs) {
        if (output.path != kConsolePath)
            continue;
        Status printed = print(output.bytes, console);
        if (!printed)
            return printed;
    }
    return files.commit();
}

} // namespace muqabala::cli
