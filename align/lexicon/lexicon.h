#pragma once

#include "corpus/language.h"
#include "corpus/result.h"
#include "corpus/text/words.h"
#include "corpus/word_correspondence.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// A distinct word of one text: all its occurrences are the same type.
struct WordType {
    std::string form;   ///< as it stands in the text
    std::string folded; ///< Folding::Match of it
    WordKind kind{};
    bool isCapitalised = false; ///< first letter upper case in every occurrence that does not open a segment
};

/// What a word type is to the aligner; decides how much its having or lacking a counterpart says.
enum class TypeClass {
    NoHeadword, ///< in no dictionary
    OneSense,   ///< content word by number of translations: 0–1,
    SomeSenses, ///< 2–5,
    ManySenses, ///< 6 and more
    Function,   ///< article, preposition, pronoun, auxiliary, …
    Name,       ///< capitalised in mid-sentence
    Latin,      ///< Latin letters in a text of another script
    Number,
    Punctuation, ///< marks that translators carry over: ? ! : ; quotes, brackets
    CommonMark,  ///< full stop, comma, dash and such: tells nothing
};
inline constexpr std::size_t kTypeClassCount = 10;

/// That a source type may be translated by a target type.
struct TypeMatch {
    std::uint32_t source = 0; ///< index among the source types
    std::uint32_t target = 0; ///< index among the target types
    float weight = 0;        ///< 0 to 1: 1 a translation as the dictionary has it, less the more was supposed
    LinkEvidence evidence{}; ///< the strongest there is

    friend bool operator==(const TypeMatch&, const TypeMatch&) = default;
};

/// How the types of two texts match. Sorted by source, then target; at most one match for each pair.
struct TypeMatches {
    std::vector<TypeMatch> matches;
    std::vector<TypeClass> sourceClasses; ///< one for each source type
    std::vector<TypeClass> targetClasses;
};

/// When what is added to a lexicon becomes available: at once, or when Lexicon::index() is called, which is
/// quicker where much is added.
enum class Indexing { Now, Later };

/// What is known about translating between two languages: dictionary entries of both directions and how the
/// words of either language vary (Arabic clitics and endings, English endings and irregular forms).
/// Immutable once built, and safe to share between threads.
class Lexicon {
public:
    /// Knows no word; matches numbers, punctuation, and Latin words and names across scripts.
    Lexicon();
    Lexicon(Lexicon&&) noexcept;
    Lexicon& operator=(Lexicon&&) noexcept;
    ~Lexicon();

    /// Adds a dictd dictionary (the bytes of its .index and of its .dict or .dict.dz) that translates from
    /// one language to another. Either direction serves for both. MalformedData when it does not follow the
    /// format. Cost: about 0.1 s for FreeDict.
    [[nodiscard]] Status addDictd(std::string_view index, std::string_view dict, std::string_view name,
                                  const Language& from, const Language& to,
                                  Indexing indexing = Indexing::Now);

    /// Adds a table of rows "word TAB translation [TAB how sure]" (see readTable). Either direction serves
    /// for both. `cost` is what each row costs more than a dictionary's, as in Analysis; rows that are unsure
    /// cost more still. MalformedData when it does not follow the format.
    [[nodiscard]] Status addTable(std::string_view bytes, std::string_view name, const Language& from,
                                  const Language& to, float cost, Indexing indexing = Indexing::Now);

    /// Adds a table of words of one language that are derived from each other: "decide TAB decision". A word
    /// is then also sought under those it is related to. MalformedData as for addTable.
    [[nodiscard]] Status addDerivations(std::string_view bytes, std::string_view name,
                                        const Language& language);

    /// Makes what was added with Indexing::Later available. Cost: that of all that is in the lexicon.
    void index();

    /// Number of headwords over all dictionaries; 0 when there is none.
    [[nodiscard]] std::size_t headwordCount() const;

    /// Which source types may be translated by which target types. Pure; cost about linear in the types.
    [[nodiscard]] TypeMatches match(std::span<const WordType> source, const Language& sourceLanguage,
                                    std::span<const WordType> target, const Language& targetLanguage) const;

private:
    class Entries;
    std::unique_ptr<Entries> entries_;
};

} // namespace muqabala
