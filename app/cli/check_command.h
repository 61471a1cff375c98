#pragma once

#include "app/cli/collating.h"
#include "app/cli/console.h"

#include <string>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `check`: notes where a translation and its original part.
class CheckCommand {
public:
    explicit CheckCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    /// The texts of whatever the user named, with their notes.
    [[nodiscard]] Result<Project> checked(Detail detail, Console console) const;
    [[nodiscard]] Result<Project> checkedProject(Console console) const;
    /// Puts the notes wanted into a project that is aligned.
    [[nodiscard]] Status check(Project& project, const TextOptions& texts, Console console) const;
    [[nodiscard]] Result<Project> checkedPairs(const std::string& path, Console console) const;

    CLI::App* command_;
    CollatingOptions collating_;
    std::string pairsPath_; ///< texts that are paired already, in place of the files
    std::string format_;
    std::string failOn_;
    double minConfidence_ = 0;
    bool listsChecks_ = false; ///< tells what the checks are instead
    std::string outputPath_ = "-";
};

} // namespace muqabala::cli
