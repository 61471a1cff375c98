#pragma once

#include <algorithm>
#include <thread>

namespace muqabala::app {

/// How many threads may work at once, 1 and more.
[[nodiscard]] inline unsigned processorCount() {
    return std::max(1U, std::thread::hardware_concurrency());
}

} // namespace muqabala::app
