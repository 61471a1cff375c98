#pragma once

#include "app/cli/collating.h"
#include "app/cli/console.h"

#include <string>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `project`: collates two texts and makes a project file of them, for the reviewer.
class ProjectCommand {
public:
    explicit ProjectCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    CLI::App* command_;
    CollatingOptions collating_;
    std::string path_;
    bool replaces_ = false;
};

} // namespace muqabala::cli
