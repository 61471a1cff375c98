#pragma once

#include "corpus/search/byte_search.h"
#include "corpus/search/folded_text.h"
#include "corpus/text/pattern.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace muqabala {

/// What a search overlooks; each level what the ones before it do.
enum class SearchLevel {
    Exact,   ///< nothing but kinds of white space
    Marks,   ///< harakat, tatweel, invisible characters, case, Latin accents, kinds of digits
    Letters, ///< forms of hamza and alif, ى and ي
    Words,   ///< ة and ه, the article and what is written together with an Arabic word
};

/// "exact", "marks", "letters", "words".
[[nodiscard]] std::string_view levelName(SearchLevel level);
[[nodiscard]] std::optional<SearchLevel> levelByName(std::string_view name);

/// A place that was found.
struct TextHit {
    TextSpan span;             ///< in the document: the original letters
    std::uint32_t segment = 0; ///< that it begins in

    friend bool operator==(const TextHit&, const TextHit&) = default;
};

/// What a pattern met. When it took too long at a segment, that one is left out and counted.
struct PatternHits {
    std::vector<TextHit> hits;
    std::size_t segmentsGivenUp = 0;
};

/// The segments of a document, made ready to be searched at one level. Nothing outside the segments is found,
/// nothing across paragraphs. Making it is linear in the text; it holds a folded copy.
class SearchableText {
public:
    static constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

    SearchableText() = default;
    SearchableText(const Document& document, SearchLevel level);

    /// All places where a text stands, in order, apart from each other; none for a blank text. At most
    /// `limit`. Cost: linear, about a millisecond for each ten megabytes; proportional to the hits when they
    /// are many.
    [[nodiscard]] std::vector<TextHit> find(std::string_view query, std::size_t limit = kNoLimit) const;

    /// The same for a regular expression, which is matched to each segment alone, in its folded form: case
    /// matters at the exact level only. MalformedData when it is none.
    [[nodiscard]] Result<PatternHits> findPattern(std::string_view expression,
                                                  std::size_t limit = kNoLimit) const;

private:
    /// A place in the folded text.
    struct Place {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    [[nodiscard]] std::vector<Place> placesOf(const std::string& text, std::size_t limit) const;
    [[nodiscard]] std::vector<Place> placesOfWords(const std::string& words, std::size_t limit) const;
    [[nodiscard]] std::vector<TextHit> hitsAt(const std::vector<Place>& places) const;

    SearchLevel level_ = SearchLevel::Exact;
    FoldedText folded_;
    ByteCounts counts_;
};

} // namespace muqabala
