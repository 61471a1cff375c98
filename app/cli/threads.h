#pragma once

namespace CLI {
class App;
}

namespace muqabala::cli {

/// Adds --threads: how many may work at once. `threads` holds what is meant when it is not given.
void addThreads(CLI::App& command, unsigned& threads);

} // namespace muqabala::cli
