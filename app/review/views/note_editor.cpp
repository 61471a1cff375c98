#include "app/review/views/note_editor.h"

#include "app/review/text/rich_text.h"
#include "app/review/text/shown_text.h"
#include "app/review/text/wording.h"
#include "app/review/views/category_grid.h"
#include "app/review/views/dismissal.h"
#include "app/review/views/writing_field.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace muqabala::review {

NoteEditor::NoteEditor(const Session& session, const Place& place, NoteJudging& judging, QWidget* parent)
    : QWidget(parent),
      session_(session),
      place_(place),
      judging_(judging) {
    setObjectName(QStringLiteral("noteEditor"));
    buildTelling();
    judgement_ = new QWidget(this);
    judgement_->setObjectName(QStringLiteral("noteJudgement"));
    buildJudging();
    buildFields();
    arrange();
    nameAll();
    connect(&place, &Place::noteChanged, this, &NoteEditor::showNote);
    connect(&judging, &NoteJudging::fieldWanted, this, &NoteEditor::open);
    showNote();
}

/// Always as high as a note of three lines, so that the list above does not jump.
void NoteEditor::buildTelling() {
    constexpr int kLines = 4; // with room for Naskh
    heading_ = new QLabel(this);
    heading_->setObjectName(QStringLiteral("noteHeading"));
    heading_->setForegroundRole(QPalette::PlaceholderText);
    heading_->setWordWrap(true);
    reason_ = new QLabel(this);
    reason_->setObjectName(QStringLiteral("noteReason"));
    reason_->setWordWrap(true);
    reason_->setTextFormat(Qt::RichText);
    reason_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    reason_->setMinimumHeight(reason_->fontMetrics().lineSpacing() * kLines);
    reason_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void NoteEditor::buildJudging() {
    buttons_ = {button("acceptNote"), button("dismissNote"), button("reopenNote"), button("noteCategory"),
                button("removeNote")};
    repeated_ = button("noteRepeated");
    grid_ = new CategoryGrid(judgement_);
    grid_->hide();
    dismissal_ = new Dismissal(judgement_);
    dismissal_->hide();
    connect(grid_, &CategoryGrid::categoryChosen, &judging_, &NoteJudging::setCategory);
    connect(grid_, &CategoryGrid::severityChosen, &judging_, &NoteJudging::setSeverity);
    connect(grid_, &CategoryGrid::accepted, this, [this] { open(NoteField::Comment); });
    connect(grid_, &CategoryGrid::left, this, &NoteEditor::leave);
    connect(dismissal_, &Dismissal::left, this, &NoteEditor::leave);
    connect(dismissal_, &Dismissal::dismissed, this, [this](const QString& why) {
        leave();
        judging_.dismiss(why);
    });
}

void NoteEditor::buildFields() {
    fields_ = new QWidget(judgement_);
    fields_->setObjectName(QStringLiteral("noteFields"));
    commentLabel_ = new QLabel(fields_);
    commentLabel_->setObjectName(QStringLiteral("noteCommentLabel"));
    comment_ = new WritingField(fields_);
    comment_->setObjectName(QStringLiteral("noteComment"));
    commentLabel_->setBuddy(comment_);
    suggestionLabel_ = new QLabel(fields_);
    suggestionLabel_->setObjectName(QStringLiteral("noteSuggestionLabel"));
    suggestion_ = new WritingField(fields_);
    suggestion_->setObjectName(QStringLiteral("noteSuggestion"));
    suggestionLabel_->setBuddy(suggestion_);
    for (QLabel* label : {commentLabel_, suggestionLabel_})
        label->setForegroundRole(QPalette::PlaceholderText);
    connect(comment_, &WritingField::written, this,
            [this](const QString& text) { judging_.setComment(noteId_, text); });
    connect(suggestion_, &WritingField::written, this,
            [this](const QString& text) { judging_.setSuggestion(noteId_, text); });
    for (const WritingField* field : {comment_, suggestion_})
        connect(field, &WritingField::finished, this, &NoteEditor::leave);
}

QToolButton* NoteEditor::button(const char* action) {
    auto* made = new QToolButton(judgement_);
    made->setObjectName(QLatin1String(action) + QLatin1String("Button"));
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QToolButton::clicked, judging_.action(action), &QAction::trigger);
    return made;
}

void NoteEditor::arrange() {
    constexpr int kAir = 8;
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QToolButton* each : buttons_)
        row->addWidget(each);
    row->addStretch(1);
    auto* judgement = new QVBoxLayout(judgement_);
    judgement->setContentsMargins(0, 0, 0, 0);
    judgement->setSpacing(4);
    judgement->addLayout(row);
    judgement->addWidget(dismissal_);
    judgement->addWidget(grid_);
    judgement->addWidget(repeated_, 0, Qt::AlignLeading);
    judgement->addWidget(fields_);
    auto* fields = new QVBoxLayout(fields_);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    for (QWidget* field :
         std::initializer_list<QWidget*>{commentLabel_, comment_, suggestionLabel_, suggestion_})
        fields->addWidget(field);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(kAir + 2, kAir, kAir + 2, kAir + 2);
    all->addWidget(heading_);
    all->addWidget(reason_);
    all->addWidget(judgement_);
}

void NoteEditor::nameAll() {
    const QStringList texts{tr("Accept (A)"), tr("Dismiss (D)"), tr("Reopen (O)"), tr("Category (C)"),
                            tr("Delete")};
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setText(texts.at(static_cast<qsizetype>(i)));
    repeated_->setText(tr("Noted before: not counted (=)"));
    repeated_->setCheckable(true);
    commentLabel_->setText(tr("Comment (E)"));
    suggestionLabel_->setText(tr("Suggested rendering (Shift+E)"));
    comment_->setAccessibleName(tr("Comment on the note"));
    suggestion_->setAccessibleName(tr("Suggested rendering"));
}

void NoteEditor::commit() {
    comment_->commit();
    suggestion_->commit();
}

void NoteEditor::showNote() {
    const std::string id = judging_.noteId();
    if (id != noteId_) {
        commit(); // of the note that was shown
        noteId_ = id;
        closeQuestions();
    }
    const Remark* note = judging_.note();
    if (note == nullptr && judgement_->isAncestorOf(QApplication::focusWidget()))
        leave(); // what was being written about is gone
    judgement_->setVisible(note != nullptr);
    if (note == nullptr) {
        heading_->setText(session_.page().remarks().empty() ? tr("There are no notes.")
                                                            : tr("F8 goes to the next note."));
        reason_->clear();
        return;
    }
    tell(*note);
}

void NoteEditor::tell(const Remark& note) {
    heading_->setText(Wording::noteHeading(note));
    reason_->setText(note.note() == nullptr ? withArabicInNaskh(Wording::reason(note), reason_->font())
                                            : QString());
    reason_->setVisible(note.note() == nullptr);
    grid_->showChosen(note.category(), note.severity());
    repeated_->setChecked(note.isRepeated());
    const bool isOwn = note.note() != nullptr;
    const bool isOpen = note.standing() == VerdictKind::Open;
    buttons_[0]->setVisible(!isOwn && note.standing() != VerdictKind::Accepted);
    buttons_[1]->setVisible(!isOwn && note.standing() != VerdictKind::Dismissed);
    buttons_[2]->setVisible(!isOwn && !isOpen);
    buttons_[4]->setVisible(isOwn);
    comment_->show(toQString(note.comment()));
    suggestion_->show(toQString(note.suggestion()));
    const Language& language = session_.page().document(Side::Target).language;
    suggestion_->setDirection(language.direction() == Direction::RightToLeft ? Qt::RightToLeft
                                                                             : Qt::LeftToRight);
}

void NoteEditor::open(NoteField field) {
    grid_->setVisible(field == NoteField::Category);
    dismissal_->setVisible(field == NoteField::Dismissal);
    fields_->setVisible(field == NoteField::Comment || field == NoteField::Suggestion); // or there is no room
    switch (field) {
    case NoteField::Category:
        return grid_->setFocus(Qt::ShortcutFocusReason);
    case NoteField::Comment:
        return comment_->setFocus(Qt::ShortcutFocusReason);
    case NoteField::Suggestion:
        return suggestion_->setFocus(Qt::ShortcutFocusReason);
    case NoteField::Dismissal:
        return dismissal_->start(toQString(judging_.note()->comment()));
    }
}

void NoteEditor::closeQuestions() {
    grid_->hide();
    dismissal_->hide();
    fields_->show();
}

void NoteEditor::leave() {
    closeQuestions();
    emit left();
}

} // namespace muqabala::review
