#include "app/review/commands/commands_of.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace muqabala::review {

namespace {

bool isArabic(const QKeySequence& keys) {
    constexpr int kFirst = 0x600; // the block of Arabic letters and marks
    constexpr int kLast = 0x6FF;
    return keys.count() == 1 && keys[0].key() >= kFirst && keys[0].key() <= kLast;
}

void addFrom(const QMenu& menu, const QString& title, std::vector<CommandGroup>& groups) {
    CommandGroup group{title, {}};
    std::vector<const QMenu*> submenus;
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr)
            submenus.push_back(action->menu());
        else if (!action->objectName().isEmpty())
            group.commands.push_back(action);
    }
    if (!group.commands.empty())
        groups.push_back(std::move(group));
    for (const QMenu* submenu : submenus)
        addFrom(*submenu, title + QStringLiteral(" · ") + plainName(submenu->title()), groups);
}

} // namespace

std::vector<CommandGroup> commandsOf(const QMainWindow& window) {
    std::vector<CommandGroup> groups;
    const auto* bar = qobject_cast<const QMenuBar*>(window.menuWidget());
    if (bar == nullptr)
        return groups;
    for (const QAction* action : bar->actions()) {
        if (action->menu() != nullptr)
            addFrom(*action->menu(), plainName(action->text()), groups);
    }
    return groups;
}

QString plainName(const QAction& command) {
    return plainName(command.whatsThis().isEmpty() ? command.text() : command.whatsThis());
}

QString plainName(QString text) {
    static const QRegularExpression kMnemonicBehind(QStringLiteral(" ?\\(&.\\)"));
    text.remove(kMnemonicBehind);
    text.truncate(text.indexOf(QLatin1Char('\t')) < 0 ? text.size() : text.indexOf(QLatin1Char('\t')));
    return text.remove(QLatin1Char('&'));
}

QList<QKeySequence> keysOf(const QAction& command) {
    QList<QKeySequence> keys = command.shortcuts();
    keys.removeIf(isArabic);
    return keys;
}

} // namespace muqabala::review
