#pragma once

#include "app/collation/collate.h"
#include "app/review/models/reading_page.h"
#include "corpus/edit/edit.h"

#include <QObject>
#include <QUndoStack>

namespace muqabala::review {

/// What one window works on: the project, how it came about, and its undo history. The only door through
/// which a project changes; everybody else reads it and listens.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return page_.isEmpty(); }
    [[nodiscard]] const Project& project() const { return collation_.project; }
    [[nodiscard]] const ReadingPage& page() const { return page_; }
    [[nodiscard]] QUndoStack& undoStack() { return undoStack_; }
    [[nodiscard]] const ShownNotes& shownNotes() const { return shown_; }

    /// Takes a new project in the place of the one there is, as one step; the history begins anew.
    void adopt(app::Collation collation);

    /// Makes a change and remembers how to take it back. It fits the project.
    void perform(Change change);
    /// Makes the change of a command that is undone or redone; returns the one that takes it back again.
    [[nodiscard]] Change exchange(Change change);

    /// Where the texts part, found anew. No step of the history: it can be found again at any time.
    void replaceDivergences(std::vector<Divergence> divergences);
    void show(const ShownNotes& shown);

signals:
    /// Everything is new.
    void projectReplaced();
    /// The project was edited: rows and remarks may be others, or in other places.
    void changed();
    /// Everybody has heard of that; who points into the page now may say so.
    void settled();
    /// After undoing or redoing: the pair it concerned, a row of the page.
    void changedAt(int row);

private:
    void refresh();

    app::Collation collation_;
    ShownNotes shown_;
    ReadingPage page_;
    QUndoStack undoStack_;
};

} // namespace muqabala::review
