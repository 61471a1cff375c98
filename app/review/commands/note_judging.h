#pragma once

#include "app/review/models/place.h"
#include "app/review/session.h"
#include "corpus/edit/note_edits.h"

#include <QKeySequence>
#include <QObject>
#include <QSettings>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QAction;
class QMenu;

namespace muqabala::review {

class BilingualView;

/// Where something is written about a note.
enum class NoteField { Category, Comment, Suggestion, Dismissal };

/// What the reader does to notes: its actions, and what each does to the session.
class NoteJudging : public QObject {
    Q_OBJECT
public:
    /// The keys work while the page, or a widget that has been given the actions, has the focus.
    NoteJudging(Session& session, Place& place, BilingualView& page, const QSettings& settings);

    void fillMenu(QMenu& menu);
    void setEnabled(bool enabled);
    /// Lets the keys work in a list of notes, too.
    void workIn(QWidget& list);
    [[nodiscard]] QAction* action(const char* name) const;

    /// The current note; null when there is none.
    [[nodiscard]] const Remark* note() const;
    [[nodiscard]] std::string noteId() const;

    /// Of the current note; the reader goes on to the next that is open.
    void accept();
    void dismiss(const QString& why);
    void setCategory(Category category);
    void setSeverity(Severity severity);
    void setRepeated(bool isRepeated);
    /// Of any note of the project, as long as it is there.
    void setComment(const std::string& note, const QString& comment);
    void setSuggestion(const std::string& note, const QString& suggestion);

signals:
    /// Nothing was done, and why; one sentence.
    void refused(const QString& why);
    /// What has happened, or what to do next; one sentence.
    void said(const QString& what);
    /// The reader wants to write there, of the current note.
    void fieldWanted(muqabala::review::NoteField field);
    /// To the next note that is to be judged, before this one is.
    void goOnWanted();

private:
    void build();
    void add(const char* name, const QString& text, const QList<QKeySequence>& keys,
             std::function<void()> act);
    void addLine() { actions_.push_back(nullptr); }

    void judgeCurrent(const std::function<void(Judgement&)>& change);
    void judgeWithId(const std::string& id, const std::function<void(Judgement&)>& change);
    void perform(Change change, const Remark& note);
    void want(NoteField field);
    void reopen();
    void remove();
    void write();
    void goTo(std::string_view id);

    Session& session_;
    Place& place_;
    BilingualView& page_;
    const QSettings& settings_;
    std::vector<QAction*> actions_; ///< null: a line between groups
};

} // namespace muqabala::review
