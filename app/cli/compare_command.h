#pragma once

#include "app/cli/console.h"

#include <string>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `compare`: what two reviews of the same texts have in common.
class CompareCommand {
public:
    explicit CompareCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    CLI::App* command_;
    std::string first_;
    std::string second_;
    bool listsRemarks_ = false;
    std::string outputPath_ = "-";
};

} // namespace muqabala::cli
