#pragma once

#include "app/cli/console.h"
#include "corpus/export/export.h"
#include "corpus/result.h"

#include <optional>
#include <string>
#include <vector>

namespace muqabala::cli {

/// A finished result on its way to a file, or to the console when the path is "-".
struct Output {
    std::string path;
    std::string bytes;
};

/// Files have one where a format knows it, so that a spreadsheet reads them as UTF-8; a pipe has none.
[[nodiscard]] ByteOrderMark byteOrderMarkFor(const std::string& path);

/// What is wrong with the paths the user wants results in: one named twice, or one of the files that are
/// read. Nothing when all is well.
[[nodiscard]] std::optional<std::string> objectionTo(const std::vector<std::string>& outputPaths,
                                                     const std::vector<std::string>& inputPaths);

/// Writes all of them or, when one cannot be written, none. Error: CannotWrite.
[[nodiscard]] Status saveAll(const std::vector<Output>& outputs, Console console);

} // namespace muqabala::cli
