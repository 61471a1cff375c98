#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QWidget;

namespace muqabala::review {

/// Everything that can be done, with its words and keys; what it does is connected by the window.
struct Actions {
    /// Made as children of the window, so that their keys work in all of it.
    explicit Actions(QWidget& window);

    QAction* open;
    QAction* openTwo;
    QAction* paste; ///< a new project from pasted texts
    QAction* openSample;
    QAction* save;
    QAction* saveAs;
    QAction* readAgain;
    QAction* exportAs;
    QAction* previewExport;
    QAction* quit;

    QAction* copy;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;

    QAction* nextPair;
    QAction* previousPair;
    QAction* nextDoubtful;
    QAction* previousDoubtful;
    QAction* nextUnconfirmed;
    QAction* previousUnconfirmed;
    QAction* nextUneven;
    QAction* previousUneven;
    QAction* nextNoted;
    QAction* previousNoted;
    QAction* nextNote;
    QAction* previousNote;

    QAction* checkAgain;
    QAction* tint; ///< words without counterpart
    QAction* larger;
    QAction* smaller;
    QAction* usualSize;
    QAction* originalLarger;
    QAction* originalSmaller;
    QAction* translationLarger;
    QAction* translationSmaller;
    QActionGroup* themes; ///< the data of each is the int of a ThemeChoice

    QAction* settings;
    QAction* keys;
    QAction* about;

    /// Those that need a project to work on.
    void setProjectThere(bool there);
};

} // namespace muqabala::review
