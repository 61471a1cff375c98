#include "align/divergence/detectors.h"
#include "align/divergence/quotation_marks.h"
#include "align/lexicon/transliteration.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace muqabala {

namespace {

/// Words between quotation marks, the marks included.
struct Quotation {
    TextSpan span;
    std::size_t words = 0;
    bool isSingle = false; ///< between ‘ ’ or ' ', as headlines quote
};

/// The quotations of a document's paragraphs, and which paragraphs hold a mark without partner: speech runs
/// over them, and nothing can be said of it pair by pair.
struct Quotations {
    std::vector<Quotation> all;       ///< in order
    std::vector<TextSpan> unreadable; ///< paragraphs, in order
};

std::size_t wordCount(std::string_view text, TextSpan span) {
    const std::vector<Word> words = splitWords(text, span);
    return static_cast<std::size_t>(std::count_if(
        words.begin(), words.end(), [](const Word& word) { return word.kind != WordKind::Punctuation; }));
}

bool isSingleOpening(std::span<const Character> characters, std::size_t index) {
    const char32_t c = characters[index].code;
    const auto at = static_cast<std::ptrdiff_t>(index);
    const bool isMark = c == U'‘' || c == U'\'';
    return isMark && isSpace(characterAt(characters, at - 1).code) &&
           isLetterOrDigit(characterAt(characters, at + 1).code);
}

bool isSingleClosing(std::span<const Character> characters, std::size_t index) {
    const char32_t c = characters[index].code;
    const auto at = static_cast<std::ptrdiff_t>(index);
    const bool isMark = c == U'’' || c == U'\'';
    return isMark && !isLetterOrDigit(characterAt(characters, at + 1).code) &&
           !isSpace(characterAt(characters, at - 1).code);
}

void addSingle(std::string_view text, std::span<const Character> characters,
               std::vector<Quotation>& quotations) {
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (!isSingleOpening(characters, i))
            continue;
        for (std::size_t j = i + 1; j < characters.size(); ++j) {
            if (!isSingleClosing(characters, j))
                continue;
            const TextSpan span{characters[i].span.begin, characters[j].span.end};
            quotations.push_back({span, wordCount(text, span), true});
            i = j;
            break;
        }
    }
}

Quotations quotationsOf(const Document& document) {
    Quotations quotations;
    for (const Paragraph& paragraph : document.paragraphs) {
        const std::vector<Character> characters = charactersOf(document.text, paragraph.span);
        const std::vector<EnclosingMark> marks = quotationMarks(characters);
        for (const EnclosingMark& mark : marks) {
            if (!mark.partner) {
                quotations.unreadable.push_back(paragraph.span);
                break;
            }
            if (mark.role != MarkRole::Opening)
                continue;
            const TextSpan span{characters[mark.index].span.begin,
                                characters[marks[*mark.partner].index].span.end};
            quotations.all.push_back({span, wordCount(document.text, span), false});
        }
        if (document.language.is("en"))
            addSingle(document.text, characters, quotations.all);
    }
    return quotations;
}

/// The quotations that lie in a side of a pair; nothing when one begins or ends outside it.
std::optional<std::vector<Quotation>> quotationsIn(const SideView& side, const Quotations& quotations) {
    std::vector<Quotation> inside;
    const TextSpan whole = side.span();
    for (const TextSpan paragraph : quotations.unreadable) {
        if (paragraph.overlaps(whole))
            return std::nullopt;
    }
    for (const Quotation& quotation : quotations.all) {
        if (!quotation.span.overlaps(whole))
            continue;
        if (!whole.contains(quotation.span))
            return std::nullopt;
        inside.push_back(quotation);
    }
    return inside;
}

/// Takes out the quotations that stand at like places on both sides.
void cancelLike(const PairView& pair, std::vector<Quotation>& source, std::vector<Quotation>& target) {
    while (!source.empty() && !target.empty()) {
        std::size_t bestSource = 0;
        std::size_t bestTarget = 0;
        double nearest = 2;
        for (std::size_t i = 0; i < source.size(); ++i) {
            for (std::size_t j = 0; j < target.size(); ++j) {
                const double apart =
                    std::abs(placeIn(pair.source, source[i].span) - placeIn(pair.target, target[j].span));
                if (apart >= nearest)
                    continue;
                nearest = apart;
                bestSource = i;
                bestTarget = j;
            }
        }
        source.erase(source.begin() + static_cast<std::ptrdiff_t>(bestSource));
        target.erase(target.begin() + static_cast<std::ptrdiff_t>(bestTarget));
    }
}

constexpr std::size_t kSpeech = 5; // words: shorter quotations are terms and names in quotation marks

/// Speech has a small letter or a verb in it; a title or name has capitals.
bool isTitle(const SideView& side, const Quotation& quotation) {
    std::size_t capitals = 0;
    std::size_t words = 0;
    for (const Word& word : side.words) {
        if (word.kind != WordKind::Latin || !quotation.span.contains(word.span))
            continue;
        ++words;
        const char first = side.at(word.span).front();
        capitals += first >= 'A' && first <= 'Z' ? 1U : 0U;
    }
    return words > 0 && capitals * 2 >= words;
}

Divergence lost(const PairView& pair, const Quotation& quotation, double certainty) {
    Divergence finding;
    const bool isSpeech = quotation.words >= kSpeech;
    finding.check = "quotation-lost";
    finding.source = quotation.span;
    finding.category = Category::Quotation;
    finding.severity = isSpeech ? Severity::Major : Severity::Minor;
    finding.confidence = (isSpeech ? 0.85 : 0.72) * certainty;
    constexpr Sentence kSpeechLost{
        "The original quotes these words; the translation tells them without quotation marks.",
        "يقتبس الأصل هذا الكلام بنصّه، وتورده الترجمة بلا علامتي تنصيص."};
    constexpr Sentence kMarksLost{"The original sets “{0}” in quotation marks, the translation does not.",
                                  "وضع الأصل «{0}» بين علامتي تنصيص، ولم تفعل الترجمة."};
    explain(finding, say(isSpeech ? kSpeechLost : kMarksLost, {pair.source.at(quotation.span)}));
    return finding;
}

Divergence added(const PairView& pair, const Quotation& quotation, double certainty) {
    Divergence finding;
    const bool isSpeech = quotation.words >= kSpeech;
    finding.check = "quotation-added";
    finding.target = quotation.span;
    finding.category = Category::Quotation;
    finding.severity = isSpeech ? Severity::Major : Severity::Minor;
    finding.confidence = (isSpeech ? 0.6 : 0.3) * certainty;
    explain(finding, say({"The translation sets “{0}” in quotation marks, the original does not.",
                          "وضعت الترجمة «{0}» بين علامتي تنصيص، ولم يفعل الأصل."},
                         {pair.target.at(quotation.span)}));
    return finding;
}

/// Arabic papers set foreign names in quotation marks; that says nothing.
bool isForeignName(const PairView& pair, const Quotation& quotation) {
    constexpr double kBelievable = 0.6;
    return std::any_of(pair.target.words.begin(), pair.target.words.end(), [&](const Word& arabic) {
        if (!quotation.span.contains(arabic.span))
            return false;
        if (arabic.kind == WordKind::Latin)
            return true;
        return std::any_of(pair.source.words.begin(), pair.source.words.end(), [&](const Word& latin) {
            const std::string_view word = pair.source.at(latin.span);
            return latin.kind == WordKind::Latin && word.front() >= 'A' && word.front() <= 'Z' &&
                   transliterationSimilarity(word, pair.target.at(arabic.span)) >= kBelievable;
        });
    });
}

void report(const PairView& pair, std::vector<Quotation> source, std::vector<Quotation> target,
            Findings& findings) {
    const double certainty = source.empty() || target.empty() ? 1 : 0.7;
    cancelLike(pair, source, target);
    for (const Quotation& quotation : source) {
        if (!isTitle(pair.source, quotation))
            findings.add(lost(pair, quotation, quotation.isSingle ? certainty * 0.9 : certainty));
    }
    for (const Quotation& quotation : target) {
        if (quotation.words >= kSpeech || !isForeignName(pair, quotation))
            findings.add(added(pair, quotation, certainty));
    }
}

} // namespace

void findQuotations(const Comparison& comparison, Findings& findings) {
    const Quotations source = quotationsOf(comparison.source);
    const Quotations target = quotationsOf(comparison.target);
    for (const PairView& pair : comparison.pairs) {
        if (pair.source.isEmpty() || pair.target.isEmpty())
            continue;
        const auto original = quotationsIn(pair.source, source);
        const auto translation = quotationsIn(pair.target, target);
        if (original && translation && original->size() != translation->size())
            report(pair, *original, *translation, findings);
    }
}

} // namespace muqabala
