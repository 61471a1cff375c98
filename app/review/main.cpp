#include "app/review/jobs/collator.h"
#include "app/review/qt_dialogs.h"
#include "app/review/reviewer.h"
#include "app/review/views/page_accessibility.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

#include <memory>

namespace {

using namespace muqabala::review;

/// Beside an installed program, or in the source tree of one that is not installed.
QString findSample() {
    const QString installed = QCoreApplication::applicationDirPath() +
                              QStringLiteral("/../share/muqabala/sample/harbour-light.ar-en.txt");
    for (const QString& path : {installed, QStringLiteral(MUQABALA_SAMPLE)}) {
        if (QFileInfo::exists(path))
            return QFileInfo(path).canonicalFilePath();
    }
    return {};
}

QStringList filesFromArguments(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Shows a translation beside its original, and where the two part."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("main", "a file with both texts, or the original"),
        QStringLiteral("[FILE]"));
    parser.addPositionalArgument(QStringLiteral("TRANSLATION"),
                                 QCoreApplication::translate("main", "the translation"),
                                 QStringLiteral("[TRANSLATION]"));
    parser.process(application);
    return parser.positionalArguments();
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Muqabala"));
    QApplication::setApplicationName(QStringLiteral("muqabala-review"));
    QApplication::setApplicationVersion(QStringLiteral(MUQABALA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.muqabala.Review"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/muqabala.svg")));
    QApplication::setStyle(QStringLiteral("Fusion"));
    installPageAccessibility();
    const QStringList files = filesFromArguments(application);

    QSettings settings;
    QtDialogs dialogs(settings);
    const auto collator = std::make_shared<Collator>();
    Reviewer reviewer({.settings = settings,
                       .dialogs = dialogs,
                       .work = workOf(collator),
                       .sample = findSample(),
                       .drafts = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                 QStringLiteral("/drafts")});
    reviewer.window().show();
    reviewer.window().open(files);
    return QApplication::exec();
}
