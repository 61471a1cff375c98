#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

class QAction;
class QMainWindow;

namespace muqabala::review {

/// Commands that stand in a menu together.
struct CommandGroup {
    QString title;
    std::vector<QAction*> commands;
};

/// What can be done in a window, as its menus have it: actions with a name of their own, a submenu's behind
/// those of its menu.
[[nodiscard]] std::vector<CommandGroup> commandsOf(const QMainWindow& window);

/// The words of a command alone, without mnemonic and without the key that a menu shows beside them.
[[nodiscard]] QString plainName(const QAction& command);
[[nodiscard]] QString plainName(QString text);

/// The keys of a command without those that only repeat them for an Arabic keyboard.
[[nodiscard]] QList<QKeySequence> keysOf(const QAction& command);

} // namespace muqabala::review
