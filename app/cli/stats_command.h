#pragma once

#include "align/divergence/settings.h"
#include "app/cli/console.h"
#include "app/cli/text_options.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `stats`: counts what there is in collated texts, as tables.
class StatsCommand {
public:
    explicit StatsCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    CLI::App* command_;
    std::vector<std::string> files_;
    TextOptions texts_;
    std::string table_ = "figures";
    std::string wordsOf_ = "source";
    bool countsOpen_ = false;
    Setting setting_ = Setting::Precise; ///< which of the notes that nobody judged count
    double passMark_ = 90;
    double acceptable_ = 10;
    std::string outputPath_ = "-";
};

} // namespace muqabala::cli
