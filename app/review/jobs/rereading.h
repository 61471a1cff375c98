#pragma once

#include "app/review/jobs/collator.h"
#include "app/review/jobs/job.h"
#include "app/review/session.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace muqabala::review {

/// Puts newer versions of the texts in the place of those of the session, beside the window, and keeps what
/// the reader has done where the texts are unchanged. One step of the history.
class Rereading : public QObject {
    Q_OBJECT
public:
    Rereading(Session& session, const Work& work, QObject* parent = nullptr);

    /// One bilingual file, or an original and a translation.
    void start(const QStringList& paths);
    void cancel() { job_.cancel(); }

signals:
    void started(const QStringList& paths);
    void progressed(double share, qint64 millisecondsLeft);
    void cancelled();
    void failed(const muqabala::Error& error);
    /// Done; a line for each thing that could not be kept.
    void finished(const QStringList& losses);
    /// The session was edited meanwhile: nothing was done.
    void overtaken();

private:
    void takeOver(const Project& older, Result<app::Reimport>& newer);

    Session& session_;
    Work work_;
    Job job_;
};

} // namespace muqabala::review
