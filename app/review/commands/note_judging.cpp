#include "app/review/commands/note_judging.h"

#include "app/review/commands/action.h"
#include "app/review/identity.h"
#include "app/review/models/category_keys.h"
#include "app/review/views/bilingual_view.h"
#include "corpus/text/words.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace muqabala::review {

namespace {

/// The digit as an English and as an Arabic keyboard types it.
QList<QKeySequence> digitKeys(Severity severity) {
    constexpr int kArabicZero = 0x0660;
    const int digit = digitOf(severity);
    return {QKeySequence(Qt::Key_0 + digit), QKeySequence(kArabicZero + digit)};
}

/// The selected text without blanks at its ends; nothing when there is no word in it.
std::optional<TextSpan> wordsIn(const Document& document, TextSpan selected) {
    const std::vector<Word> words = splitWords(document.text, selected);
    if (words.empty())
        return std::nullopt;
    return TextSpan{words.front().span.begin, words.back().span.end};
}

/// In order and apart from each other, as notes hold them.
void addSpan(std::vector<TextSpan>& spans, TextSpan added) {
    for (auto span = spans.begin(); span != spans.end();) {
        if (span->begin > added.end || span->end < added.begin) {
            ++span;
            continue;
        }
        added = {std::min(added.begin, span->begin), std::max(added.end, span->end)};
        span = spans.erase(span);
    }
    const auto behind =
        std::find_if(spans.begin(), spans.end(), [&](TextSpan span) { return span.begin > added.begin; });
    spans.insert(behind, added);
}

/// Words that stand on one side alone were left out or put in, as long as nobody says otherwise.
Category likelyCategory(const Note& note) {
    if (note.target.empty())
        return Category::Omission;
    return Category::Mistranslation;
}

} // namespace

NoteJudging::NoteJudging(Session& session, Place& place, BilingualView& page, const QSettings& settings)
    : QObject(&page),
      session_(session),
      place_(place),
      page_(page),
      settings_(settings) {
    build();
}

// ---- the actions

void NoteJudging::build() {
    add("acceptNote", tr("&Accept and go on"), {Qt::Key_A}, [this] { accept(); });
    add("dismissNote", tr("&Dismiss…"), {Qt::Key_D}, [this] { want(NoteField::Dismissal); });
    add("reopenNote", tr("Re&open"), {Qt::Key_O}, [this] { reopen(); });
    addLine();
    add("noteCategory", tr("&Category…"), {Qt::Key_C}, [this] { want(NoteField::Category); });
    add("noteMinor", tr("&Minor"), digitKeys(Severity::Minor), [this] { setSeverity(Severity::Minor); });
    add("noteMajor", tr("Ma&jor"), digitKeys(Severity::Major), [this] { setSeverity(Severity::Major); });
    add("noteCritical", tr("C&ritical"), digitKeys(Severity::Critical),
        [this] { setSeverity(Severity::Critical); });
    add("noteRepeated", tr("&Noted before: do not count"), {Qt::Key_Equal}, [this] {
        if (const Remark* current = note())
            setRepeated(!current->isRepeated());
    });
    addLine();
    add("editNote", tr("&Edit the comment"), {Qt::Key_E}, [this] { want(NoteField::Comment); });
    add("suggestRendering", tr("&Suggest a rendering"), {Qt::SHIFT | Qt::Key_E},
        [this] { want(NoteField::Suggestion); });
    addLine();
    add("newNote", tr("Ne&w note on the words selected"), {Qt::Key_N}, [this] { write(); });
    add("removeNote", tr("Dele&te the note"), {Qt::Key_Delete}, [this] { remove(); });
}

void NoteJudging::add(const char* name, const QString& text, const QList<QKeySequence>& keys,
                      std::function<void()> act) {
    QAction* action = makePageAction(page_, name, text, keys);
    connect(action, &QAction::triggered, this, std::move(act));
    actions_.push_back(action);
}

void NoteJudging::fillMenu(QMenu& menu) {
    for (QAction* action : actions_) {
        if (action == nullptr)
            menu.addSeparator();
        else
            menu.addAction(action);
    }
}

void NoteJudging::setEnabled(bool enabled) {
    for (QAction* action : actions_) {
        if (action != nullptr)
            action->setEnabled(enabled);
    }
}

void NoteJudging::workIn(QWidget& list) {
    for (QAction* action : actions_) {
        if (action != nullptr)
            list.addAction(action);
    }
}

QAction* NoteJudging::action(const char* name) const {
    return page_.findChild<QAction*>(QLatin1String(name), Qt::FindDirectChildrenOnly);
}

// ---- what they do

const Remark* NoteJudging::note() const {
    const std::vector<Remark>& remarks = session_.page().remarks();
    return place_.note() && *place_.note() < remarks.size() ? &remarks[*place_.note()] : nullptr;
}

std::string NoteJudging::noteId() const {
    const Remark* current = note();
    return current == nullptr ? std::string() : std::string(current->id());
}

void NoteJudging::perform(Change change, const Remark& note) {
    if (const std::optional<std::size_t> number = session_.page().remarkWithId(note.id()); number) {
        if (const std::optional<int> row = session_.page().rowOfNote(*number))
            change.pair = static_cast<std::uint32_t>(*row) + 1;
    }
    session_.perform(std::move(change));
}

void NoteJudging::judgeWithId(const std::string& id, const std::function<void(Judgement&)>& change) {
    const std::optional<std::size_t> number = id.empty() ? std::nullopt : session_.page().remarkWithId(id);
    if (!number)
        return;
    const Remark remark = session_.page().remarks()[*number];
    Judgement judgement = judgementOf(remark);
    change(judgement);
    if (std::optional<Change> made = judge(remark, judgement, signedNow(settings_)))
        perform(std::move(*made), remark);
}

void NoteJudging::judgeCurrent(const std::function<void(Judgement&)>& change) {
    if (note() == nullptr)
        emit refused(tr("No note is current: F8 goes to the next one."));
    else
        judgeWithId(noteId(), change);
}

void NoteJudging::accept() {
    const Remark* current = note();
    if (current == nullptr || current->note() != nullptr) {
        emit refused(current == nullptr ? tr("No note is current: F8 goes to the next one.")
                                        : tr("A note of your own counts as accepted."));
        return;
    }
    const std::string id = noteId();
    emit goOnWanted();
    judgeWithId(id, [](Judgement& judgement) { judgement.standing = VerdictKind::Accepted; });
}

void NoteJudging::dismiss(const QString& why) {
    const std::string id = noteId();
    emit goOnWanted();
    judgeWithId(id, [&](Judgement& judgement) {
        judgement.standing = VerdictKind::Dismissed;
        judgement.comment = why.trimmed().toStdString();
    });
}

void NoteJudging::reopen() {
    const Remark* current = note();
    if (current != nullptr && current->standing() == VerdictKind::Open)
        emit refused(tr("This note is open."));
    else if (current != nullptr && current->note() != nullptr)
        emit refused(tr("A note of your own counts as accepted."));
    else
        judgeCurrent([](Judgement& judgement) { judgement.standing = VerdictKind::Open; });
}

void NoteJudging::setCategory(Category category) {
    judgeCurrent([&](Judgement& judgement) { judgement.category = category; });
}

void NoteJudging::setSeverity(Severity severity) {
    judgeCurrent([&](Judgement& judgement) { judgement.severity = severity; });
}

void NoteJudging::setRepeated(bool isRepeated) {
    judgeCurrent([&](Judgement& judgement) { judgement.isRepeated = isRepeated; });
}

void NoteJudging::setComment(const std::string& note, const QString& comment) {
    judgeWithId(note, [&](Judgement& judgement) { judgement.comment = comment.toStdString(); });
}

void NoteJudging::setSuggestion(const std::string& note, const QString& suggestion) {
    judgeWithId(note, [&](Judgement& judgement) { judgement.suggestion = suggestion.toStdString(); });
}

void NoteJudging::want(NoteField field) {
    const Remark* current = note();
    if (current == nullptr)
        emit refused(tr("No note is current: F8 goes to the next one."));
    else if (field == NoteField::Dismissal && current->note() != nullptr)
        emit refused(tr("A note of your own is deleted, not dismissed: Delete."));
    else
        emit fieldWanted(field);
}

void NoteJudging::remove() {
    const Remark* current = note();
    if (current == nullptr || current->note() == nullptr) {
        emit refused(current == nullptr
                         ? tr("No note is current: F8 goes to the next one.")
                         : tr("Only a note of your own can be deleted; D dismisses this one."));
        return;
    }
    const Remark removed = *current;
    if (std::optional<Change> change = removeNote(session_.project(), removed.id()))
        perform(std::move(*change), removed);
}

/// On what is selected on either side; when nothing is, on the word of the caret. The note is there at once;
/// what it is about is said next.
void NoteJudging::write() {
    Note note{.severity = Severity::Minor, .by = signedNow(settings_)};
    const auto add = [&](Side side, TextSpan span) {
        if (const std::optional<TextSpan> words = wordsIn(session_.page().document(side), span))
            addSpan(side == Side::Source ? note.source : note.target, *words);
    };
    for (const TextSelection& selection : page_.selections())
        add(selection.side, selection.span());
    if (note.source.empty() && note.target.empty() && place_.caret())
        add(place_.caret()->side, place_.caret()->word);
    if (note.source.empty() && note.target.empty()) {
        emit refused(tr("Select the words that the note is about."));
        return;
    }
    note.category = likelyCategory(note);
    note.id = newNoteId(session_.project(), note.by);
    const std::string id = note.id;
    Change change = writeNote(session_.project(), std::move(note));
    change.pair = static_cast<std::uint32_t>(place_.pair()) + 1;
    session_.perform(std::move(change));
    page_.clearSelection();
    goTo(id);
    emit fieldWanted(NoteField::Category);
}

void NoteJudging::goTo(std::string_view id) {
    if (const std::optional<std::size_t> number = session_.page().remarkWithId(id))
        place_.goToNote(*number);
}

} // namespace muqabala::review
