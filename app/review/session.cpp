#include "app/review/session.h"

#include "app/review/commands/change_command.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace muqabala::review {

namespace {

QString valueOf(const Properties& properties, const std::string& name) {
    const auto found = properties.find(name);
    return found == properties.end() ? QString() : QString::fromStdString(found->second);
}

QString draftName(const Project& project) {
    const QString text = QFileInfo(QString::fromStdString(project.target.name)).completeBaseName();
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    return text + QLatin1Char(' ') + time + QStringLiteral(".muqabala");
}

} // namespace

Session::Session(Keeping keeping, QObject* parent)
    : QObject(parent),
      keeping_(std::move(keeping)) {}

// ---- another project

void Session::adopt(app::Collation collation) {
    file_.reset();
    settings_.clear();
    view_.clear();
    undoStack_.clear();
    collation_ = std::move(collation);
    page_ = ReadingPage(collation_.project, shown_, choice_);
    emit projectReplaced();
}

void Session::adopt(ProjectFile::Opened opened) {
    undoStack_.clear();
    collation_ = {};
    collation_.project = std::move(opened.stored.project);
    settings_ = std::move(opened.stored.settings);
    view_ = std::move(opened.stored.view);
    file_ = std::move(opened.file);
    page_ = ReadingPage(collation_.project, shown_, choice_);
    pushHistory(opened.stored.history);
    emit projectReplaced();
}

void Session::pushHistory(const History& history) {
    for (const Change& inverse : history.done)
        undoStack_.push(new ChangeCommand(*this, inverse));
    std::for_each(history.undone.rbegin(), history.undone.rend(),
                  [this](const Change& again) { undoStack_.push(new ChangeCommand(*this, again)); });
    for (std::size_t i = 0; i < history.undone.size(); ++i)
        stepOver(Way::Back);
}

/// Moves in the history without changing the project.
void Session::stepOver(Way way) {
    isSteppingOver_ = true;
    if (way == Way::Back)
        undoStack_.undo();
    else
        undoStack_.redo();
    isSteppingOver_ = false;
}

// ---- changes

void Session::perform(Change change) {
    if (Status there = ensureFile(); !there) {
        emit notKept(there.error());
        return;
    }
    const Scope scope = scopeOf(change);
    Change inverse = apply(collation_.project, std::move(change));
    if (file_) {
        if (Status status = file_->record(inverse, collation_.project); !status) {
            (void)apply(collation_.project, std::move(inverse));
            emit notKept(status.error());
            return;
        }
    }
    undoStack_.push(new ChangeCommand(*this, std::move(inverse)));
    refresh(scope);
    emit kept();
}

namespace {

/// Of the note that a change is about; empty when it is about none.
std::string noteOf(const Change& change) {
    for (const Edit& edit : change.edits) {
        if (const auto* verdict = std::get_if<VerdictChange>(&edit))
            return verdict->divergence;
        if (const auto* note = std::get_if<NoteChange>(&edit))
            return note->id;
    }
    return {};
}

} // namespace

Change Session::exchange(Change change, Way way) {
    if (isSteppingOver_)
        return change;
    const auto pair = static_cast<int>(change.pair);
    const std::string note = noteOf(change);
    // The history has already taken the step: where it cannot be made, it goes back when it is done with it.
    const auto refuse = [&](const Error& error) {
        const Way back = way == Way::Back ? Way::Forth : Way::Back;
        QMetaObject::invokeMethod(
            this, [this, back] { stepOver(back); }, Qt::QueuedConnection);
        emit notKept(error);
    };
    std::optional<Change> fitting = applyIfFits(collation_.project, change);
    if (!fitting) { // only from a file that somebody has meddled with
        refuse({.code = ErrorCode::DamagedProject,
                .file = file_ ? file_->path() : std::string(),
                .detail = "a step of its history does not fit"});
        return change;
    }
    Change other = std::move(*fitting);
    if (file_) {
        const Status status = way == Way::Back ? file_->undo(other, collation_.project)
                                               : file_->redo(other, collation_.project);
        if (!status) {
            refuse(status.error());
            return apply(collation_.project, std::move(other));
        }
    }
    refresh(scopeOf(other));
    if (pair > 0 && !isEmpty())
        emit changedAt(std::min(pair, page_.rowCount()) - 1);
    if (!note.empty())
        emit changedNote(note);
    emit kept();
    return other;
}

void Session::replaceDivergences(std::vector<Divergence> divergences) {
    if (file_ && !isReadOnly()) {
        if (Status status = file_->replaceFindings(divergences); !status) {
            emit notKept(status.error());
            return;
        }
    }
    collation_.project.divergences = std::move(divergences);
    refresh(Scope::Pairs);
}

void Session::choose(const CheckChoice& choice) {
    if (choice_ == choice)
        return;
    choice_ = choice;
    refresh(Scope::Pairs);
}

void Session::show(const ShownNotes& shown) {
    if (shown_ == shown)
        return;
    shown_ = shown;
    refresh(Scope::Pairs);
}

/// All commands of the stack are ours; it only shows them to others as what they must not change.
void Session::renameHistory() {
    for (int i = 0; i < undoStack_.count(); ++i)
        static_cast<ChangeCommand*>(const_cast<QUndoCommand*>(undoStack_.command(i)))->rename();
}

Session::Scope Session::scopeOf(const Change& change) {
    return change.kind == ChangeKind::ReadAgain ? Scope::Texts : Scope::Pairs;
}

void Session::refresh(Scope scope) {
    page_ = ReadingPage(collation_.project, shown_, choice_);
    if (scope == Scope::Texts) {
        emit projectReplaced();
        return;
    }
    emit changed();
    emit settled();
}

// ---- the file

/// Makes a draft when there is no file yet, and drafts are kept.
Status Session::ensureFile() {
    if (file_ && isReadOnly())
        return Error{.code = ErrorCode::ProjectReadOnly, .file = file_->path()};
    if (file_ || keeping_.drafts.isEmpty())
        return std::monostate{};
    QDir().mkpath(keeping_.drafts);
    return saveAs(QDir(keeping_.drafts).filePath(draftName(collation_.project)));
}

Status Session::saveAs(const QString& path) {
    const std::string wanted = path.toStdString();
    const Holder holder = keeping_.holder ? keeping_.holder() : Holder();
    const QString draft = isDraft() ? this->path() : QString();
    if (file_) {
        if (Status status = file_->saveAs(wanted, holder, Existing::Replace); !status)
            return status;
    } else {
        Result<ProjectFile> file = ProjectFile::create(wanted, collation_.project, holder, Existing::Replace);
        if (!file)
            return std::move(file).error();
        file_ = std::move(*file);
        if (Status status = file_->setSettings(settings_); !status)
            return status;
    }
    if (!draft.isEmpty())
        QFile::remove(draft);
    emit kept();
    return std::monostate{};
}

QString Session::path() const {
    return file_ ? QString::fromStdString(file_->path()) : QString();
}

bool Session::isDraft() const {
    return file_ && !keeping_.drafts.isEmpty() &&
           QFileInfo(path()).absoluteDir() == QDir(QDir(keeping_.drafts).absolutePath());
}

bool Session::isReadOnly() const {
    return file_ && file_->access() == Access::ReadOnly;
}

QString Session::setting(const std::string& name) const {
    return valueOf(settings_, name);
}

void Session::set(const std::string& name, const QString& value) {
    if (setting(name) == value)
        return;
    Status status = ensureFile();
    if (status && file_)
        status = file_->setSettings({{name, value.toStdString()}});
    if (!status) {
        emit notKept(status.error());
        return;
    }
    settings_[name] = value.toStdString();
    emit settingChanged();
}

QString Session::view(const std::string& name) const {
    return valueOf(view_, name);
}

/// Nobody's work: what cannot be written is only not remembered.
void Session::rememberView(const Properties& view) {
    for (const auto& [name, value] : view)
        view_[name] = value;
    if (file_ && !isReadOnly())
        (void)file_->setView(view);
}

} // namespace muqabala::review
