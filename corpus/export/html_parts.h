#pragma once

#include "corpus/export/markup.h"
#include "corpus/export/pairs.h"
#include "corpus/export/reviewed.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muqabala {

/// The parts of the HTML report, each written in its own file.

/// The project with its pairs at both levels, as all parts need it.
struct Report {
    const Project& project;
    std::vector<Remark> remarks; ///< all but dismissed ones; notes are numbered by them
    std::vector<Pair> sentences; ///< with their remarks
    std::vector<Pair> paragraphs;
    Language reasons{"en"}; ///< in which the notes give theirs
    ReportedPairs reported = ReportedPairs::All;
};

/// The document's title as the report shows it, or its file name when it has none.
[[nodiscard]] std::string titleOf(const Document& document);

/// What was collated, and the two title pages with the front matter side by side.
void writeMasthead(Markup& html, const Project& project);

/// Numbers of pairs and notes; the categories that occur, each marked as its words are (the legend).
void writeSummary(Markup& html, const Report& report);

/// The errors counted and weighed.
void writeScorecard(Markup& html, const Scorecard& card);

/// The notes that speak of the whole translation; nothing when there are none.
void writeNotesOnDocument(Markup& html, const Report& report);

/// A note as an item of a list, with a link to its pair where it has one.
void writeNote(Markup& html, const Report& report, std::uint32_t note,
               std::optional<std::uint32_t> pairNumber);

/// The pairs in paragraphs, original left and translation right, the notes below their pair.
void writePairTable(Markup& html, const Report& report);

/// The classes of a note and of the words marked for it: family of the category and severity.
[[nodiscard]] std::string noteClasses(const Remark& remark);

/// The part of a category's name before the slash, by which it is coloured: "accuracy".
[[nodiscard]] std::string familyName(Category category);

/// The part of a category's name behind the slash, as words: "wrong term".
[[nodiscard]] std::string plainName(Category category);

} // namespace muqabala
