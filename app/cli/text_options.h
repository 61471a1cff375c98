#pragma once

#include "app/collation/collate.h"
#include "corpus/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// What the user says about the texts: the same for every command that reads them.
struct TextOptions {
    std::string sourceLanguage = "en";
    std::string targetLanguage = "ar";
    std::string encoding;              ///< empty: judged
    std::string layout = "auto";       ///< stacked, interleaved, auto
    std::uint64_t splitAtLine = 0;     ///< from 1; 0: judged
    std::vector<std::string> lexicons; ///< paths of tables of translations, beside what is installed

    void addTo(CLI::App& command);
    /// The languages and the encoding alone.
    void addLanguagesTo(CLI::App& command);
    void addLexiconsTo(CLI::App& command);

    /// Error: UnknownEncoding.
    [[nodiscard]] Result<ReadOptions> readOptions() const;
};

} // namespace muqabala::cli
