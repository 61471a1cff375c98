#pragma once

#include "app/review/appearance.h"
#include "app/review/models/note_filter.h"
#include "app/review/models/note_list_model.h"
#include "app/review/models/place.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace muqabala::review {

class NoteDelegate;

/// The list of notes, what to see of it and in which order, and the current note in full.
class NotePanel : public QWidget {
    Q_OBJECT
public:
    NotePanel(const Session& session, Place& place, const Appearance& appearance, QWidget* parent = nullptr);

    /// The next or previous note of the list as it is shown, from where the reader is; round at the ends.
    void goToNext();
    void goToPrevious();

signals:
    /// The reader wants to go on at the words.
    void activated();
    /// How many notes are shown, and how many there are.
    void countChanged(int shown, int all);

private:
    void buildFilters();
    void buildList(const Appearance& appearance);
    void buildDetail();
    void arrange();
    void begin();
    void fillCategories();
    void applyFilters();
    void goToRow(int row);
    [[nodiscard]] int rowFromHere() const;
    [[nodiscard]] int rowOfCurrentNote() const;
    void followPlace();
    void showDetail();

    const Session& session_;
    Place& place_;
    NoteListModel model_;
    NoteFilter filter_;
    QLineEdit* text_ = nullptr;
    QComboBox* category_ = nullptr;
    QComboBox* severity_ = nullptr;
    QComboBox* order_ = nullptr;
    QListView* list_ = nullptr;
    NoteDelegate* delegate_ = nullptr;
    QLabel* heading_ = nullptr; ///< of the current note
    QLabel* reason_ = nullptr;
    bool isFollowing_ = false; ///< the list is being moved to where the reader is
};

} // namespace muqabala::review
