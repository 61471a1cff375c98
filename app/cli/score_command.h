#pragma once

#include "app/cli/console.h"
#include "app/cli/score_check.h"
#include "app/cli/text_options.h"
#include "app/collation/processors.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `score align`: how well documents whose alignment is known are aligned. `score check`: how well the notes
/// agree with those of revisers.
class ScoreCommand {
public:
    explicit ScoreCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    [[nodiscard]] ExitCode scoreAlign(Console console) const;
    [[nodiscard]] ExitCode scoreCheck(Console console) const;

    CLI::App* command_;
    CLI::App* align_ = nullptr;
    ScoreCheckOptions check_;
    std::vector<std::string> folders_;
    unsigned threads_ = app::processorCount();
    TextOptions texts_;
};

} // namespace muqabala::cli
