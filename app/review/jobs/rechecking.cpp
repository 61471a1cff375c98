#include "app/review/jobs/rechecking.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace muqabala::review {

namespace {

/// Whether both join the same segments; what people say of the pairs is no matter of the checks.
bool joinSame(const std::vector<Bead>& left, const std::vector<Bead>& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const Bead& a, const Bead& b) {
        return a.source == b.source && a.target == b.target;
    });
}

} // namespace

Rechecking::Rechecking(Session& session, const Work& work, QObject* parent)
    : QObject(parent),
      session_(session),
      work_(work) {
    pause_.setSingleShot(true);
    pause_.setInterval(kPause);
    connect(&session, &Session::projectReplaced, this, &Rechecking::begin);
    connect(&session, &Session::changed, this, &Rechecking::follow);
    connect(&pause_, &QTimer::timeout, this, [this] { check(Asked::ByPause); });
}

void Rechecking::begin() {
    pause_.stop();
    job_.cancel();
    checked_ = session_.project().alignment.beads();
    checkedCrossings_ = session_.project().crossings;
}

bool Rechecking::isAsChecked() const {
    return joinSame(checked_, session_.project().alignment.beads()) &&
           joinSame(checkedCrossings_, session_.project().crossings);
}

void Rechecking::follow() {
    if (isAsChecked() || session_.page().rowCount() > kLargestText)
        pause_.stop();
    else
        pause_.start();
}

void Rechecking::start() {
    check(Asked::ByReader);
}

void Rechecking::check(Asked asked) {
    if (!work_.check || session_.isEmpty())
        return;
    job_.start([this, asked, check = work_.check, project = session_.project()](const std::stop_token& stop,
                                                                                const Progress&) {
        auto found = std::make_shared<const Result<std::vector<Divergence>>>(check(project, stop));
        return Job::Finish(
            [this, asked, found, beads = project.alignment.beads(), crossings = project.crossings] {
                checked_ = beads;
                checkedCrossings_ = crossings;
                takeOver(asked, *found);
            });
    });
}

/// What was found of an alignment that has been edited meanwhile is not shown: the next pause checks again.
void Rechecking::takeOver(Asked asked, const Result<std::vector<Divergence>>& found) {
    if (!found) {
        emit failed(found.error());
        return;
    }
    if (!isAsChecked())
        return;
    if (*found != session_.project().divergences)
        session_.replaceDivergences(*found);
    if (asked == Asked::ByReader)
        emit finished(static_cast<int>(session_.page().remarks().size()));
}

} // namespace muqabala::review
