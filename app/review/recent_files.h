#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <vector>

namespace muqabala::review {

/// What was opened lately, the latest first: each entry one bilingual file, or an original and a translation.
/// Remembered in the settings at once.
class RecentFiles : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kKept = 8;

    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<QStringList>& entries() const { return entries_; }
    void add(const QStringList& paths);
    void remove(const QStringList& paths);

    /// The names of an entry's files, without their folders.
    [[nodiscard]] static QString title(const QStringList& paths);

signals:
    void changed();

private:
    void store();

    QSettings& settings_;
    std::vector<QStringList> entries_;
};

} // namespace muqabala::review
