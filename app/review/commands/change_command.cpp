#include "app/review/commands/change_command.h"

#include "app/review/session.h"
#include "app/review/text/change_wording.h"

#include <utility>

namespace muqabala::review {

ChangeCommand::ChangeCommand(Session& session, Change inverse)
    : session_(session),
      other_(std::move(inverse)) {
    rename();
}

void ChangeCommand::rename() {
    setText(nameOf(other_));
}

void ChangeCommand::undo() {
    other_ = session_.exchange(std::move(other_), Session::Way::Back);
    isDone_ = false;
}

void ChangeCommand::redo() {
    if (isDone_)
        return;
    other_ = session_.exchange(std::move(other_), Session::Way::Forth);
    isDone_ = true;
}

} // namespace muqabala::review
