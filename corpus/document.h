#pragma once

#include "corpus/index.h"
#include "corpus/language.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

enum class ParagraphRole { Title, Body };

/// A paragraph of a document: a span of its text and, once segmented, its segments.
/// The segments of a document's paragraphs follow each other without gaps.
struct Paragraph {
    TextSpan span; ///< without the white space around it; may hold line breaks when the text is hard-wrapped
    ParagraphRole role = ParagraphRole::Body;
    std::uint32_t firstSegment = 0;
    std::uint32_t segmentCount = 0;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// A sentence (or a line of a text that came already segmented): the unit of alignment.
struct Segment {
    TextSpan span;               ///< without the white space around it
    std::uint32_t paragraph = 0; ///< index in Document::paragraphs

    friend bool operator==(const Segment&, const Segment&) = default;
};

enum class FrontMatterKind { SitePath, Title, Date, Publication, Author, Translator, Url, Other };

/// What a file says about its text without being part of it.
struct FrontMatterItem {
    FrontMatterKind kind = FrontMatterKind::Other;
    TextSpan span;     ///< where it stands in the text
    std::string value; ///< the matter itself: a date as YYYY-MM-DD (YYYY-MM where no day stands, as it is
                       ///< when in the hijri calendar), a translator without "ترجمة :", a bare URL

    friend bool operator==(const FrontMatterItem&, const FrontMatterItem&) = default;
};

/// One text in one language.
///
/// `text` is what stood in the file, decoded to valid UTF-8 and otherwise untouched (no byte order mark);
/// everything else points into it. The two documents of a bilingual file hold the whole file's text each, so
/// that a span names a place in the file. The title is a paragraph with its role, and stands in the front
/// matter as well; all other front matter is outside the paragraphs.
struct Document {
    std::string name; ///< the file's name as given by the user
    Language language;
    std::string text;
    std::vector<Paragraph> paragraphs;
    std::vector<Segment> segments;
    std::vector<FrontMatterItem> frontMatter;

    /// The characters of a span of this document.
    [[nodiscard]] std::string_view at(TextSpan span) const& {
        return std::string_view(text).substr(span.begin, span.size());
    }
    std::string_view at(TextSpan span) && = delete;

    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace muqabala
