#pragma once

#include "app/collation/collate.h"
#include "app/review/models/reading_page.h"
#include "corpus/edit/edit.h"
#include "corpus/store/project_file.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <string>

namespace muqabala::review {

/// Where and in whose name a session keeps what is done.
struct Keeping {
    QString drafts; ///< folder for projects that nobody has given a place yet; empty: they are not kept
    std::function<Holder()> holder; ///< who works, from when on
};

/// What one window works on: the project, how it came about, and its undo history. The only door through
/// which a project changes; everybody else reads it and listens.
///
/// Every change is in the project file before it is heard of. Texts that were newly collated have none at
/// first: the first change makes a draft.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr)
        : Session(Keeping(), parent) {}
    explicit Session(Keeping keeping, QObject* parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return page_.isEmpty(); }
    [[nodiscard]] const Project& project() const { return collation_.project; }
    [[nodiscard]] const ReadingPage& page() const { return page_; }
    [[nodiscard]] QUndoStack& undoStack() { return undoStack_; }
    [[nodiscard]] const ShownNotes& shownNotes() const { return shown_; }

    /// Takes a new project in the place of the one there is, as one step; the history begins anew.
    void adopt(app::Collation collation);
    /// The same with one from a file, with its history.
    void adopt(ProjectFile::Opened opened);

    /// Makes a change and remembers how to take it back. It fits the project. Where it could not be kept it
    /// is not made either (notKept).
    void perform(Change change);
    /// Makes the change of a command that is undone or redone and returns the one that takes it back again;
    /// the same change when it was not made.
    enum class Way { Back, Forth };
    [[nodiscard]] Change exchange(Change change, Way way);

    /// Where the texts part, found anew. No step of the history: it can be found again at any time.
    void replaceDivergences(std::vector<Divergence> divergences);
    void show(const ShownNotes& shown);
    /// Of which checks there are remarks at all.
    [[nodiscard]] const CheckChoice& checkChoice() const { return choice_; }
    void choose(const CheckChoice& choice);
    /// Says the names of all steps again; for when the language of the window has changed.
    void renameHistory();

    /// Goes on in another file, which keeps the history; a draft is left behind for nobody. Errors: those of
    /// ProjectFile.
    [[nodiscard]] Status saveAs(const QString& path);
    /// Empty when there is none yet.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isDraft() const;
    [[nodiscard]] bool isReadOnly() const;

    /// Of the project, such as its pass mark; empty when not set. Setting is no step of the history.
    [[nodiscard]] QString setting(const std::string& name) const;
    void set(const std::string& name, const QString& value);
    /// Where the reader was when the project was last seen, likewise.
    [[nodiscard]] QString view(const std::string& name) const;
    void rememberView(const Properties& view);

signals:
    /// Everything is new.
    void projectReplaced();
    /// The project was edited: rows and remarks may be others, or in other places.
    void changed();
    /// Everybody has heard of that; who points into the page now may say so.
    void settled();
    /// After undoing or redoing: the pair it concerned, a row of the page.
    void changedAt(int row);
    /// Likewise: the note it concerned, by its id, if any; it may not be shown.
    void changedNote(const std::string& id);
    void settingChanged();
    /// All is in the file.
    void kept();
    /// A change could not be written and was taken back.
    void notKept(const muqabala::Error& error);

private:
    [[nodiscard]] Status ensureFile();
    void pushHistory(const History& history);
    void stepOver(Way way);
    /// What a change leaves as it was: the texts, or nothing.
    enum class Scope { Pairs, Texts };
    [[nodiscard]] static Scope scopeOf(const Change& change);
    void refresh(Scope scope);

    Keeping keeping_;
    app::Collation collation_;
    std::optional<ProjectFile> file_;
    Properties settings_;
    Properties view_;
    ShownNotes shown_;
    CheckChoice choice_;
    ReadingPage page_;
    QUndoStack undoStack_;
    bool isSteppingOver_ = false; ///< the stack moves without the project
};

} // namespace muqabala::review
