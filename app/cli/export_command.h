#pragma once

#include "align/divergence/settings.h"
#include "app/cli/console.h"
#include "app/cli/destinations.h"

#include <string>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `export`: the pairs of a project, in as many formats as are asked for. Only reads it, so that somebody may
/// be at work on it.
class ExportCommand {
public:
    explicit ExportCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    CLI::App* command_;
    std::string path_;
    WritingOptions writing_;
    std::string reasonLanguage_ = "en";
    Setting setting_ = Setting::Precise; ///< which of the notes that nobody judged are written
    bool onlyNoted_ = false;
    bool hasScorecard_ = false;
};

} // namespace muqabala::cli
