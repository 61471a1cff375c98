#pragma once

#include "align/aligner.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <map>
#include <stop_token>
#include <thread>

namespace muqabala::review {

/// Long work beside the window. One piece at a time: starting another, or cancelling, abandons the one that
/// runs, and nothing of it is heard any more. Going away asks what still runs to stop and waits for it.
class Job : public QObject {
    Q_OBJECT
public:
    /// What is left to do when the work is done, on the window's thread.
    using Finish = std::function<void()>;
    /// Done on a thread of its own; refers to nothing that the window changes meanwhile.
    using Work = std::function<Finish(const std::stop_token& stop, const Progress& progress)>;

    explicit Job(QObject* parent = nullptr)
        : QObject(parent) {}

    void start(Work work);
    void cancel();
    [[nodiscard]] bool isRunning() const { return current_ != 0; }
    /// About how long it will still take; negative while that cannot be said.
    [[nodiscard]] qint64 millisecondsLeft() const;

signals:
    /// 0 to 1.
    void progressed(double share);
    void cancelled();

private:
    using Number = std::uint64_t;
    void run(const std::stop_token& stop, Number number, const Work& work);
    void progress(Number number, double share);
    void finish(Number number, const Finish& finish);

    std::map<Number, std::jthread> threads_; ///< the current one and abandoned ones that have not ended yet
    Number last_ = 0;
    Number current_ = 0; ///< 0: none
    double share_ = 0;
    QElapsedTimer clock_;
};

} // namespace muqabala::review
