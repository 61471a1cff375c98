#pragma once

#include "app/cli/console.h"
#include "app/cli/text_options.h"

#include <cstddef>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `ledger`: how the names and loaded terms of one or many texts are rendered.
class LedgerCommand {
public:
    explicit LedgerCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    CLI::App* command_;
    std::vector<std::string> paths_;
    TextOptions texts_;
    std::size_t leastUses_ = 1;
    std::string outputPath_ = "-";
};

} // namespace muqabala::cli
