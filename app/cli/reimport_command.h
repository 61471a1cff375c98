#pragma once

#include "app/cli/console.h"
#include "app/cli/text_options.h"
#include "app/collation/processors.h"

#include <string>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `reimport`: newer versions of a project's texts, with what was done on the older.
class ReimportCommand {
public:
    explicit ReimportCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    CLI::App* command_;
    std::string project_;
    std::string file_;
    std::string translation_;
    TextOptions texts_;
    unsigned threads_ = app::processorCount();
    bool force_ = false;
};

} // namespace muqabala::cli
