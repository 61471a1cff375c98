#pragma once

#include "app/review/jobs/collator.h"

#include <QElapsedTimer>
#include <QObject>

#include <map>
#include <thread>

namespace muqabala::review {

/// Collates beside the window. One at a time: starting another, or cancelling, abandons the one that runs,
/// and nothing of it is heard any more. Going away asks what still runs to stop and waits for it.
class CollationJob : public QObject {
    Q_OBJECT
public:
    explicit CollationJob(Collate collate, QObject* parent = nullptr);

    void start(const app::Input& input);
    void cancel();
    [[nodiscard]] bool isRunning() const { return current_ != 0; }
    /// About how long it will still take; negative while that cannot be said.
    [[nodiscard]] qint64 millisecondsLeft() const;

signals:
    void started(const muqabala::app::Input& input);
    /// 0 to 1.
    void progressed(double share);
    void cancelled();
    void finished(const muqabala::Result<muqabala::review::Collated>& result);

private:
    using Number = std::uint64_t;
    void work(const std::stop_token& stop, Number number, const app::Input& input);
    void progress(Number number, double share);
    void finish(Number number, const Result<Collated>& result);

    Collate collate_;
    std::map<Number, std::jthread> threads_; ///< the current one and abandoned ones that have not ended yet
    Number last_ = 0;
    Number current_ = 0; ///< 0: none
    double share_ = 0;
    QElapsedTimer clock_;
};

} // namespace muqabala::review
