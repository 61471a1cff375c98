#pragma once

#include "corpus/project.h"
#include "corpus/review/scorecard.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

enum class Format { Tmx, Tsv, Json, Html };

/// By name ("tmx"; "htm" as well as "html") or by the extension of a path ("a/b.TMX"); nothing when unknown.
[[nodiscard]] std::optional<Format> formatByName(std::string_view name);
[[nodiscard]] std::optional<Format> formatByExtension(std::string_view path);

enum class OneSidedPairs { LeaveOut, Include };

enum class ByteOrderMark { No, Yes };

/// Which pairs a report shows.
enum class ReportedPairs {
    All,
    Noted, ///< those with a note that nobody dismissed
};

struct ExportOptions {
    Level level = Level::Sentence;                    ///< TMX and TSV; JSON and HTML always hold both
    OneSidedPairs oneSided = OneSidedPairs::LeaveOut; ///< TMX only; the other formats always hold them
    ByteOrderMark byteOrderMark = ByteOrderMark::Yes; ///< TSV only, for Excel; No for standard output
    Language reasons{"en"};                           ///< in which the notes give theirs; JSON has all
    ReportedPairs reported = ReportedPairs::All;      ///< HTML only
    std::optional<ScorecardOptions> scorecard;        ///< HTML only; none when absent
    std::string creationDate;                         ///< YYYYMMDDThhmmssZ; left out of the file when empty
    std::string programVersion;                       ///< of the program that writes
};

struct Exported {
    std::string bytes;                 ///< UTF-8
    std::vector<std::string> warnings; ///< sentences for the user, e.g. about characters that XML forbids
};

/// The project in one of the formats; see FORMAT.md beside this file. Pure: same project, same bytes.
[[nodiscard]] Exported writeTmx(const Project& project, const ExportOptions& options);
[[nodiscard]] Exported writeTsv(const Project& project, const ExportOptions& options);
[[nodiscard]] Exported writeJson(const Project& project, const ExportOptions& options);
[[nodiscard]] Exported writeHtml(const Project& project, const ExportOptions& options);
[[nodiscard]] Exported write(const Project& project, Format format, const ExportOptions& options);

/// The divergences alone, a row each: what `muqabala check --format tsv` prints.
[[nodiscard]] Exported writeNotesTsv(const Project& project, const ExportOptions& options);

} // namespace muqabala
