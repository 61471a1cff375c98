#pragma once

#include "random_project.h"

#include "corpus/store/project_file.h"

#include <optional>

namespace muqabala {

inline const Holder kLayla{"Layla", "desk", 4711, "2026-01-05T08:30:00Z"};

/// A project and its history, edited together as a window does it, and written where there is a file.
class Sitting {
public:
    Sitting(Project project, History history, std::optional<ProjectFile> file = std::nullopt)
        : project_(std::move(project)),
          history_(std::move(history)),
          file_(std::move(file)) {}

    /// A new file; absent when it cannot be made.
    static std::optional<Sitting> begin(const std::string& path, Project project);
    /// A file that is there.
    static std::optional<Sitting> resume(const std::string& path);

    /// Each tells whether the file has followed.
    bool edit(Change change);
    bool undo();
    bool redo();
    /// One of them, as chance has it.
    bool step(Random& random);

    [[nodiscard]] ProjectFile& file() { return *file_; }
    [[nodiscard]] const Project& project() const { return project_; }
    [[nodiscard]] const History& history() const { return history_; }

private:
    Project project_;
    History history_;
    std::optional<ProjectFile> file_;
};

} // namespace muqabala
