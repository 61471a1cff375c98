#pragma once

#include "app/cli/console.h"
#include "app/cli/text_options.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `match`: finds the original of a translation among several texts.
class MatchCommand {
public:
    explicit MatchCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    CLI::App* command_;
    std::string translation_;
    std::vector<std::string> candidates_;
    TextOptions texts_;
    std::string format_ = "text";
};

} // namespace muqabala::cli
