#pragma once

#include <string>

namespace muqabala::app {

/// Where the data files lie; no trailing slash.
struct DataFolders {
    std::string own;      ///< what comes with Muqabala: suppression lists, spelling supplements
    std::string dictd;    ///< FreeDict
    std::string hunspell; ///< spelling dictionaries
};

/// By the environment (MUQABALA_DATA, MUQABALA_DICTD, MUQABALA_HUNSPELL); else ../share/muqabala beside the
/// program, or the source tree for a program that is not installed, and the folders of Debian.
[[nodiscard]] DataFolders findDataFolders();

} // namespace muqabala::app
