#pragma once

#include "app/review/jobs/collator.h"
#include "app/review/jobs/job.h"
#include "app/review/session.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace muqabala::review {

/// Brings new texts or a project file into the session: collates or reads beside the window and hands over
/// the result whole. Until then, and whenever it comes to nothing, the session keeps what it has.
class Opening : public QObject {
    Q_OBJECT
public:
    Opening(Session& session, const Work& work, std::function<Holder()> holder, QObject* parent = nullptr);

    /// One bilingual file, an original and a translation, or a project.
    void open(const QStringList& paths);
    void cancel();
    /// Takes over texts that do not look like original and translation after all.
    void showAnyway();
    [[nodiscard]] bool isBusy() const { return job_.isRunning(); }

signals:
    void started(const QStringList& paths);
    void progressed(double share, qint64 millisecondsLeft);
    void cancelled();
    void failed(const muqabala::Error& error);
    /// The texts do not look like original and translation; showAnyway would show them.
    void doubted(const muqabala::Kinship& kinship);
    /// The session has them. What was missing made the work poorer.
    void opened(const QStringList& paths, const std::vector<muqabala::Error>& missing);
    void openedProject(const QStringList& paths);

private:
    void collate(const QStringList& paths);
    void openProject(const QString& path);
    void finish(const Result<Collated>& result);
    void takeOver(Collated collated);

    Session& session_;
    Work work_;
    std::function<Holder()> holder_;
    Job job_;
    QStringList paths_;
    std::optional<Collated> doubted_;
};

} // namespace muqabala::review
