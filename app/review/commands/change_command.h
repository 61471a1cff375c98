#pragma once

#include "corpus/edit/edit.h"

#include <QUndoCommand>

namespace muqabala::review {

class Session;

/// A step of the history. Holds the other state of what it changes: undoing and redoing are the same.
class ChangeCommand : public QUndoCommand {
public:
    /// Of a change that has been made already; `inverse` takes it back.
    ChangeCommand(Session& session, Change inverse);

    void undo() override;
    void redo() override;

    /// Says its name again, in the language of the window.
    void rename();

private:
    Session& session_;
    Change other_;
    bool isDone_ = true; ///< when it is pushed, and Qt asks for it to be done
};

} // namespace muqabala::review
