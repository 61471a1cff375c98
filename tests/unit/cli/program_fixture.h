#pragma once

#include "app/cli/program.h"

#include "cli/scratch_folder.h"

#include <sstream>
#include <string>
#include <vector>

namespace muqabala::cli {

/// What a run of the program left behind.
struct Outcome {
    ExitCode code{};
    std::string out;
    std::string err;
};

/// Runs the program in process.
class Program : public ScratchFolder {
protected:
    static Outcome run(const std::vector<std::string>& arguments) {
        std::ostringstream out;
        std::ostringstream err;
        const ExitCode code = cli::run(arguments, {out, err});
        return {code, out.str(), err.str()};
    }

    /// The text that comes with the project: Arabic first, then English.
    static std::string sample() { return MUQABALA_SOURCE_DIR "/docs/sample/harbour-light.ar-en.txt"; }
};

} // namespace muqabala::cli
