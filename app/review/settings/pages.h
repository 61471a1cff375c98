#pragma once

#include "app/review/commands/keymap.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QListWidget;
class QMainWindow;
class QPushButton;
class QTreeWidget;

namespace muqabala::review {

struct Workspace;

/// Theme, colours, type.
class AppearancePage : public QWidget {
    Q_OBJECT
public:
    explicit AppearancePage(Workspace& workspace, QWidget* parent = nullptr);
};

/// Language of the window, digits.
class LanguagePage : public QWidget {
    Q_OBJECT
public:
    explicit LanguagePage(Workspace& workspace, QWidget* parent = nullptr);
};

/// Of which checks there are notes.
class ChecksPage : public QWidget {
    Q_OBJECT
public:
    explicit ChecksPage(Workspace& workspace, QWidget* parent = nullptr);

private:
    void choose();

    Workspace& workspace_;
    QListWidget* categories_;
};

/// Who works, and what exports say of the languages.
class ExportPage : public QWidget {
    Q_OBJECT
public:
    explicit ExportPage(Workspace& workspace, QWidget* parent = nullptr);
};

/// The commands of a window and their keys, which can be changed.
class KeysPage : public QWidget {
    Q_OBJECT
public:
    KeysPage(QMainWindow& window, Workspace& workspace, QWidget* parent = nullptr);

private:
    void fill();
    void arrange();
    [[nodiscard]] QAction* command() const;
    void showCurrent();
    void propose(const QKeySequence& typed);
    void take();
    void reset();
    void resetAll();
    void showKeys();

    QMainWindow& window_;
    Keymap& keymap_;
    QTreeWidget* commands_;
    QKeySequenceEdit* field_;
    QPushButton* take_;
    QPushButton* remove_;
    QPushButton* reset_;
    QPushButton* resetAll_;
    QLabel* message_;
    QKeySequence proposed_;
};

} // namespace muqabala::review
