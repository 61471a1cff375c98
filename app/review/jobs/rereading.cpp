#include "app/review/jobs/rereading.h"

#include "app/review/text/loss_wording.h"

#include <memory>
#include <utility>

namespace muqabala::review {

Rereading::Rereading(Session& session, const Work& work, QObject* parent)
    : QObject(parent),
      session_(session),
      work_(work) {
    connect(&session, &Session::projectReplaced, &job_, &Job::cancel);
    connect(&job_, &Job::progressed, this,
            [this](double share) { emit progressed(share, job_.millisecondsLeft()); });
    connect(&job_, &Job::cancelled, this, &Rereading::cancelled);
}

void Rereading::start(const QStringList& paths) {
    app::Input input{.path = paths.value(0).toStdString()};
    if (paths.size() > 1)
        input.translationPath = paths[1].toStdString();
    input.options.source = session_.project().source.language;
    input.options.target = session_.project().target.language;
    emit started(paths);
    auto older = std::make_shared<const Project>(session_.project());
    job_.start(
        [this, reread = work_.reread, input, older](const std::stop_token& stop, const Progress& progress) {
            auto newer = std::make_shared<Result<app::Reimport>>(reread(*older, input, stop, progress));
            return Job::Finish([this, older, newer] { takeOver(*older, *newer); });
        });
}

void Rereading::takeOver(const Project& older, Result<app::Reimport>& newer) {
    if (!newer) {
        emit failed(newer.error());
        return;
    }
    if (session_.project() != older) {
        emit overtaken();
        return;
    }
    QStringList losses;
    for (const Loss& loss : newer->losses)
        losses += lineOf(loss, older);
    session_.perform(std::move(newer->change));
    emit finished(losses);
}

} // namespace muqabala::review
