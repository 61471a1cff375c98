#pragma once

#include "align/divergence/settings.h"
#include "app/cli/console.h"
#include "app/cli/text_options.h"
#include "app/collation/collate.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// Adds the choice of how many of the notes are wanted.
void addSetting(CLI::App& command, Setting& setting);

/// The options of a command that collates an original with its translation.
struct CollatingOptions {
    std::string file;
    std::string translation; ///< empty: the file holds both
    TextOptions texts;
    std::string anchorsPath; ///< pairs that are confirmed; empty: none
    unsigned threads = app::processorCount();
    bool force = false;
    bool quiet = false;
    Setting setting = Setting::Precise;     ///< how many of the notes are wanted
    std::string rulesPath;                  ///< checks of the user's own; empty: none
    std::vector<std::string> termbasePaths; ///< of the user's own
    std::string reasonLanguage = "en";      ///< in which the notes give their reasons

    void addTo(CLI::App& command);
    /// Leaves out the notes that the setting does not show.
    void keepWanted(std::vector<Divergence>& notes) const;
    /// Adds the checks and termbases of the user's own to the data, if there are any. Errors: those of
    /// reading them.
    [[nodiscard]] Status addRules(app::Resources& resources) const;
};

/// The data that the languages need; tells of what is missing. Tables that were learned from the texts
/// `notFrom` are left out.
[[nodiscard]] Result<app::Resources> loadTelling(const TextOptions& texts, app::Spelling spelling,
                                                 Console console,
                                                 const std::vector<app::TextOrigin>& notFrom = {});

/// Reads and collates, telling what is found. NotATranslation when the texts are not plausibly kin and the
/// user does not insist.
[[nodiscard]] Result<Project> collateTelling(const CollatingOptions& options, Detail detail, Console console);

} // namespace muqabala::cli
