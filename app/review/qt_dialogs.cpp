#include "app/review/qt_dialogs.h"

#include "app/review/settings/settings_dialog.h"
#include "app/review/views/cheat_sheet.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMessageBox>

namespace muqabala::review {

namespace {

constexpr auto kFolderKey = "dialogs/folder";

} // namespace

QString QtDialogs::folder() const {
    return settings_.value(kFolderKey, QDir::homePath()).toString();
}

void QtDialogs::rememberFolderOf(const QString& path) {
    if (!path.isEmpty())
        settings_.setValue(kFolderKey, QFileInfo(path).absolutePath());
}

QStringList QtDialogs::filesToOpen(QWidget* window) {
    QStringList paths =
        QFileDialog::getOpenFileNames(window, tr("Open one file with both texts, or two files"), folder(),
                                      tr("Texts and projects (*.txt *.muqabala);;All files (*)"));
    rememberFolderOf(paths.value(0));
    return paths;
}

QStringList QtDialogs::originalAndTranslation(QWidget* window) {
    const QString original = askForText(window, tr("The original"));
    if (original.isEmpty())
        return {};
    const QString translation = askForText(window, tr("The translation"));
    return translation.isEmpty() ? QStringList() : QStringList{original, translation};
}

QString QtDialogs::askForText(QWidget* window, const QString& title) {
    QString path = QFileDialog::getOpenFileName(window, title, folder(), tr("Texts (*.txt);;All files (*)"));
    rememberFolderOf(path);
    return path;
}

QString QtDialogs::fileToSaveAs(QWidget* window, const QString& suggestion) {
    QString path =
        QFileDialog::getSaveFileName(window, tr("Save the project"), QDir(folder()).filePath(suggestion),
                                     tr("Muqabala projects (*.muqabala)"));
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".muqabala");
    rememberFolderOf(path);
    return path;
}

QString QtDialogs::fileToExport(QWidget* window, const QString& suggestion) {
    QString path =
        QFileDialog::getSaveFileName(window, tr("Export"), QDir(folder()).filePath(suggestion),
                                     tr("Translation memory (*.tmx);;Table (*.tsv);;JSON (*.json);;Report to "
                                        "read (*.html);;Report to print (*.pdf)"));
    rememberFolderOf(path);
    return path;
}

void QtDialogs::showSettings(QMainWindow* window, Workspace& workspace) {
    (new SettingsDialog(*window, workspace))->show(); // goes away by itself
}

void QtDialogs::showKeys(QWidget* window) {
    if (auto* main = qobject_cast<QMainWindow*>(window))
        (new CheatSheet(*main))->show(); // likewise
}

void QtDialogs::showAbout(QWidget* window) {
    QMessageBox::about(window, tr("About Muqabala"),
                       tr("<h3>Muqabala %1</h3><p>Collates a translation with its original: shows how they "
                          "hang together and "
                          "where they part.</p><p><i>Muqābala</i> (مقابلة) is the scribes' word for reading "
                          "a copy against its "
                          "exemplar.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace muqabala::review
