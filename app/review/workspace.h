#pragma once

#include "app/review/appearance.h"
#include "app/review/commands/keymap.h"
#include "app/review/identity.h"
#include "app/review/jobs/opening.h"
#include "app/review/jobs/rechecking.h"
#include "app/review/jobs/rereading.h"
#include "app/review/models/place.h"
#include "app/review/models/search_results.h"
#include "app/review/models/word_light.h"
#include "app/review/recent_files.h"
#include "app/review/session.h"
#include "app/review/ui_language.h"

namespace muqabala::review {

/// What a reader has before them, apart from the window that shows it: it stays when the window is made anew
/// in another language.
struct Workspace {
    /// `drafts`: folder for projects that have no place of their own yet; empty: they are not kept.
    Workspace(QSettings& allSettings, const Work& allWork, const QString& drafts)
        : language(allSettings),
          session({drafts, [&allSettings] { return holderNow(allSettings); }}),
          appearance(allSettings),
          recent(allSettings),
          place(session),
          search(session, place),
          words(session, place, allWork),
          rechecking(session, allWork),
          rereading(session, allWork),
          opening(session, allWork, [&allSettings] { return holderNow(allSettings); }),
          keymap(allSettings),
          settings(allSettings),
          work(allWork) {
        session.choose(checkChoiceIn(allSettings));
    }

    UiLanguage language; ///< first: the others may have something to say
    Session session;
    Appearance appearance;
    RecentFiles recent;
    Place place;
    SearchResults search;
    WordLight words;
    Rechecking rechecking;
    Rereading rereading;
    Opening opening;
    Keymap keymap;
    QSettings& settings;
    Work work;
};

} // namespace muqabala::review
