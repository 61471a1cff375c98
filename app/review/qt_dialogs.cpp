#include "app/review/qt_dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <array>
#include <utility>

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
    QString path = QFileDialog::getSaveFileName(
        window, tr("Export"), QDir(folder()).filePath(suggestion),
        tr("Translation memory (*.tmx);;Table (*.tsv);;JSON (*.json);;Report to read (*.html);;Report to print (*.pdf)"));
    rememberFolderOf(path);
    return path;
}

void QtDialogs::showKeys(QWidget* window) {
    const std::array<std::pair<const char*, QString>, 12> keys{{
        {"↓  ↑", tr("next, previous pair")},
        {"F8  Shift+F8", tr("next, previous note")},
        {"F7  Shift+F7", tr("next, previous doubtful pair")},
        {"Page Down  Page Up", tr("a screen further, a screen back")},
        {"Home  End", tr("to the beginning, to the end")},
        {"/  Ctrl+F", tr("search both texts")},
        {"F3  Shift+F3", tr("next, previous place found")},
        {"Ctrl+C", tr("copy the selection, or the pair")},
        {"Ctrl++  Ctrl+−  Ctrl+0", tr("larger, smaller, usual type")},
        {"Ctrl+wheel", tr("the same for one text")},
        {"F9", tr("show or hide the notes")},
        {"Esc", tr("back to the page")},
    }};
    QString rows;
    for (const auto& [key, meaning] : keys)
        rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(QString::fromUtf8(key).toHtmlEscaped(), meaning.toHtmlEscaped());
    QMessageBox::information(window, tr("Keys"),
                             QStringLiteral("<table cellpadding='3'>%1</table>").arg(rows));
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
