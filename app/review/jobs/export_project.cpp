#include "app/review/jobs/export_project.h"

#include "app/collation/files.h"

#include <utility>

namespace muqabala::review {

Result<std::vector<std::string>> exportProject(const Project& project, const std::string& path,
                                               const ExportOptions& options) {
    const std::optional<Format> format = formatByExtension(path);
    if (!format)
        return Error{
            .code = ErrorCode::UnknownFormat, .file = path, .detail = path.substr(path.rfind('/') + 1)};
    Exported exported = write(project, *format, options);
    if (Status status = app::saveFile(path, exported.bytes); !status)
        return std::move(status).error();
    return std::move(exported.warnings);
}

} // namespace muqabala::review
