#pragma once

#include "corpus/document.h"
#include "corpus/import/encoding.h"
#include "corpus/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

enum class Layout {
    Stacked,     ///< all of one language, then all of the other
    Interleaved, ///< paragraph by paragraph in turn
};

struct ReadOptions {
    std::optional<Encoding> encoding;         ///< absent: judged from the bytes
    std::optional<Layout> layout;             ///< absent: judged from the text
    std::optional<std::uint64_t> splitAtLine; ///< first line, from 1, of the second text; implies Stacked
    Language source{"en"};                    ///< the original's language
    Language target{"ar"};                    ///< the translation's
};

/// Lines [first, last], from 1, that belong to one language.
struct LineRange {
    std::uint64_t first = 0;
    std::uint64_t last = 0;

    friend bool operator==(const LineRange&, const LineRange&) = default;
};

enum class ParagraphRule { EachLine, BlankLines };

/// What was found out about a file while reading it, for telling the user.
struct ReadingReport {
    Encoding encoding{};                ///< of the file, or of the original's file
    Encoding targetEncoding{};          ///< the same, or that of the translation's file
    std::optional<Layout> layout;       ///< absent when each text had its own file
    std::vector<LineRange> sourceLines; ///< one range when stacked, but for stray credits
    std::vector<LineRange> targetLines;
    ParagraphRule sourceParagraphs{};
    ParagraphRule targetParagraphs{};
};

struct BilingualText {
    Document source; ///< paragraphs and front matter set, not yet segmented
    Document target;
    ReadingReport report;
};

/// One file that holds an original and its translation, told apart by script.
/// Errors: those of decode, OneLanguageOnly, LayoutUnclear, LineOutOfRange.
[[nodiscard]] Result<BilingualText> readBilingualText(std::string_view bytes, std::string_view name,
                                                      const ReadOptions& options);

/// Two files, a text each, in either order unless `options` differs from what their scripts say.
/// Errors: those of decode, LanguageUnclear when both are in the same script.
[[nodiscard]] Result<BilingualText> readTwoTexts(std::string_view firstBytes, std::string_view firstName,
                                                 std::string_view secondBytes, std::string_view secondName,
                                                 const ReadOptions& options);

/// The text of one side alone: of a file that holds both texts the part in that side's language, else the
/// whole file. Errors: those of decode, WrongLanguage when the file is in another script.
[[nodiscard]] Result<Document> readOneText(std::string_view bytes, std::string_view name, Side side,
                                           const ReadOptions& options);

/// A text that is already segmented: one segment a line, blank line = paragraph boundary. Every line that is
/// not blank is a segment of Body, whatever stands in it.
[[nodiscard]] Result<Document> readSegmentedText(std::string_view bytes, std::string_view name,
                                                 Language language, std::optional<Encoding> encoding);

} // namespace muqabala
