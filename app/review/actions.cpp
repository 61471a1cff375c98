#include "app/review/actions.h"

#include "app/review/appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include <initializer_list>

namespace muqabala::review {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muqabala::review::Actions)
};

QAction* action(QWidget& window, const char* name, const QString& text,
                const QList<QKeySequence>& keys = {}) {
    auto* made = new QAction(text, &window);
    made->setObjectName(QLatin1String(name));
    made->setShortcuts(keys);
    window.addAction(made);
    return made;
}

QActionGroup* themeActions(QWidget& window) {
    auto* group = new QActionGroup(&window);
    const std::initializer_list<std::tuple<const char*, QString, ThemeChoice>> choices{
        {"themeSystem", Words::tr("&As the desktop"), ThemeChoice::System},
        {"themePaper", Words::tr("&Paper"), ThemeChoice::Paper},
        {"themeNight", Words::tr("&Night"), ThemeChoice::Night}};
    for (const auto& [name, text, choice] : choices) {
        QAction* made = action(window, name, text);
        made->setCheckable(true);
        made->setData(static_cast<int>(choice));
        group->addAction(made);
    }
    return group;
}

} // namespace

Actions::Actions(QWidget& window)
    : open(action(window, "open", Words::tr("&Open…"), {QKeySequence::Open})),
      openTwo(action(window, "openTwo", Words::tr("Open original and &translation…"),
                     {Qt::CTRL | Qt::SHIFT | Qt::Key_O})),
      openSample(action(window, "openSample", Words::tr("Open the &sample"))),
      exportAs(action(window, "exportAs", Words::tr("&Export…"), {Qt::CTRL | Qt::Key_E})),
      quit(action(window, "quit", Words::tr("&Quit"), {Qt::CTRL | Qt::Key_Q})),
      copy(action(window, "copy", Words::tr("&Copy"))),
      find(action(window, "find", Words::tr("&Find…"), {QKeySequence::Find, Qt::Key_Slash})),
      findNext(action(window, "findNext", Words::tr("Find &next"), {Qt::Key_F3})),
      findPrevious(action(window, "findPrevious", Words::tr("Find &previous"), {Qt::SHIFT | Qt::Key_F3})),
      nextPair(action(window, "nextPair", Words::tr("&Next pair\t↓"))),
      previousPair(action(window, "previousPair", Words::tr("&Previous pair\t↑"))),
      nextDoubtful(action(window, "nextDoubtful", Words::tr("Next &doubtful pair"), {Qt::Key_F7})),
      previousDoubtful(
          action(window, "previousDoubtful", Words::tr("Previous d&oubtful pair"), {Qt::SHIFT | Qt::Key_F7})),
      nextNote(action(window, "nextNote", Words::tr("&Next note"), {Qt::Key_F8})),
      previousNote(action(window, "previousNote", Words::tr("&Previous note"), {Qt::SHIFT | Qt::Key_F8})),
      larger(action(window, "larger", Words::tr("&Larger type"),
                    {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal})),
      smaller(action(window, "smaller", Words::tr("&Smaller type"), {QKeySequence::ZoomOut})),
      usualSize(action(window, "usualSize", Words::tr("&Usual size"), {Qt::CTRL | Qt::Key_0})),
      originalLarger(
          action(window, "originalLarger", Words::tr("&Original larger"), {Qt::CTRL | Qt::Key_BracketRight})),
      originalSmaller(action(window, "originalSmaller", Words::tr("Original s&maller"),
                             {Qt::CTRL | Qt::Key_BracketLeft})),
      translationLarger(action(window, "translationLarger", Words::tr("&Translation larger"),
                               {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight, Qt::CTRL | Qt::Key_BraceRight})),
      translationSmaller(action(window, "translationSmaller", Words::tr("T&ranslation smaller"),
                                {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft, Qt::CTRL | Qt::Key_BraceLeft})),
      themes(themeActions(window)),
      keys(action(window, "keys", Words::tr("&Keys"), {Qt::Key_F1})),
      about(action(window, "about", Words::tr("&About Muqabala"))) {
    copy->setShortcut(QKeySequence()); // the page and the fields each know Ctrl+C for themselves
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::setProjectThere(bool there) {
    for (QAction* needy : {exportAs, copy, find, findNext, findPrevious, nextPair, previousPair, nextDoubtful,
                           previousDoubtful, nextNote, previousNote})
        needy->setEnabled(there);
}

} // namespace muqabala::review
