#pragma once

#include "app/review/jobs/collator.h"
#include "app/review/jobs/job.h"
#include "app/review/session.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace muqabala::review {

/// Keeps the notes of the checks true to the alignment: after an edit of it, when the reader pauses, the
/// texts are checked again beside the window. Large texts only when asked.
class Rechecking : public QObject {
    Q_OBJECT
public:
    static constexpr int kPause = 900;        ///< milliseconds without an edit
    static constexpr int kLargestText = 5000; ///< pairs that are checked again without being asked

    Rechecking(Session& session, const Work& work, QObject* parent = nullptr);

    /// Now, whatever the size.
    void start();
    void cancel() { job_.cancel(); }

signals:
    /// The reader asked for it, and it is done: how many remarks are shown now.
    void finished(int remarks);
    void failed(const muqabala::Error& error);

private:
    enum class Asked { ByReader, ByPause };
    void begin();
    void follow();
    void check(Asked asked);
    void takeOver(Asked asked, const Result<std::vector<Divergence>>& found);
    [[nodiscard]] bool isAsChecked() const;

    Session& session_;
    Work work_;
    Job job_;
    QTimer pause_;
    std::vector<Bead> checked_; ///< the alignment that the notes are of
    std::vector<Bead> checkedCrossings_;
};

} // namespace muqabala::review
