#pragma once

#include "app/cli/console.h"
#include "app/cli/text_options.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `learn`: which words translate each other, from texts that are paired.
class LearnCommand {
public:
    explicit LearnCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    CLI::App* command_;
    TextOptions texts_;
    std::vector<std::string> pairsPaths_;
    std::string outputPath_;
    double leastSureness_ = 0;
};

} // namespace muqabala::cli
