#pragma once

#include "app/collation/collate.h"

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

/// The whole work from files to notes, as a job runs it. Called on a thread of its own.
using Collate = std::function<Result<Collated>(const app::Input&, const std::stop_token&, const Progress&)>;

/// Collates with the installed dictionaries, which it loads when first called and keeps for the next texts of
/// the same languages. May be called from several threads; they wait for each other.
class Collator {
public:
    [[nodiscard]] Result<Collated> operator()(const app::Input& input, const std::stop_token& stop,
                                              const Progress& progress);

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

} // namespace muqabala::review
