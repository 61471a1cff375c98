#pragma once

#include "cli/scratch_folder.h"

namespace muqabala {

/// In memory where the system has such a place: what these tests are about does not hang on a disk, and one
/// would take its time for each of thousands of steps.
class StoreFolder : public cli::ScratchFolder {
protected:
    StoreFolder()
        : ScratchFolder(std::filesystem::exists("/dev/shm") ? std::filesystem::path("/dev/shm")
                                                            : std::filesystem::temp_directory_path()) {}
};

} // namespace muqabala
