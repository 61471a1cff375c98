#pragma once

#include <fstream>
#include <optional>
#include <sstream>
#include <string>

namespace muqabala::test {

/// The bytes of a file, or nothing when it is not there.
inline std::optional<std::string> bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

inline std::string sourceFile(const std::string& path) {
    return std::string(MUQABALA_SOURCE_DIR) + "/" + path;
}

inline std::string sharedFile(const std::string& path) {
    return std::string(MUQABALA_SHARED_DIR) + "/" + path;
}

} // namespace muqabala::test
