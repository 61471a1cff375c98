#pragma once

#include "app/cli/collating.h"
#include "app/cli/console.h"
#include "app/cli/destinations.h"
#include "app/cli/outputs.h"

#include <cstddef>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `align`: pairs the texts and writes the pairs, in as many formats as are asked for.
class AlignCommand {
public:
    explicit AlignCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    [[nodiscard]] ExitCode alignTexts(Console console) const;
    [[nodiscard]] ExitCode alignSegmented(Console console) const;
    [[nodiscard]] Result<Project> alignedSegments(Console console) const;
    /// Whether somebody wants to know which words correspond.
    [[nodiscard]] bool linksWords() const { return linksInJson_ || !linksPath_.empty(); }
    /// Works out which words correspond and tells the project or a file of its own.
    [[nodiscard]] Status addLinks(Project& project, std::vector<Output>& outputs) const;
    /// What an explanation needs to be told of the pairs.
    [[nodiscard]] Detail ofExplanation() const;
    /// Saves what is written, and the explanation when one is asked for.
    [[nodiscard]] ExitCode finish(const Project& project, std::vector<Output> outputs, Console console) const;

    CLI::App* command_;
    CollatingOptions collating_;
    WritingOptions writing_;
    bool reasons_ = false;
    std::size_t explained_ = 0;          ///< the number of a pair, from 1; 0: none
    std::vector<std::string> segmented_; ///< the original and the translation
    std::string linksPath_;              ///< where the word links go; empty: nowhere
    bool linksInJson_ = false;           ///< whether they go to the JSON
    std::string beadsPath_;
};

} // namespace muqabala::cli
