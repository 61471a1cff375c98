#pragma once

#include "corpus/import/line_content.h"
#include "corpus/import/line_words.h"
#include "corpus/import/press_phrases.h"

#include <optional>
#include <string>
#include <vector>

namespace muqabala {

/// A part of a line, between separators or around dates.
struct LinePart {
    enum class Kind { Unknown, Filler, Date, Publication, Author, Translator };

    std::size_t begin = 0; ///< words
    std::size_t end = 0;
    Kind kind = Kind::Unknown;
    std::string value;
};

/// The words of [begin, end) cut at | • – / , and the like, and around dates.
[[nodiscard]] std::vector<LinePart> lineParts(const LineWords& words, std::size_t begin, std::size_t end,
                                              const PressPhrases& press);

/// What a part is as front matter; nothing for unknown parts and fillers.
[[nodiscard]] std::optional<FrontMatterItem> itemOf(const LinePart& part, const LineWords& words);

/// A line whose parts are dates, publications and credits, with at most two short ones that say nothing:
/// "By John Smith | June 21, 2014", "ديفيد إغناتيوس – واشنطن بوست 20/6/2014".
[[nodiscard]] std::optional<LineContent> readParts(const LineWords& words, const PressPhrases& press);

} // namespace muqabala
