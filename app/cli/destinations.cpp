#include "app/cli/destinations.h"

#include "app/cli/creation_date.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <utility>

namespace muqabala::cli {

void WritingOptions::addTo(CLI::App& command) {
    command
        .add_option("-o,--output", paths,
                    "Where to write the pairs (.tmx, .tsv, .json, .html), each with an -o of its own; - is "
                    "standard output")
        ->allow_extra_args(false)
        ->option_text("FILE");
    command.add_option("--format", format, "The format, whatever the extension")
        ->check(CLI::IsMember({"tmx", "tsv", "json", "html"}))
        ->option_text("tmx|tsv|json|html");
    command.add_option("--level", level, "What a unit of the TMX is")
        ->check(CLI::IsMember({"sentence", "paragraph"}))
        ->option_text("sentence|paragraph [sentence]");
    command.add_flag("--one-sided", oneSided, "Write to the TMX also what has no counterpart");
}

Result<std::vector<Destination>> WritingOptions::destinations() const {
    std::vector<Destination> destinations;
    for (const std::string& path : paths) {
        const std::optional<Format> known = format.empty() ? formatByExtension(path) : formatByName(format);
        if (!known)
            return Error{.code = ErrorCode::UnknownFormat, .file = {}, .detail = path};
        destinations.push_back({path, *known});
    }
    return destinations;
}

ExportOptions WritingOptions::exportOptions(const std::string& reasonLanguage) const {
    return {.level = level == "paragraph" ? Level::Paragraph : Level::Sentence,
            .oneSided = oneSided ? OneSidedPairs::Include : OneSidedPairs::LeaveOut,
            .reasons = {reasonLanguage},
            .creationDate = creationDate(),
            .programVersion = MUQABALA_VERSION};
}

std::vector<Output> render(const Project& project, const std::vector<Destination>& destinations,
                           ExportOptions options, Console console) {
    std::vector<Output> outputs;
    for (const auto& [path, format] : destinations) {
        options.byteOrderMark = byteOrderMarkFor(path);
        Exported exported = write(project, format, options);
        for (const std::string& warning : exported.warnings)
            warn(console, std::string(path).append(": ").append(warning));
        outputs.push_back({path, std::move(exported.bytes)});
    }
    return outputs;
}

} // namespace muqabala::cli
