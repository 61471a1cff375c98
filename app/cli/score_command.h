#pragma once

#include "app/cli/console.h"
#include "app/cli/text_options.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `score align`: how well documents whose alignment is known are aligned.
class ScoreCommand {
public:
    explicit ScoreCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    CLI::App* command_;
    std::vector<std::string> folders_;
};

} // namespace muqabala::cli
