#include "align/divergence/detectors.h"
#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace muqabala {

namespace {

/// English words that may follow themselves.
constexpr auto kEnglishPairs =
    std::to_array<std::string_view>({"that", "had", "very", "no", "ha", "bye", "so", "long", "many", "never",
                                     "really", "now", "yes", "who", "blah", "there"});

/// Arabic words that are never said twice in a row: particles, pronouns, relatives.
constexpr auto kArabicParticles = std::to_array<std::string_view>(
    {"في",  "من",   "على",  "إلى",   "عن",  "أن",  "إن",   "مع",  "هذا",  "هذه", "ذلك",
     "تلك", "التي", "الذي", "الذين", "قد",  "لم",  "لن",   "كان", "كانت", "بين", "بعد",
     "قبل", "حتى",  "عند",  "أو",    "ثم",  "لكن", "ولكن", "كما", "حيث",  "منذ", "خلال",
     "أي",  "غير",  "هو",   "هي",    "هم",  "وهو", "وهي",  "كل",  "بأن",  "أنه", "أنها",
     "إنه", "إنها", "ما",   "وقد",   "ومن", "وفي", "تم",   "يتم", "أكثر", "عدم"});

/// The names of Latin letters, as in سي إن إن.
constexpr auto kLetterNames = std::to_array<std::string_view>(
    {"سي", "بي", "دي", "تي", "جي", "إم", "إل", "إس", "إف", "آي", "إيه", "يو", "كي", "إتش", "آر", "إي"});

bool contains(std::span<const std::string_view> words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// A word repeated, the second time from `again`.
struct Doubling {
    TextSpan span;
    std::string_view word;
};

std::vector<Doubling> doublingsOf(const SideView& side) {
    std::vector<Doubling> doublings;
    for (std::size_t i = 0; i + 1 < side.words.size(); ++i) {
        const Word& first = side.words[i];
        const Word& second = side.words[i + 1];
        const bool isWord = first.kind == WordKind::Arabic || first.kind == WordKind::Latin;
        if (!isWord || first.kind != second.kind || first.span.end == second.span.begin)
            continue;
        if (i > 0 && contains(kLetterNames, side.at(side.words[i - 1].span)))
            continue;
        if (fold(side.at(first.span), Folding::Presentation) ==
            fold(side.at(second.span), Folding::Presentation))
            doublings.push_back({{first.span.begin, second.span.end}, side.at(first.span)});
    }
    return doublings;
}

bool isCapitalised(std::string_view word) {
    return word.front() >= 'A' && word.front() <= 'Z';
}

/// How surely a doubled English word is a slip; 0: it is none. Names repeat (Duran Duran).
double englishConfidence(std::string_view word) {
    if (isCapitalised(word) || contains(kEnglishPairs, word))
        return 0;
    return 0.85;
}

/// How surely a doubled Arabic word is a slip. Indefinite nouns are doubled to distribute (بلدة بلدة) and
/// adverbs for stress (رويدا رويدا); short words may spell a foreign name (سي سي).
double arabicConfidence(std::string_view word) {
    const std::string plain = fold(word, Folding::Presentation);
    if (contains(kArabicParticles, plain))
        return 0.95;
    if (plain.starts_with("ال") && countCodePoints(plain) > 4)
        return plain == "الله" ? 0 : 0.85;
    if (plain.ends_with("ا") || plain.ends_with("ة") || plain.ends_with("اً") || countCodePoints(plain) <= 4)
        return 0;
    return 0.6;
}

double confidenceOf(const SideView& side, std::string_view word) {
    if (side.document->language.is("ar"))
        return arabicConfidence(word);
    return side.document->language.is("en") ? englishConfidence(word) : 0;
}

Divergence findingOf(const Doubling& doubling, double confidence, Side side) {
    Divergence finding;
    finding.check = "word-doubled";
    (side == Side::Source ? finding.source : finding.target) = doubling.span;
    finding.category = Category::Spelling;
    finding.severity = Severity::Minor;
    finding.confidence = confidence;
    explain(finding,
            say({"The word “{0}” stands twice.", "كُتبت كلمة «{0}» مرتين متتاليتين."}, {doubling.word}));
    return finding;
}

void report(const SideView& side, const std::vector<Doubling>& doublings, Side which, Findings& findings) {
    for (const Doubling& doubling : doublings) {
        if (const double confidence = confidenceOf(side, doubling.word); confidence > 0)
            findings.add(findingOf(doubling, confidence, which));
    }
}

} // namespace

void findDoubledWords(const Comparison& comparison, Findings& findings) {
    for (const PairView& pair : comparison.pairs) {
        const std::vector<Doubling> source = doublingsOf(pair.source);
        const std::vector<Doubling> target = doublingsOf(pair.target);
        // What both texts double is meant.
        if (!source.empty() && !target.empty())
            continue;
        report(pair.source, source, Side::Source, findings);
        report(pair.target, target, Side::Target, findings);
    }
}

} // namespace muqabala
