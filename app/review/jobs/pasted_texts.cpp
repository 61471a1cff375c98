#include "app/review/jobs/pasted_texts.h"

#include "app/collation/files.h"

#include <QDateTime>
#include <QDir>

namespace muqabala::review {

Result<QStringList> keepPastedTexts(const QString& folder, const QString& original,
                                    const QString& translation) {
    const QString name = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh.mm.ss"));
    const QDir place(QDir(folder).filePath(name));
    place.mkpath(QStringLiteral("."));
    QStringList paths{place.filePath(QStringLiteral("original.txt")),
                      place.filePath(QStringLiteral("translation.txt"))};
    for (const auto& [path, text] : {std::pair(paths[0], original), std::pair(paths[1], translation)}) {
        if (Status status = app::saveFile(path.toStdString(), text.toStdString() + "\n"); !status)
            return std::move(status).error();
    }
    return paths;
}

} // namespace muqabala::review
