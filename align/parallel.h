#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace muqabala {

/// Has up to `threads` threads, the calling one among them, work off [0, size) in chunks [begin, end). Each
/// thread makes itself a worker and calls it with one chunk after the other, ascending; which thread gets
/// which chunk is left to chance, so what a worker leaves behind may depend on the chunk only.
template <class MakeWorker>
void inChunks(std::size_t size, std::size_t chunk, unsigned threads, const MakeWorker& makeWorker) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        auto worker = makeWorker();
        for (std::size_t begin = next.fetch_add(chunk); begin < size; begin = next.fetch_add(chunk))
            worker(begin, std::min(begin + chunk, size));
    };
    std::vector<std::jthread> others;
    for (std::size_t thread = 1; thread < threads && thread * chunk < size; ++thread)
        others.emplace_back(work);
    work();
}

/// Does both, the second on a thread of its own if there may be two.
template <class First, class Second>
void both(unsigned threads, const First& first, const Second& second) {
    std::jthread other;
    if (threads > 1)
        other = std::jthread(second);
    else
        second();
    first();
}

} // namespace muqabala
