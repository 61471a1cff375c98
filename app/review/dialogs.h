#pragma once

#include <QString>
#include <QStringList>

class QMainWindow;
class QWidget;

namespace muqabala::review {

struct Workspace;

/// All questions that stop the window until they are answered. An interface, so that a test answers them.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// One bilingual file, or two files; empty when the user thought better of it.
    [[nodiscard]] virtual QStringList filesToOpen(QWidget* window) = 0;
    /// The original and the translation, asked for one after the other; empty likewise.
    [[nodiscard]] virtual QStringList originalAndTranslation(QWidget* window) = 0;
    /// Where to keep the project from now on. Empty likewise.
    [[nodiscard]] virtual QString fileToSaveAs(QWidget* window, const QString& suggestion) = 0;
    /// Where to export to; its extension says in which format. Empty likewise.
    [[nodiscard]] virtual QString fileToExport(QWidget* window, const QString& suggestion) = 0;
    /// What the reader may choose, with effect at once. Who never asks for it need not show it.
    virtual void showSettings(QMainWindow* window, Workspace& workspace) {
        (void)window;
        (void)workspace;
    }
    virtual void showKeys(QWidget* window) = 0;
    virtual void showAbout(QWidget* window) = 0;
};

} // namespace muqabala::review
