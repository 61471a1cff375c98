#include "app/cli/threads.h"

#include <CLI/CLI.hpp>

namespace muqabala::cli {

void addThreads(CLI::App& command, unsigned& threads) {
    command
        .add_option("--threads", threads,
                    "How many threads may work at once; the result does not depend on it")
        ->check(CLI::Range(1U, 1024U))
        ->option_text("N [all processors]");
}

} // namespace muqabala::cli
