#include "app/review/jobs/job.h"

#include <QMetaObject>

#include <utility>

namespace muqabala::review {

void Job::start(Work work) {
    if (isRunning())
        threads_.at(current_).request_stop();
    current_ = ++last_;
    share_ = 0;
    clock_.start();
    threads_.emplace(current_, [this, number = current_, work = std::move(work)](
                                   const std::stop_token& stop) { run(stop, number, work); });
}

void Job::cancel() {
    if (!isRunning())
        return;
    threads_.at(current_).request_stop();
    current_ = 0;
    emit cancelled();
}

qint64 Job::millisecondsLeft() const {
    constexpr double kEnoughToJudge = 0.05;
    if (!isRunning() || share_ < kEnoughToJudge)
        return -1;
    return static_cast<qint64>(static_cast<double>(clock_.elapsed()) * (1 - share_) / share_);
}

/// On the thread of the work. What it has to say is said on the window's thread, in order.
void Job::run(const std::stop_token& stop, Number number, const Work& work) {
    const Progress report = [this, number](double share) {
        QMetaObject::invokeMethod(
            this, [this, number, share] { progress(number, share); }, Qt::QueuedConnection);
    };
    Finish rest = work(stop, report);
    QMetaObject::invokeMethod(
        this, [this, number, rest = std::move(rest)] { finish(number, rest); }, Qt::QueuedConnection);
}

void Job::progress(Number number, double share) {
    if (number != current_)
        return;
    share_ = share;
    emit progressed(share);
}

void Job::finish(Number number, const Finish& finish) {
    threads_.erase(number);
    if (number != current_)
        return;
    current_ = 0;
    finish();
}

} // namespace muqabala::review
