#include "app/review/models/place.h"

#include "corpus/text/words.h"

#include <algorithm>

namespace muqabala::review {

Place::Place(const Session& session, QObject* parent)
    : QObject(parent),
      session_(session) {
    connect(&session, &Session::projectReplaced, this, &Place::begin);
    connect(&session, &Session::changed, this, &Place::follow);
    connect(&session, &Session::settled, this, &Place::announce);
    connect(&session, &Session::changedAt, this, &Place::goToPair);
    connect(&session, &Session::changedNote, this, [this](const std::string& id) {
        if (const std::optional<std::size_t> note = session_.page().remarkWithId(id))
            goToNote(*note);
    });
}

namespace {

NotedWords wordsOf(const ReadingPage& page, int row) {
    for (const Side side : {Side::Source, Side::Target}) {
        const std::span<const Segment> segments = page.segments(row, side);
        if (!segments.empty())
            return {side, segments.front().span};
    }
    return {};
}

} // namespace

/// After an edit: the same words are current, in whichever pair they stand now.
void Place::follow() {
    const ReadingPage& page = session_.page();
    if (page.isEmpty())
        return begin();
    pair_ = page.rowAt(pairWords_.side, pairWords_.span.begin).value_or(page.rowCount() - 1);
    pairWords_ = wordsOf(page, pair_);
    keepCaret();
    note_ = noteId_.empty() ? std::nullopt : page.remarkWithId(noteId_);
    if (!note_)
        noteId_.clear();
}

void Place::announce() {
    emit pairChanged(pair_);
    emit noteChanged();
    emit caretChanged();
}

void Place::begin() {
    pair_ = 0;
    pairWords_ = session_.isEmpty() ? NotedWords() : wordsOf(session_.page(), 0);
    caret_.reset();
    keepCaret();
    note_.reset();
    noteId_.clear();
    occurrence_ = 0;
    announce();
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
    const Remark& remark = session_.page().remarks().at(*note_);
    const std::size_t occurrences = remark.isOnDocument() ? remark.spans(Side::Target).size() : 0;
    if (occurrences > 0)
        occurrence_ = (occurrence_ + 1) % occurrences;
    showWords();
}

void Place::showWords() {
    if (const std::optional<int> row = session_.page().rowOfNote(*note_, occurrence_))
        setPair(*row);
    emit wordsWanted(*note_);
}

template <class Wanted>
void Place::goTo(Way way, const Wanted& isWanted) {
    const ReadingPage& page = session_.page();
    const int step = way == Way::Down ? 1 : -1;
    for (int row = pair_ + step; row >= 0 && row < page.rowCount(); row += step) {
        if (isWanted(page, row))
            return goToPair(row);
    }
}

namespace {

bool isDoubtful(const ReadingPage& page, int row) {
    return page.isDoubtful(row);
}

bool isUnconfirmed(const ReadingPage& page, int row) {
    return page.row(row).bead.status == PairStatus::Unconfirmed;
}

bool isUneven(const ReadingPage& page, int row) {
    const Bead& bead = page.row(row).bead;
    return bead.source.size() != 1 || bead.target.size() != 1;
}

bool isNoted(const ReadingPage& page, int row) {
    return !page.row(row).notes.empty();
}

} // namespace

void Place::goToNextDoubtful() {
    goTo(Way::Down, isDoubtful);
}

void Place::goToPreviousDoubtful() {
    goTo(Way::Up, isDoubtful);
}

void Place::goToNextUnconfirmed() {
    goTo(Way::Down, isUnconfirmed);
}

void Place::goToPreviousUnconfirmed() {
    goTo(Way::Up, isUnconfirmed);
}

void Place::goToNextUneven() {
    goTo(Way::Down, isUneven);
}

void Place::goToPreviousUneven() {
    goTo(Way::Up, isUneven);
}

void Place::goToNextNoted() {
    goTo(Way::Down, isNoted);
}

void Place::goToPreviousNoted() {
    goTo(Way::Up, isNoted);
}

void Place::setPair(int pair) {
    if (pair_ == pair)
        return;
    pair_ = pair;
    pairWords_ = wordsOf(session_.page(), pair);
    emit pairChanged(pair_);
    keepCaret();
    emit caretChanged();
}

std::vector<TextSpan> Place::wordsHere(Side side) const {
    std::vector<TextSpan> words;
    if (session_.isEmpty())
        return words;
    for (const Segment& segment : session_.page().segments(pair_, side)) {
        for (const Word& word : splitWords(session_.page().document(side).text, segment.span)) {
            if (word.kind != WordKind::Punctuation)
                words.push_back(word.span);
        }
    }
    return words;
}

/// In the current pair: on the word it was on if that is there, otherwise on the first word of its side.
void Place::keepCaret() {
    const Side side = caret_ ? caret_->side : Side::Source;
    for (const Side candidate : {side, otherSide(side)}) {
        const std::vector<TextSpan> words = wordsHere(candidate);
        if (words.empty())
            continue;
        const bool isThere = caret_ && caret_->side == candidate &&
                             std::find(words.begin(), words.end(), caret_->word) != words.end();
        caret_ = Caret{candidate, isThere ? caret_->word : words.front()};
        return;
    }
    caret_.reset();
}

void Place::setCaret(std::optional<Caret> caret) {
    if (caret_ == caret)
        return;
    caret_ = caret;
    emit caretChanged();
}

void Place::setCaret(Side side, std::uint32_t byte) {
    const std::vector<TextSpan> words = wordsHere(side);
    if (words.empty())
        return;
    const auto found =
        std::find_if(words.begin(), words.end(), [&](TextSpan word) { return byte < word.end; });
    setCaret(Caret{side, found == words.end() ? words.back() : *found});
}

void Place::moveCaret(int words) {
    if (!caret_)
        return;
    const std::vector<TextSpan> all = wordsHere(caret_->side);
    const auto here = std::find(all.begin(), all.end(), caret_->word) - all.begin();
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    const auto there = std::clamp<std::ptrdiff_t>(here + words, 0, last);
    setCaret(Caret{caret_->side, all[static_cast<std::size_t>(there)]});
}

void Place::turnCaret() {
    if (!caret_)
        return;
    const std::vector<TextSpan> here = wordsHere(caret_->side);
    const std::vector<TextSpan> there = wordsHere(otherSide(caret_->side));
    if (there.empty())
        return;
    const auto at =
        static_cast<std::size_t>(std::find(here.begin(), here.end(), caret_->word) - here.begin());
    setCaret(
        Caret{otherSide(caret_->side), there[std::min(at * there.size() / here.size(), there.size() - 1)]});
}

void Place::setNote(std::optional<std::size_t> note) {
    if (note_ == note)
        return;
    note_ = note;
    noteId_ = note ? session_.page().remarks().at(*note).id() : std::string_view();
    emit noteChanged();
}

} // namespace muqabala::review
