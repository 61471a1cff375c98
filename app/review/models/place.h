#pragma once

#include "app/review/session.h"

#include <QObject>

#include <cstddef>
#include <optional>

namespace muqabala::review {

/// A word of the current pair that keys act upon.
struct Caret {
    Side side = Side::Source;
    TextSpan word; ///< where it stands in the document

    friend bool operator==(const Caret&, const Caret&) = default;
};

/// Where the reader is: the current pair with a caret in it and, if any, the current note. Shared by all that
/// shows it.
class Place : public QObject {
    Q_OBJECT
public:
    explicit Place(const Session& session, QObject* parent = nullptr);

    /// The current row of the page; 0 on an empty page.
    [[nodiscard]] int pair() const { return pair_; }
    [[nodiscard]] std::optional<std::size_t> note() const { return note_; }
    /// Which of its occurrences, for a note on the whole text.
    [[nodiscard]] std::size_t occurrence() const { return occurrence_; }

    /// Words of the current pair, by which it is found again after an edit.
    [[nodiscard]] const NotedWords& words() const { return pairWords_; }
    /// Nothing on an empty page.
    [[nodiscard]] const std::optional<Caret>& caret() const { return caret_; }
    /// To the word at a byte, of the current pair or the nearest of its side.
    void setCaret(Side side, std::uint32_t byte);
    /// To the next or previous word of the side, within the pair.
    void moveCaret(int words);
    /// To the other side, about as far into its text; stays where nothing corresponds.
    void turnCaret();

    /// Goes to a pair; the current note is left behind unless its words stand there.
    void goToPair(int pair);
    /// Goes to a note and its pair; to a note on the whole text: to its first occurrence.
    void goToNote(std::size_t note);
    /// The next occurrence of the current note, for one on the whole text; others stay where they are.
    void goToNextOccurrence();
    /// The nearest pair below or above that is worth a second look; one that nobody has confirmed or
    /// rejected; one that is not one to one; one with notes.
    void goToNextDoubtful();
    void goToPreviousDoubtful();
    void goToNextUnconfirmed();
    void goToPreviousUnconfirmed();
    void goToNextUneven();
    void goToPreviousUneven();
    void goToNextNoted();
    void goToPreviousNoted();

signals:
    void pairChanged(int pair);
    void noteChanged();
    void caretChanged();
    /// The reader asked for a note's words: bring them into view.
    void wordsWanted(std::size_t note);

private:
    void begin();
    void follow();
    void keepCaret();
    void announce();
    void setPair(int pair);
    void setNote(std::optional<std::size_t> note);
    void setCaret(std::optional<Caret> caret);
    [[nodiscard]] std::vector<TextSpan> wordsHere(Side side) const;
    void showWords();
    enum class Way { Down, Up };
    template <class Wanted>
    void goTo(Way way, const Wanted& isWanted);

    const Session& session_;
    int pair_ = 0;
    NotedWords pairWords_; ///< words of the pair, by which it is found again after an edit
    std::optional<Caret> caret_;
    std::optional<std::size_t> note_;
    std::string noteId_; ///< likewise
    std::size_t occurrence_ = 0;
};

} // namespace muqabala::review
