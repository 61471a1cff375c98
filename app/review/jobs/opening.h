#pragma once

#include "app/review/jobs/collator.h"
#include "app/review/jobs/job.h"
#include "app/review/session.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace muqabala::review {

/// Brings new texts into the session: collates them beside the window and hands over the result whole. Until
/// then, and whenever it comes to nothing, the session keeps what it has.
class Opening : public QObject {
    Q_OBJECT
public:
    Opening(Session& session, const Work& work, QObject* parent = nullptr);

    /// One bilingual file, or an original and a translation.
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

private:
    void finish(const Result<Collated>& result);
    void takeOver(Collated collated);

    Session& session_;
    Work work_;
    Job job_;
    QStringList paths_;
    std::optional<Collated> doubted_;
};

} // namespace muqabala::review
