#include "app/review/commands/commands_of.h"
#include "app/review/settings/pages.h"
#include "app/review/workspace.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QTreeWidget>

namespace muqabala::review {

namespace {

constexpr int kCommandRole = Qt::UserRole; // objectName of the command; none for a group

QPushButton* button(const QString& name, const QString& words, QWidget* parent) {
    auto* made = new QPushButton(words, parent);
    made->setObjectName(name);
    return made;
}

/// Keys are read from left to right, whatever stands around them.
QString shown(const QKeySequence& key) {
    return QChar(0x2066) + key.toString(QKeySequence::NativeText) + QChar(0x2069);
}

QString shown(const QList<QKeySequence>& keys) {
    QStringList words;
    for (const QKeySequence& key : keys)
        words += shown(key);
    return words.join(QStringLiteral("  "));
}

} // namespace

KeysPage::KeysPage(QMainWindow& window, Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      window_(window),
      keymap_(workspace.keymap),
      commands_(new QTreeWidget(this)),
      field_(new QKeySequenceEdit(this)),
      take_(button(QStringLiteral("takeKeyButton"), tr("Take it from there"), this)),
      remove_(button(QStringLiteral("removeKeyButton"), tr("No key"), this)),
      reset_(button(QStringLiteral("resetKeyButton"), tr("Its usual keys"), this)),
      resetAll_(button(QStringLiteral("resetAllKeysButton"), tr("Usual keys for all"), this)),
      message_(new QLabel(this)) {
    commands_->setObjectName(QStringLiteral("commandList"));
    commands_->setAccessibleName(tr("Commands and their keys"));
    commands_->setHeaderLabels({tr("Command"), tr("Keys")});
    commands_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    commands_->header()->setStretchLastSection(false);
    commands_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    field_->setObjectName(QStringLiteral("keyField"));
    field_->setAccessibleName(tr("New key of the command"));
    message_->setObjectName(QStringLiteral("keyMessage"));
    message_->setWordWrap(true);
    fill();
    arrange();
    connect(commands_, &QTreeWidget::currentItemChanged, this, &KeysPage::showCurrent);
    connect(field_, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::propose);
    connect(take_, &QPushButton::clicked, this, &KeysPage::take);
    connect(remove_, &QPushButton::clicked, this, [this] {
        keymap_.choose(*command(), {});
        showCurrent();
    });
    connect(reset_, &QPushButton::clicked, this, &KeysPage::reset);
    connect(resetAll_, &QPushButton::clicked, this, &KeysPage::resetAll);
    showCurrent();
}

void KeysPage::fill() {
    for (const CommandGroup& group : commandsOf(window_)) {
        auto* title = new QTreeWidgetItem(commands_, {group.title});
        title->setFlags(Qt::ItemIsEnabled);
        title->setFirstColumnSpanned(true);
        QFont bold = title->font(0);
        bold.setBold(true);
        title->setFont(0, bold);
        for (const QAction* each : group.commands) {
            auto* item = new QTreeWidgetItem(title, {plainName(*each)});
            item->setData(0, kCommandRole, each->objectName());
        }
        title->setExpanded(true);
    }
    showKeys();
}

void KeysPage::arrange() {
    auto* grid = new QGridLayout(this);
    auto* label = new QLabel(tr("New key"), this);
    label->setObjectName(QStringLiteral("keyFieldLabel"));
    label->setBuddy(field_);
    grid->addWidget(commands_, 0, 0, 1, 4);
    grid->addWidget(label, 1, 0);
    grid->addWidget(field_, 1, 1);
    grid->addWidget(remove_, 1, 2);
    grid->addWidget(reset_, 1, 3);
    grid->addWidget(message_, 2, 0, 1, 3);
    grid->addWidget(take_, 2, 3);
    grid->addWidget(resetAll_, 3, 3);
    grid->setColumnStretch(1, 1);
}

/// The command that is chosen in the list; null where none is.
QAction* KeysPage::command() const {
    const QTreeWidgetItem* item = commands_->currentItem();
    const QString name = item == nullptr ? QString() : item->data(0, kCommandRole).toString();
    return name.isEmpty() ? nullptr : window_.findChild<QAction*>(name);
}

void KeysPage::showCurrent() {
    const QAction* current = command();
    for (QWidget* needy : {static_cast<QWidget*>(field_), static_cast<QWidget*>(remove_)})
        needy->setEnabled(current != nullptr);
    reset_->setEnabled(current != nullptr && keymap_.isChosen(*current));
    take_->setVisible(false);
    proposed_ = {};
    field_->clear();
    message_->setText(current == nullptr ? tr("Choose a command, then press its new key.") : QString());
    showKeys();
}

/// A free key is given at once; of another command's it is told whose it is.
void KeysPage::propose(const QKeySequence& typed) {
    if (typed.isEmpty() || command() == nullptr)
        return;
    proposed_ = Keymap::byPosition(typed);
    const QAction* holder = Keymap::holderOf(proposed_, window_, command());
    if (holder == nullptr)
        return take();
    message_->setText(tr("%1 is the key of “%2”.").arg(shown(proposed_), plainName(*holder)));
    take_->setVisible(true);
}

void KeysPage::take() {
    const QKeySequence key = proposed_;
    if (QAction* holder = Keymap::holderOf(key, window_, command()))
        keymap_.choose(*holder, {});
    keymap_.choose(*command(), key);
    const QString name = plainName(*command());
    showCurrent();
    message_->setText(tr("%1 is now the key of “%2”.").arg(shown(key), name));
}

void KeysPage::reset() {
    keymap_.reset(*command());
    showCurrent();
}

void KeysPage::resetAll() {
    for (const CommandGroup& group : commandsOf(window_)) {
        for (QAction* each : group.commands)
            keymap_.reset(*each);
    }
    showCurrent();
}

void KeysPage::showKeys() {
    for (QTreeWidgetItemIterator item(commands_); *item != nullptr; ++item) {
        const QString name = (*item)->data(0, kCommandRole).toString();
        if (const QAction* each = name.isEmpty() ? nullptr : window_.findChild<QAction*>(name))
            (*item)->setText(1, shown(keysOf(*each)));
    }
}

} // namespace muqabala::review
