#include "app/review/jobs/collation_job.h"

#include <QMetaObject>

#include <memory>
#include <utility>

namespace muqabala::review {

CollationJob::CollationJob(Collate collate, QObject* parent)
    : QObject(parent),
      collate_(std::move(collate)) {}

void CollationJob::start(const app::Input& input) {
    if (isRunning())
        threads_.at(current_).request_stop();
    current_ = ++last_;
    share_ = 0;
    clock_.start();
    emit started(input);
    threads_.emplace(current_, [this, number = current_, input](const std::stop_token& stop) {
        work(stop, number, input);
    });
}

void CollationJob::cancel() {
    if (!isRunning())
        return;
    threads_.at(current_).request_stop();
    current_ = 0;
    emit cancelled();
}

qint64 CollationJob::millisecondsLeft() const {
    constexpr double kEnoughToJudge = 0.05;
    if (!isRunning() || share_ < kEnoughToJudge)
        return -1;
    return static_cast<qint64>(static_cast<double>(clock_.elapsed()) * (1 - share_) / share_);
}

/// On the thread of the job. What it has to say is said on the window's thread, in order.
void CollationJob::work(const std::stop_token& stop, Number number, const app::Input& input) {
    const Progress report = [this, number](double share) {
        QMetaObject::invokeMethod(
            this, [this, number, share] { progress(number, share); }, Qt::QueuedConnection);
    };
    auto result = std::make_shared<const Result<Collated>>(collate_(input, stop, report));
    QMetaObject::invokeMethod(
        this, [this, number, result] { finish(number, *result); }, Qt::QueuedConnection);
}

void CollationJob::progress(Number number, double share) {
    if (number != current_)
        return;
    share_ = share;
    emit progressed(share);
}

void CollationJob::finish(Number number, const Result<Collated>& result) {
    threads_.erase(number);
    if (number != current_)
        return;
    current_ = 0;
    emit finished(result);
}

} // namespace muqabala::review
