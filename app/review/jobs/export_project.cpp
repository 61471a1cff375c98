#include "app/review/jobs/export_project.h"

#include "app/collation/files.h"

#include <QSettings>

#include <utility>

namespace muqabala::review {

QString exportTagKey(Side side) {
    return side == Side::Source ? QStringLiteral("export/originalTag")
                                : QStringLiteral("export/translationTag");
}

Project withExportTags(Project project, const QSettings& settings) {
    for (const Side side : {Side::Source, Side::Target}) {
        const std::string tag = settings.value(exportTagKey(side)).toString().toStdString();
        if (!tag.empty())
            (side == Side::Source ? project.source : project.target).language.tag = tag;
    }
    return project;
}

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
