#pragma once

#include "align/evaluate/note_matching.h"
#include "corpus/project.h"
#include "corpus/result.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala::cli {

/// A text in numbered paragraphs (or segments), the translation of the n-th being the n-th.
struct Paragraphs {
    std::vector<std::string> source;
    std::vector<std::string> target;
};

/// What revisers noted in a text. The passage of a note is the number of its paragraph.
struct GoldNotes {
    Paragraphs paragraphs; ///< empty where the file leaves the text to another one
    std::vector<PlacedNote> notes;
    std::set<std::uint32_t> scored; ///< the paragraphs that were read; all when empty
    bool hasDocumentNotes = true;   ///< whether notes on the whole document were made
};

/// Reads {"notes": […], "paras": {"en": […], "ar": […]}, "paras_scored": […], "document_notes": bool}, all
/// but the notes optional. Error: MalformedData.
[[nodiscard]] Result<GoldNotes> readGoldNotes(std::string_view bytes, const std::string& name);

/// Reads {"en": […], "ar": […]}. Error: MalformedData.
[[nodiscard]] Result<Paragraphs> readParagraphs(std::string_view bytes, const std::string& name);

/// Where something stands in a document: in which paragraph, and at which code points of it.
struct ParagraphPlace {
    std::uint32_t paragraph = 0;
    TextSpan span;
};

/// A note of a check with its words and, in the terms of gold notes, its place.
struct CheckedNote {
    Divergence divergence;
    std::string sourceWords;
    std::string targetWords;
    std::optional<ParagraphPlace> source;
    std::optional<ParagraphPlace> target;
    PlacedNote place; ///< filled in by who knows the passages; without spans until then
};

/// The notes of a project, placed as the JSON has them that `check` writes.
[[nodiscard]] std::vector<CheckedNote> checkedNotes(const Project& project);

/// The paragraphs of a project as that JSON has them.
[[nodiscard]] Paragraphs paragraphsOf(const Project& project);

} // namespace muqabala::cli
