#include "app/review/recent_files.h"

#include <QFileInfo>

namespace muqabala::review {

namespace {

constexpr auto kKey = "recent/files";
constexpr QLatin1Char kBetweenPaths('\n'); // in an entry; no sensible path holds it

} // namespace

RecentFiles::RecentFiles(QSettings& settings, QObject* parent)
    : QObject(parent),
      settings_(settings) {
    for (const QString& entry : settings_.value(kKey).toStringList())
        entries_.push_back(entry.split(kBetweenPaths));
}

void RecentFiles::add(const QStringList& paths) {
    std::erase(entries_, paths);
    entries_.insert(entries_.begin(), paths);
    if (entries_.size() > kKept)
        entries_.resize(kKept);
    store();
}

void RecentFiles::remove(const QStringList& paths) {
    std::erase(entries_, paths);
    store();
}

void RecentFiles::store() {
    QStringList stored;
    for (const QStringList& entry : entries_)
        stored += entry.join(kBetweenPaths);
    settings_.setValue(kKey, stored);
    emit changed();
}

QString RecentFiles::title(const QStringList& paths) {
    QStringList names;
    for (const QString& path : paths)
        names += QFileInfo(path).fileName();
    return names.join(QStringLiteral(" + "));
}

} // namespace muqabala::review
