#pragma once

#include "app/collation/collate.h"
#include "app/collation/ledger.h"
#include "app/collation/pair_words.h"
#include "app/collation/realign.h"
#include "app/collation/reimport.h"

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace muqabala::review {

/// A collation and what had to be done without for it.
struct Collated {
    app::Collation collation;
    std::vector<Error> missing; ///< data files that are not installed: poorer evidence
};

/// The long work of the window, as jobs do it. Called on threads of their own.
struct Work {
    /// The whole of it, from files to notes.
    std::function<Result<Collated>(const app::Input&, const std::stop_token&, const Progress&)> collate;
    /// A run of pairs aligned anew.
    std::function<Result<std::vector<Bead>>(const Project&, app::BeadRun, const std::stop_token&,
                                            const Progress&)>
        realign;
    /// The notes of an edited project.
    std::function<Result<std::vector<Divergence>>(const Project&, const std::stop_token&)> check;
    /// Newer versions of the texts of a project.
    std::function<Result<app::Reimport>(const Project&, const app::Input&, const std::stop_token&,
                                        const Progress&)>
        reread;
    /// What became of the names and loaded terms.
    std::function<Result<std::vector<LedgerEntry>>(const Project&)> ledger;
    /// Which words of a pair correspond.
    std::function<app::PairWords(const app::Excerpt&)> linkWords;
};

/// Works with the installed dictionaries, which it loads when first called and keeps for the next texts of
/// the same languages. May be called from several threads; they wait for each other.
class Collator {
public:
    [[nodiscard]] Result<Collated> collate(const app::Input& input, const std::stop_token& stop,
                                           const Progress& progress);
    [[nodiscard]] Result<std::vector<Bead>> realign(const Project& project, app::BeadRun run,
                                                    const std::stop_token& stop, const Progress& progress);
    [[nodiscard]] Result<std::vector<Divergence>> check(const Project& project, const std::stop_token& stop);
    [[nodiscard]] Result<app::Reimport> reread(const Project& older, const app::Input& input,
                                               const std::stop_token& stop, const Progress& progress);
    [[nodiscard]] Result<std::vector<LedgerEntry>> ledger(const Project& project);
    /// Nothing corresponds where the dictionaries cannot be loaded.
    [[nodiscard]] app::PairWords linkWords(const app::Excerpt& excerpt);

private:
    struct Loaded {
        Language source;
        Language target;
        app::Resources resources;
    };
    [[nodiscard]] Status load(const Language& source, const Language& target);

    std::mutex mutex_;
    std::unique_ptr<Loaded> loaded_;
};

/// All of it done by one collator.
[[nodiscard]] Work workOf(const std::shared_ptr<Collator>& collator);

} // namespace muqabala::review
