#include "sitting.h"

#include <utility>

namespace muqabala {

std::optional<Sitting> Sitting::begin(const std::string& path, Project project) {
    Result<ProjectFile> file = ProjectFile::create(path, project, kLayla);
    if (!file)
        return std::nullopt;
    return Sitting(std::move(project), {}, std::move(*file));
}

std::optional<Sitting> Sitting::resume(const std::string& path) {
    Result<ProjectFile::Opened> opened = ProjectFile::open(path, Access::ReadWrite, kLayla);
    if (!opened)
        return std::nullopt;
    return Sitting(std::move(opened->stored.project), std::move(opened->stored.history),
                   std::move(opened->file));
}

bool Sitting::edit(Change change) {
    Change inverse = apply(project_, std::move(change));
    if (file_ && !file_->record(inverse, project_)) {
        (void)apply(project_, std::move(inverse));
        return false;
    }
    history_.undone.clear();
    history_.done.push_back(std::move(inverse));
    return true;
}

bool Sitting::undo() {
    if (history_.done.empty())
        return true;
    Change again = apply(project_, std::move(history_.done.back()));
    history_.done.pop_back();
    const bool isWritten = !file_ || file_->undo(again, project_);
    history_.undone.push_back(std::move(again));
    return isWritten;
}

bool Sitting::redo() {
    if (history_.undone.empty())
        return true;
    Change inverse = apply(project_, std::move(history_.undone.back()));
    history_.undone.pop_back();
    const bool isWritten = !file_ || file_->redo(inverse, project_);
    history_.done.push_back(std::move(inverse));
    return isWritten;
}

bool Sitting::step(Random& random) {
    const std::uint32_t chance = pick(random, 9);
    if (chance < 3)
        return undo();
    if (chance < 5)
        return redo();
    return edit(randomChange(random, project_));
}

} // namespace muqabala
