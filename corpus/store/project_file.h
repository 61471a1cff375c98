#pragma once

#include "corpus/edit/edit.h"
#include "corpus/result.h"
#include "corpus/store/holder.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace muqabala {

enum class Access { ReadOnly, ReadWrite };

/// What becomes of a file that is there already.
enum class Existing { Refuse, Replace };

/// Steps that can be undone and redone. Each is the value that apply takes: those of `done` take a step back,
/// those of `undone` make it again.
struct History {
    std::vector<Change> done;   ///< the next to undo last
    std::vector<Change> undone; ///< the next to redo last

    friend bool operator==(const History&, const History&) = default;
};

/// Names and values; what they mean is the caller's.
using Properties = std::map<std::string, std::string>;

/// What a project file holds.
struct StoredProject {
    Project project; ///< without certainty, which is not stored
    History history;
    Properties settings; ///< of the project: "pass-mark"
    Properties view;     ///< where somebody was: the pair, the filter
};

/// A project in a file (.muqabala), written edit by edit: what a call has answered with success is on the
/// disk, whatever happens to the program or the machine afterwards. See FORMAT.md. A call that fails leaves
/// the file as it was.
///
///     Change inverse = apply(project, change);
///     if (Status kept = file.record(inverse, project); !kept)
///         (void)apply(project, std::move(inverse)); // the file has not followed, so neither do we
///
/// While a ProjectFile has write access, no other gets it: a lock file beside the project says who has it,
/// and goes with the process however that ends. Reading is not hindered.
///
/// Errors of all functions that write: ProjectReadOnly, DiskFull, CannotWrite (detail: the reason of the
/// system, or that another program has changed the file meanwhile).
class ProjectFile {
public:
    struct Opened;

    /// Writes a new file, whole or not at all, and holds it. Errors beside those of writing: AlreadyExists,
    /// ProjectInUse (by who has the file that would be replaced). Cost: about 1 s for 100 000 pairs.
    [[nodiscard]] static Result<ProjectFile> create(const std::string& path, const Project& project,
                                                    const Holder& holder,
                                                    Existing existing = Existing::Refuse);

    /// Reads a file, whatever may have become of it, and holds it if it can be written; what cannot is opened
    /// to be read (access tells). Errors: FileNotFound, IsDirectory, CannotRead, TooLarge; ForeignFile,
    /// NewerProject (detail: its version and ours), DamagedProject (detail: what is wrong with it),
    /// ProjectInUse (detail: who, readable). None of them touches the file.
    [[nodiscard]] static Result<Opened> open(const std::string& path, Access access, const Holder& holder);

    ProjectFile(ProjectFile&&) noexcept;
    ProjectFile& operator=(ProjectFile&&) noexcept;
    ~ProjectFile();

    [[nodiscard]] const std::string& path() const;
    [[nodiscard]] Access access() const;

    /// A step was done. `inverse` is what apply gave for it, `after` the project now. What was undone before
    /// can no longer be redone. Cost: the rows concerned, and a comparison in memory that is linear in the
    /// project.
    [[nodiscard]] Status record(const Change& inverse, const Project& after);

    /// The last step was taken back; `again` is what apply gave for that. Precondition: there was one.
    [[nodiscard]] Status undo(const Change& again, const Project& after);

    /// The last step that was undone was done again; `inverse` is what apply gave for that. Precondition:
    /// there was one.
    [[nodiscard]] Status redo(const Change& inverse, const Project& after);

    /// The texts were checked again: what was found is not a step of anybody's and not in the history.
    [[nodiscard]] Status replaceFindings(const std::vector<Divergence>& divergences);

    /// Adds to the settings, replacing those of the same name.
    [[nodiscard]] Status setSettings(const Properties& settings);
    /// The same for what is seen at present.
    [[nodiscard]] Status setView(const Properties& view);

    /// Writes a copy, whole or not at all, which nobody holds; with its history. Works read-only, too.
    /// Errors: as create.
    [[nodiscard]] Status copyTo(const std::string& path, const Holder& holder,
                                Existing existing = Existing::Refuse) const;

    /// Goes on in a copy, which is held from then on; the file so far is left as it is and free. A file that
    /// was read-only can be written in its new place. Errors: as create.
    [[nodiscard]] Status saveAs(const std::string& path, const Holder& holder,
                                Existing existing = Existing::Refuse);

    /// Gives back the space of what was deleted.
    [[nodiscard]] Status compact();

private:
    class Connection;
    explicit ProjectFile(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> connection_;
};

struct ProjectFile::Opened {
    ProjectFile file;
    StoredProject stored;
};

} // namespace muqabala
