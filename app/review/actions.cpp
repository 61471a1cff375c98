#include "app/review/actions.h"

#include "app/review/appearance.h"
#include "app/review/commands/action.h"

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

QActionGroup* themeActions(QWidget& window) {
    auto* group = new QActionGroup(&window);
    const std::initializer_list<std::tuple<const char*, QString, ThemeChoice>> choices{
        {"themeSystem", Words::tr("&As the desktop"), ThemeChoice::System},
        {"themePaper", Words::tr("&Paper"), ThemeChoice::Paper},
        {"themeNight", Words::tr("&Night"), ThemeChoice::Night}};
    for (const auto& [name, text, choice] : choices) {
        QAction* made = makeAction(window, name, text);
        made->setCheckable(true);
        made->setData(static_cast<int>(choice));
        group->addAction(made);
    }
    return group;
}

} // namespace

Actions::Actions(QWidget& window)
    : open(makeAction(window, "open", Words::tr("&Open…"), {QKeySequence::Open})),
      openTwo(makeAction(window, "openTwo", Words::tr("Open original and &translation…"),
                         {Qt::CTRL | Qt::SHIFT | Qt::Key_O})),
      paste(makeAction(window, "newFromTexts", Words::tr("&New from pasted texts…"), {QKeySequence::New})),
      openSample(makeAction(window, "openSample", Words::tr("Open the &sample"))),
      save(makeAction(window, "save", Words::tr("&Save"), {QKeySequence::Save})),
      saveAs(makeAction(window, "saveAs", Words::tr("Save &as…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S})),
      readAgain(makeAction(window, "readAgain", Words::tr("Read &newer texts…"))),
      exportAs(makeAction(window, "exportAs", Words::tr("&Export…"), {Qt::CTRL | Qt::Key_E})),
      previewExport(makeAction(window, "previewExport", Words::tr("Preview of an e&xport…"),
                               {Qt::CTRL | Qt::SHIFT | Qt::Key_E})),
      quit(makeAction(window, "quit", Words::tr("&Quit"), {Qt::CTRL | Qt::Key_Q})),
      copy(makeAction(window, "copy", Words::tr("&Copy"))),
      find(makeAction(window, "find", Words::tr("&Find…"), {QKeySequence::Find, Qt::Key_Slash})),
      findNext(makeAction(window, "findNext", Words::tr("Find &next"), {Qt::Key_F3})),
      findPrevious(makeAction(window, "findPrevious", Words::tr("Find &previous"), {Qt::SHIFT | Qt::Key_F3})),
      nextPair(makeAction(window, "nextPair", Words::tr("&Next pair\t↓"))),
      previousPair(makeAction(window, "previousPair", Words::tr("&Previous pair\t↑"))),
      nextDoubtful(makeAction(window, "nextDoubtful", Words::tr("Next &doubtful pair"), {Qt::Key_F7})),
      previousDoubtful(makeAction(window, "previousDoubtful", Words::tr("Previous d&oubtful pair"),
                                  {Qt::SHIFT | Qt::Key_F7})),
      nextUnconfirmed(
          makeAction(window, "nextUnconfirmed", Words::tr("Next &unconfirmed pair"), {Qt::Key_F6})),
      previousUnconfirmed(makeAction(window, "previousUnconfirmed", Words::tr("Previous un&confirmed pair"),
                                     {Qt::SHIFT | Qt::Key_F6})),
      nextUneven(makeAction(window, "nextUneven", Words::tr("Next pair that is not &1–1"), {Qt::Key_F5})),
      previousUneven(makeAction(window, "previousUneven", Words::tr("Previous pair that is not 1–&1"),
                                {Qt::SHIFT | Qt::Key_F5})),
      nextNoted(makeAction(window, "nextNoted", Words::tr("Next pair with no&tes"), {Qt::Key_F4})),
      previousNoted(makeAction(window, "previousNoted", Words::tr("Previous pair with not&es"),
                               {Qt::SHIFT | Qt::Key_F4})),
      nextNote(makeAction(window, "nextNote", Words::tr("&Next note"), {Qt::Key_F8, Qt::Key_J})),
      previousNote(makeAction(window, "previousNote", Words::tr("&Previous note"),
                              {Qt::SHIFT | Qt::Key_F8, Qt::Key_K})),
      checkAgain(makeAction(window, "checkAgain", Words::tr("&Check again"), {Qt::SHIFT | Qt::Key_F9})),
      tint(makeAction(window, "tint", Words::tr("&Tint words without counterpart"), {Qt::Key_T})),
      larger(makeAction(window, "larger", Words::tr("&Larger type"),
                        {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal})),
      smaller(makeAction(window, "smaller", Words::tr("&Smaller type"), {QKeySequence::ZoomOut})),
      usualSize(makeAction(window, "usualSize", Words::tr("&Usual size"), {Qt::CTRL | Qt::Key_0})),
      originalLarger(makeAction(window, "originalLarger", Words::tr("&Original larger"),
                                {Qt::CTRL | Qt::Key_BracketRight})),
      originalSmaller(makeAction(window, "originalSmaller", Words::tr("Original s&maller"),
                                 {Qt::CTRL | Qt::Key_BracketLeft})),
      translationLarger(
          makeAction(window, "translationLarger", Words::tr("&Translation larger"),
                     {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight, Qt::CTRL | Qt::Key_BraceRight})),
      translationSmaller(
          makeAction(window, "translationSmaller", Words::tr("T&ranslation smaller"),
                     {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft, Qt::CTRL | Qt::Key_BraceLeft})),
      themes(themeActions(window)),
      settings(makeAction(window, "settings", Words::tr("&Settings…"), {Qt::CTRL | Qt::Key_Comma})),
      keys(makeAction(window, "keys", Words::tr("&Keys"), {Qt::Key_F1, Qt::Key_Question})),
      about(makeAction(window, "about", Words::tr("&About Muqabala"))) {
    copy->setShortcut(QKeySequence()); // the page and the fields each know Ctrl+C for themselves
    tint->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::setProjectThere(bool there) {
    for (QAction* needy :
         {save,         saveAs,         readAgain,        checkAgain,      exportAs,
          copy,         find,           findNext,         findPrevious,    nextPair,
          previousPair, nextDoubtful,   previousDoubtful, nextUnconfirmed, previousUnconfirmed,
          nextUneven,   previousUneven, nextNoted,        previousNoted,   nextNote,
          previousNote})
        needy->setEnabled(there);
}

} // namespace muqabala::review
