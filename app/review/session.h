#pragma once

#include "app/collation/collate.h"
#include "app/review/models/reading_page.h"

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

    /// Takes a new project in the place of the one there is, as one step; the history begins anew.
    void adopt(app::Collation collation);

signals:
    void projectReplaced();

private:
    app::Collation collation_;
    ReadingPage page_;
    QUndoStack undoStack_;
};

} // namespace muqabala::review
