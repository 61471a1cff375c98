#pragma once

#include "app/cli/console.h"
#include "app/cli/outputs.h"
#include "corpus/export/export.h"
#include "corpus/project.h"
#include "corpus/result.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// A path with the format that is written there.
struct Destination {
    std::string path;
    Format format{};
};

/// The options of a command that writes pairs.
struct WritingOptions {
    std::vector<std::string> paths;
    std::string format; ///< empty: by the extension of each path
    std::string level = "sentence";
    bool oneSided = false;

    void addTo(CLI::App& command);
    /// Error: UnknownFormat.
    [[nodiscard]] Result<std::vector<Destination>> destinations() const;
    /// As they are asked for, from this program, now.
    [[nodiscard]] ExportOptions exportOptions(const std::string& reasonLanguage) const;
};

/// What is written to each; tells of what could not be written as it is.
[[nodiscard]] std::vector<Output> render(const Project& project, const std::vector<Destination>& destinations,
                                         ExportOptions options, Console console);

} // namespace muqabala::cli
