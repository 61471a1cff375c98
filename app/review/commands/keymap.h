#pragma once

#include <QKeySequence>
#include <QList>
#include <QSettings>

class QAction;
class QMainWindow;

namespace muqabala::review {

/// The keys that the reader has chosen for commands in the place of their own. Remembered in the settings at
/// once.
class Keymap {
public:
    explicit Keymap(QSettings& settings)
        : settings_(settings) {}

    /// Gives the commands of a window the keys chosen for them.
    void apply(QMainWindow& window) const;

    /// A command gets this key, by its position where it is a single letter; an empty one: it has none. What
    /// another command has must be taken from that first.
    void choose(QAction& command, const QKeySequence& key);
    /// A command has the keys again that it was made with.
    void reset(QAction& command);
    [[nodiscard]] bool isChosen(const QAction& command) const;

    /// The other command of the window that has a key; null when it is free.
    [[nodiscard]] static QAction* holderOf(const QKeySequence& key, const QMainWindow& window,
                                           const QAction* besides = nullptr);

    /// A key as an English keyboard has it: of what the same key types in Arabic, and of several strokes the
    /// first.
    [[nodiscard]] static QKeySequence byPosition(const QKeySequence& typed);

private:
    QSettings& settings_;
};

} // namespace muqabala::review
