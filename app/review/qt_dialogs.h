#pragma once

#include "app/review/dialogs.h"

#include <QCoreApplication>
#include <QSettings>

namespace muqabala::review {

/// The dialogs as the user sees them. Remembers the folder that was used last.
class QtDialogs : public Dialogs {
    Q_DECLARE_TR_FUNCTIONS(muqabala::review::QtDialogs)
public:
    explicit QtDialogs(QSettings& settings)
        : settings_(settings) {}

    [[nodiscard]] QStringList filesToOpen(QWidget* window) override;
    [[nodiscard]] QStringList originalAndTranslation(QWidget* window) override;
    [[nodiscard]] QString fileToSaveAs(QWidget* window, const QString& suggestion) override;
    [[nodiscard]] QString fileToExport(QWidget* window, const QString& suggestion) override;
    void showSettings(QMainWindow* window, Workspace& workspace) override;
    void showKeys(QWidget* window) override;
    void showAbout(QWidget* window) override;

private:
    [[nodiscard]] QString folder() const;
    void rememberFolderOf(const QString& path);
    [[nodiscard]] QString askForText(QWidget* window, const QString& title);

    QSettings& settings_;
};

} // namespace muqabala::review
