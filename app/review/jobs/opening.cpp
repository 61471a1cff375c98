#include "app/review/jobs/opening.h"

#include <utility>

namespace muqabala::review {

namespace {

bool isProject(const QStringList& paths) {
    return paths.size() == 1 && paths[0].endsWith(QStringLiteral(".muqabala"), Qt::CaseInsensitive);
}

} // namespace

Opening::Opening(Session& session, const Work& work, std::function<Holder()> holder, QObject* parent)
    : QObject(parent),
      session_(session),
      work_(work),
      holder_(std::move(holder)) {
    connect(&job_, &Job::progressed, this,
            [this](double share) { emit progressed(share, job_.millisecondsLeft()); });
    connect(&job_, &Job::cancelled, this, &Opening::cancelled);
}

void Opening::open(const QStringList& paths) {
    doubted_.reset();
    paths_ = paths;
    emit started(paths);
    if (isProject(paths))
        openProject(paths[0]);
    else
        collate(paths);
}

void Opening::collate(const QStringList& paths) {
    app::Input input{.path = paths.value(0).toStdString()};
    if (paths.size() > 1)
        input.translationPath = paths[1].toStdString();
    job_.start([this, collate = work_.collate, input](const std::stop_token& stop, const Progress& progress) {
        auto result = std::make_shared<const Result<Collated>>(collate(input, stop, progress));
        return Job::Finish([this, result] { finish(*result); });
    });
}

void Opening::openProject(const QString& path) {
    const Holder holder = holder_ ? holder_() : Holder();
    job_.start([this, path = path.toStdString(), holder](const std::stop_token&, const Progress&) {
        auto opened =
            std::make_shared<Result<ProjectFile::Opened>>(ProjectFile::open(path, Access::ReadWrite, holder));
        return Job::Finish([this, opened] {
            if (!*opened) {
                emit failed(opened->error());
                return;
            }
            session_.adopt(std::move(**opened));
            emit openedProject(paths_);
        });
    });
}

void Opening::cancel() {
    job_.cancel();
}

void Opening::finish(const Result<Collated>& result) {
    if (!result) {
        emit failed(result.error());
        return;
    }
    if (result->collation.kinship.isPlausible())
        return takeOver(*result);
    doubted_ = *result;
    emit doubted(result->collation.kinship);
}

void Opening::showAnyway() {
    if (doubted_)
        takeOver(*std::exchange(doubted_, std::nullopt));
}

void Opening::takeOver(Collated collated) {
    session_.adopt(std::move(collated.collation));
    emit opened(paths_, collated.missing);
}

} // namespace muqabala::review
