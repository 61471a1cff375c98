#pragma once

#include "app/review/appearance.h"
#include "app/review/commands/note_judging.h"
#include "app/review/models/note_filter.h"
#include "app/review/models/note_list_model.h"
#include "app/review/models/place.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;

namespace muqabala::review {

class NoteDelegate;
class NoteEditor;

/// The list of notes, what to see of it and in which order, and the current note in full, to be judged.
class NotePanel : public QWidget {
    Q_OBJECT
public:
    NotePanel(Session& session, Place& place, NoteJudging& judging, const Appearance& appearance,
              QWidget* parent = nullptr);

    /// The next or previous note of the list as it is shown, from where the reader is; round at the ends.
    void goToNext();
    void goToPrevious();
    /// The next that nobody has judged, of those shown; stays where there is no other.
    void goToNextOpen();
    /// Hands on what is being typed.
    void commit();

signals:
    /// The reader wants to go on at the words.
    void activated();
    /// How many notes are shown, and how many there are.
    void countChanged(int shown, int all);

private:
    void buildFilters();
    void nameAll();
    void buildList(const Appearance& appearance);
    void arrange();
    void begin();
    void fillCategories();
    void applyFilters();
    void goToRow(int row);
    [[nodiscard]] int rowFromHere() const;
    [[nodiscard]] int rowOfCurrentNote() const;
    void followPlace();
    void applyShown();

    Session& session_;
    Place& place_;
    NoteListModel model_;
    NoteFilter filter_;
    QLineEdit* text_ = nullptr;
    QComboBox* setting_ = nullptr;  ///< how many notes the checks may show
    QComboBox* standing_ = nullptr; ///< what became of those shown
    QComboBox* category_ = nullptr;
    QComboBox* severity_ = nullptr;
    QComboBox* order_ = nullptr;
    QListView* list_ = nullptr;
    NoteDelegate* delegate_ = nullptr;
    NoteEditor* editor_ = nullptr;
    bool isFollowing_ = false; ///< the list is being moved to where the reader is
};

} // namespace muqabala::review
