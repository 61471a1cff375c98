#include "app/collation/termbases.h"

#include "app/collation/files.h"
#include "corpus/import/termbase.h"

namespace muqabala::app {

Status addTermbases(const std::vector<std::string>& paths, const ReadOptions& options, Resources& resources) {
    for (const std::string& path : paths) {
        const Result<std::string> bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        // The encoding that was named is that of the texts.
        const Result<Termbase> termbase =
            readTermbase(*bytes, path, {.source = options.source, .target = options.target});
        if (!termbase)
            return termbase.error();
        if (!resources.terms)
            resources.terms.emplace(options.source, options.target);
        resources.terms->add(*termbase);
    }
    return std::monostate{};
}

} // namespace muqabala::app
