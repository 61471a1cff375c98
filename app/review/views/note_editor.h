#pragma once

#include "app/review/commands/note_judging.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QToolButton;

namespace muqabala::review {

class CategoryGrid;
class Dismissal;
class WritingField;

/// The current note in full, and all that can be said of it. What is typed becomes part of the project after
/// a pause at the latest.
class NoteEditor : public QWidget {
    Q_OBJECT
public:
    NoteEditor(const Session& session, const Place& place, NoteJudging& judging, QWidget* parent = nullptr);

    /// Hands on what is being typed.
    void commit();

signals:
    /// The reader has finished and wants to go on on the page.
    void left();

private:
    void buildTelling();
    void buildJudging();
    void buildFields();
    void arrange();
    void nameAll();
    void showNote();
    void tell(const Remark& note);
    void open(NoteField field);
    void leave();
    void closeQuestions();
    QToolButton* button(const char* action);

    const Session& session_;
    const Place& place_;
    NoteJudging& judging_;
    std::string noteId_; ///< of the note shown; empty when there is none
    QLabel* heading_ = nullptr;
    QLabel* reason_ = nullptr;
    QWidget* judgement_ = nullptr; ///< all that is there only with a note
    std::vector<QToolButton*> buttons_;
    QToolButton* repeated_ = nullptr;
    CategoryGrid* grid_ = nullptr;
    Dismissal* dismissal_ = nullptr;
    QWidget* fields_ = nullptr;
    QLabel* commentLabel_ = nullptr;
    WritingField* comment_ = nullptr;
    QLabel* suggestionLabel_ = nullptr;
    WritingField* suggestion_ = nullptr;
};

} // namespace muqabala::review
