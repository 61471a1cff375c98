#include "app/review/commands/keymap.h"

#include "app/review/commands/action.h"
#include "app/review/commands/commands_of.h"

#include <QAction>
#include <QMainWindow>
#include <QVariant>

namespace muqabala::review {

namespace {

constexpr auto kStandardKeys = "standardKeys"; // property of an action: the keys that it was made with

QString settingOf(const QAction& command) {
    return QStringLiteral("keys/") + command.objectName();
}

void rememberStandard(QAction& command) {
    if (!command.property(kStandardKeys).isValid())
        command.setProperty(kStandardKeys, QVariant::fromValue(command.shortcuts()));
}

void give(QAction& command, const QKeySequence& key) {
    command.setShortcuts(key.isEmpty() ? QList<QKeySequence>() : withArabicKeys({key}));
}

} // namespace

void Keymap::apply(QMainWindow& window) const {
    for (const CommandGroup& group : commandsOf(window)) {
        for (QAction* command : group.commands) {
            rememberStandard(*command);
            const QVariant chosen = settings_.value(settingOf(*command));
            if (chosen.isValid())
                give(*command, QKeySequence(chosen.toString(), QKeySequence::PortableText));
        }
    }
}

void Keymap::choose(QAction& command, const QKeySequence& key) {
    rememberStandard(command);
    settings_.setValue(settingOf(command), key.toString(QKeySequence::PortableText));
    give(command, key);
}

void Keymap::reset(QAction& command) {
    settings_.remove(settingOf(command));
    if (const QVariant standard = command.property(kStandardKeys); standard.isValid())
        command.setShortcuts(standard.value<QList<QKeySequence>>());
}

bool Keymap::isChosen(const QAction& command) const {
    return settings_.contains(settingOf(command));
}

QAction* Keymap::holderOf(const QKeySequence& key, const QMainWindow& window, const QAction* besides) {
    if (key.isEmpty())
        return nullptr;
    for (const CommandGroup& group : commandsOf(window)) {
        for (QAction* command : group.commands) {
            if (command != besides && command->shortcuts().contains(key))
                return command;
        }
    }
    return nullptr;
}

QKeySequence Keymap::byPosition(const QKeySequence& typed) {
    if (typed.isEmpty())
        return typed;
    const QKeyCombination first = typed[0];
    for (int key = Qt::Key_Space; key <= Qt::Key_AsciiTilde; ++key) {
        const QKeySequence english(QKeyCombination(first.keyboardModifiers(), static_cast<Qt::Key>(key)));
        const QList<QKeySequence> both = withArabicKeys({english});
        if (both.size() > 1 && both[1] == QKeySequence(first))
            return english;
    }
    return QKeySequence(first);
}

} // namespace muqabala::review
