#include "align/divergence/characters.h"
#include "align/divergence/detectors.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <string>

namespace muqabala {

namespace {

/// Units of measure, file and web names, particles of names: at home in an Arabic text.
constexpr auto kAtHome = std::to_array<std::string_view>(
    {"km",  "cm",   "mm",   "kg",  "mg",  "ml",  "kw",  "hz", "khz", "mhz", "ghz", "kb",   "mb",    "gb",
     "tb",  "mbit", "gbit", "mph", "kph", "am",  "pm",  "vs", "de",  "la",  "le",  "du",   "des",   "van",
     "von", "der",  "den",  "al",  "el",  "bin", "ibn", "st", "nd",  "rd",  "th",  "http", "https", "www",
     "com", "etc",  "et",   "al",  "ph",  "ppm", "nm",  "di", "da",  "dos", "e.g", "i.e",  "x"});

constexpr auto kFunctionWords = std::to_array<std::string_view>(
    {"of", "the", "and", "in", "on", "for", "to", "a", "an", "with", "at", "by", "from", "is", "or", "as"});

template <class Words>
bool contains(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Latin words that follow each other in the translation.
struct Run {
    std::vector<TextSpan> words;
    [[nodiscard]] TextSpan span() const { return {words.front().begin, words.back().end}; }
};

bool isInRun(const SideView& side, const Run& run, const Word& word) {
    // Spaces and hyphens hold a run together; anything else ends it.
    const std::string_view between = side.at({run.words.back().end, word.span.begin});
    return between.find_first_not_of(" -'") == std::string_view::npos;
}

std::vector<Run> latinRuns(const SideView& side) {
    std::vector<TextSpan> addresses;
    for (const TextSpan segment : side.segments) {
        const auto found = addressesIn(side.document->text, segment);
        addresses.insert(addresses.end(), found.begin(), found.end());
    }
    std::vector<Run> runs;
    for (const Word& word : side.words) {
        if (word.kind != WordKind::Latin || isWithin(addresses, word.span))
            continue;
        if (runs.empty() || !isInRun(side, runs.back(), word))
            runs.emplace_back();
        runs.back().words.push_back(word.span);
    }
    return runs;
}

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

/// A word of the language rather than a name: small letters throughout, vowels among them.
bool isCommonWord(std::string_view word) {
    constexpr std::size_t kShortest = 3;
    return word.size() >= kShortest && word.find_first_of("aeiouy") != std::string_view::npos &&
           std::all_of(word.begin(), word.end(), isLower) && !contains(kAtHome, word);
}

/// Letters touching digits are part of a designation: 802.11n, 5G.
bool touchesDigit(const SideView& side, TextSpan span) {
    const std::string_view text = side.document->text;
    return span.begin > 0 && isDigit(static_cast<unsigned char>(text[span.begin - 1]));
}

/// Names may hold small words (University of Essex); a run is left over when no word of weight in it is
/// capitalised.
bool isLeftOver(const SideView& side, const Run& run) {
    std::size_t common = 0;
    std::size_t capitalised = 0;
    for (const TextSpan span : run.words) {
        const std::string_view word = side.at(span);
        if (isCommonWord(word) && !touchesDigit(side, span))
            common += contains(kFunctionWords, word) ? 0U : 1U;
        else if (!isLower(word.front()))
            ++capitalised;
    }
    // The first word of a sentence left whole has its capital.
    return common > 0 && (capitalised == 0 || (capitalised == 1 && common >= 3));
}

bool hasWord(const SideView& side, std::string_view word) {
    return std::any_of(side.words.begin(), side.words.end(), [&](const Word& other) {
        return other.kind == WordKind::Latin && fold(side.at(other.span), Folding::Match) == word;
    });
}

/// Surer when the original has the same words: they were left standing.
double confidenceOf(const PairView& pair, const Run& run) {
    const bool stands = std::any_of(run.words.begin(), run.words.end(), [&](TextSpan span) {
        const std::string_view word = pair.target.at(span);
        return isCommonWord(word) && hasWord(pair.source, word);
    });
    return stands ? 0.85 : 0.6;
}

/// The same run in the original, if it stands there.
std::optional<TextSpan> findInSource(const PairView& pair, std::string_view words) {
    for (const TextSpan segment : pair.source.segments) {
        const std::size_t at = pair.source.at(segment).find(words);
        if (at == std::string_view::npos)
            continue;
        const auto begin = segment.begin + static_cast<std::uint32_t>(at);
        return TextSpan{begin, begin + static_cast<std::uint32_t>(words.size())};
    }
    return std::nullopt;
}

Divergence findingOf(const PairView& pair, const Run& run) {
    Divergence finding;
    finding.check = "latin-words";
    finding.target = run.span();
    finding.source = findInSource(pair, pair.target.at(run.span()));
    finding.category = Category::Untranslated;
    finding.severity = Severity::Major;
    finding.confidence = confidenceOf(pair, run);
    explain(finding, say({"“{0}” is left in Latin letters, though it is neither a name nor an acronym.",
                          "بقي «{0}» بالحروف اللاتينية، مع أنه ليس اسم علم ولا اختصارًا."},
                         {pair.target.at(run.span())}));
    return finding;
}

} // namespace

void findLatinWords(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar"))
        return;
    for (const PairView& pair : comparison.pairs) {
        for (const Run& run : latinRuns(pair.target)) {
            if (isLeftOver(pair.target, run))
                findings.add(findingOf(pair, run));
        }
    }
}

} // namespace muqabala
