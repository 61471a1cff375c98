#include "app/review/models/place.h"

#include <algorithm>

namespace muqabala::review {

Place::Place(const Session& session, QObject* parent)
    : QObject(parent),
      session_(session) {
    connect(&session, &Session::projectReplaced, this, &Place::begin);
}

void Place::begin() {
    pair_ = 0;
    note_.reset();
    occurrence_ = 0;
    emit pairChanged(pair_);
    emit noteChanged();
}

void Place::goToPair(int pair) {
    if (session_.isEmpty())
        return;
    setPair(std::clamp(pair, 0, session_.page().rowCount() - 1));
    const std::vector<std::size_t>& here = session_.page().row(pair_).notes;
    if (note_ && std::find(here.begin(), here.end(), *note_) == here.end())
        setNote(std::nullopt);
}

void Place::goToNote(std::size_t note) {
    if (note_ != note)
        occurrence_ = 0;
    setNote(note);
    showWords();
}

void Place::goToNextOccurrence() {
    if (!note_)
        return;
    const std::size_t occurrences = session_.page().divergences().at(*note_).targetOccurrences.size();
    if (occurrences > 0)
        occurrence_ = (occurrence_ + 1) % occurrences;
    showWords();
}

void Place::showWords() {
    if (const std::optional<int> row = session_.page().rowOfNote(*note_, occurrence_))
        setPair(*row);
    emit wordsWanted(*note_);
}

void Place::goToNextDoubtful() {
    goToDoubtful(+1);
}

void Place::goToPreviousDoubtful() {
    goToDoubtful(-1);
}

void Place::goToDoubtful(int step) {
    const ReadingPage& page = session_.page();
    for (int row = pair_ + step; row >= 0 && row < page.rowCount(); row += step) {
        if (page.isDoubtful(row))
            return goToPair(row);
    }
}

void Place::setPair(int pair) {
    if (pair_ == pair)
        return;
    pair_ = pair;
    emit pairChanged(pair_);
}

void Place::setNote(std::optional<std::size_t> note) {
    if (note_ == note)
        return;
    note_ = note;
    emit noteChanged();
}

} // namespace muqabala::review
