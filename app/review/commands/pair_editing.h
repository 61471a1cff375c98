#pragma once

#include "app/review/jobs/collator.h"
#include "app/review/jobs/job.h"
#include "app/review/models/place.h"
#include "app/review/session.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace muqabala::review {

/// What the reader does to pairs: its actions, and what each does to the session.
class PairEditing : public QObject {
    Q_OBJECT
public:
    /// The keys work while the page has the focus: elsewhere Enter and letters mean other things.
    PairEditing(Session& session, Place& place, const Work& work, QWidget& page);

    /// In groups, with those on paragraphs in a menu of their own.
    void fillMenu(QMenu& menu);
    void setEnabled(bool enabled);

    /// Aligning again, with its progress.
    [[nodiscard]] Job& job() { return job_; }
    void cancel();

signals:
    /// Nothing was done, and why; one sentence.
    void refused(const QString& why);
    /// What has happened, or what to do next; one sentence.
    void said(const QString& what);
    void realigning();
    void realigned(int pairs);
    void failed(const muqabala::Error& error);

private:
    using Edit = std::function<std::optional<Change>(const Project&, std::size_t pair)>;

    void buildPairs();
    void buildTexts();
    void buildStatus();
    void buildParagraphs();
    void buildRealigning();
    QAction* add(const char* name, const QString& text, const QList<QKeySequence>& keys,
                 std::function<void()> act);
    QAction* addEdit(const char* name, const QString& text, const QList<QKeySequence>& keys, const Edit& edit,
                     const QString& refusal);
    QAction* addParagraphEdit(const char* name, const QString& text, const QList<QKeySequence>& keys,
                              const Edit& edit, const QString& refusal);

    void perform(std::optional<Change> change, const QString& refusal);
    [[nodiscard]] std::size_t pair() const { return static_cast<std::size_t>(place_.pair()); }
    [[nodiscard]] Side side() const;
    [[nodiscard]] std::optional<Change> splitHere() const;
    void confirmAndGoOn();
    void link();
    void realign(app::BeadRun run);
    void takeOver(app::BeadRun run, const std::vector<Bead>& before, const Result<std::vector<Bead>>& found);

    Session& session_;
    Place& place_;
    QWidget& page_;
    Work work_;
    Job job_;
    std::vector<QAction*> onPairs_; ///< null: a line between groups
    std::vector<QAction*> onParagraphs_;
    std::optional<NotedWords> linkFrom_; ///< words of the pair that is to be linked with another
};

} // namespace muqabala::review
