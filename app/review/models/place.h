#pragma once

#include "app/review/session.h"

#include <QObject>

#include <cstddef>
#include <optional>

namespace muqabala::review {

/// Where the reader is: the current pair and, if any, the current note. Shared by all that shows it.
class Place : public QObject {
    Q_OBJECT
public:
    explicit Place(const Session& session, QObject* parent = nullptr);

    /// The current row of the page; 0 on an empty page.
    [[nodiscard]] int pair() const { return pair_; }
    [[nodiscard]] std::optional<std::size_t> note() const { return note_; }
    /// Which of its occurrences, for a note on the whole text.
    [[nodiscard]] std::size_t occurrence() const { return occurrence_; }

    /// Goes to a pair; the current note is left behind unless its words stand there.
    void goToPair(int pair);
    /// Goes to a note and its pair; to a note on the whole text: to its first occurrence.
    void goToNote(std::size_t note);
    /// The next occurrence of the current note, for one on the whole text; others stay where they are.
    void goToNextOccurrence();
    /// The nearest pair below or above that is worth a second look.
    void goToNextDoubtful();
    void goToPreviousDoubtful();

signals:
    void pairChanged(int pair);
    void noteChanged();
    /// The reader asked for a note's words: bring them into view.
    void wordsWanted(std::size_t note);

private:
    void begin();
    void setPair(int pair);
    void setNote(std::optional<std::size_t> note);
    void showWords();
    void goToDoubtful(int step);

    const Session& session_;
    int pair_ = 0;
    std::optional<std::size_t> note_;
    std::size_t occurrence_ = 0;
};

} // namespace muqabala::review
