#include "align/divergence/characters.h"
#include "align/divergence/detectors.h"
#include "align/divergence/glued_words.h"
#include "align/lexicon/transliteration.h"
#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace muqabala {

namespace {

Divergence note(std::string_view check, Side side, TextSpan span, double confidence, std::string reason) {
    Divergence finding;
    finding.check = check;
    (side == Side::Source ? finding.source : finding.target) = span;
    finding.category = Category::Spelling;
    finding.severity = Severity::Minor;
    finding.confidence = confidence;
    finding.reason = std::move(reason);
    return finding;
}

/// Tanwin stands on the last letter, or before the alif that carries it.
bool hasStrayTanwin(std::string_view word) {
    constexpr char32_t kFathatan = 0x064B;
    constexpr char32_t kKasratan = 0x064D;
    constexpr char32_t kAlif = 0x0627;
    constexpr char32_t kAlifMaqsura = 0x0649;
    for (Utf8Reader reader(word); !reader.atEnd();) {
        const char32_t c = reader.next();
        if (c < kFathatan || c > kKasratan || reader.atEnd())
            continue;
        const char32_t next = reader.next();
        if (!reader.atEnd() ||
            (next != kAlif && next != kAlifMaqsura && isArabicLetter(next) && next < 0x064B))
            return true;
    }
    return false;
}

/// The Latin words of the original that may be names, and all others, each once.
struct SourceWords {
    std::set<std::string> names;
    std::set<std::string> others;

    void add(const SideView& side) {
        for (const Word& word : side.words) {
            if (word.kind != WordKind::Latin)
                continue;
            const std::string form(side.at(word.span));
            (form.front() >= 'A' && form.front() <= 'Z' ? names : others).insert(form);
        }
    }
};

bool anySounds(const std::set<std::string>& latin, std::string_view arabic, double least) {
    return std::any_of(latin.begin(), latin.end(), [&](const std::string& word) {
        return transliterationSimilarity(word, arabic) >= least;
    });
}

/// Judges the words of an Arabic translation.
class ArabicSpelling {
public:
    ArabicSpelling(const Comparison& comparison, Findings& findings)
        : comparison_(comparison),
          findings_(findings) {
        for (const PairView& pair : comparison.pairs) {
            documentWords_.add(pair.source);
            for (const Word& word : pair.target.words)
                ++occurrences_[fold(pair.target.at(word.span), Folding::Match)];
        }
    }

    void read() {
        for (const PairView& pair : comparison_.pairs)
            read(pair);
    }

private:
    void read(const PairView& pair) {
        SourceWords words;
        words.add(pair.source);
        std::vector<TextSpan> addresses;
        for (const TextSpan segment : pair.target.segments) {
            const auto found = addressesIn(comparison_.target.text, segment);
            addresses.insert(addresses.end(), found.begin(), found.end());
        }
        for (const Word& word : pair.target.words) {
            if (word.kind == WordKind::Arabic && !isWithin(addresses, word.span))
                judge(word.span, words);
        }
    }

    void judge(TextSpan span, const SourceWords& paired) {
        const std::string_view word = comparison_.target.at(span);
        if (hasStrayTanwin(word)) {
            // Tanwin ends a word: what follows it is the next one.
            judgeUnknown(span, word, paired, 0.85);
            return;
        }
        if (judgeOrthography(span, word))
            return;
        if (comparison_.resources.targetSpeller && !comparison_.resources.targetSpeller->knows(word))
            judgeUnknown(span, word, paired, 0.75);
    }

    bool judgeOrthography(TextSpan span, std::string_view word) {
        if (!comparison_.resources.targetOrthography)
            return false;
        const auto right = comparison_.resources.targetOrthography->correction(word);
        if (!right)
            return false;
        findings_.add(note("orthography", Side::Target, span, 0.9,
                           quoted(word) + " should be written " + quoted(*right) + "."));
        return true;
    }

    void judgeUnknown(TextSpan span, std::string_view word, const SourceWords& paired, double confidence) {
        if (isTooShort(word) || isName(word, paired))
            return;
        const Speller* speller = comparison_.resources.targetSpeller;
        if (const auto glued = speller ? gluedWords(word, *speller) : std::nullopt) {
            findings_.add(
                note("words-run-together", Side::Target, span, glued->confidence,
                     "A space is missing: " + quoted(glued->first) + " and " + quoted(glued->second) + "."));
            return;
        }
        findings_.add(note("spelling", Side::Target, span, confidence,
                           "The spelling dictionary does not know " + quoted(word) + "."));
    }

    static bool isTooShort(std::string_view word) {
        return countCodePoints(fold(word, Folding::Presentation)) < 3;
    }

    /// Whether the word is the sound of a word of the original, or recurs as only a name or term would.
    [[nodiscard]] bool isName(std::string_view word, const SourceWords& paired) const {
        constexpr double kNameHere = 0.6;
        constexpr double kNameElsewhere = 0.78;
        constexpr double kLoanWord = 0.74;
        constexpr int kRecurs = 3;
        return occurrences_.at(fold(word, Folding::Match)) >= kRecurs ||
               anySounds(paired.names, word, kNameHere) || anySounds(paired.others, word, kLoanWord) ||
               anySounds(documentWords_.names, word, kNameElsewhere);
    }

    const Comparison& comparison_;
    Findings& findings_;
    SourceWords documentWords_;
    std::map<std::string, int> occurrences_;
};

/// American dictionaries spell otherwise what British papers print.
constexpr auto kBritish = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"our", "or"},
    {"ise", "ize"},
    {"isa", "iza"},
    {"isi", "izi"},
    {"yse", "yze"},
    {"ysi", "yzi"},
    {"tre", "ter"},
    {"bre", "ber"},
    {"ll", "l"},
    {"ogue", "og"},
    {"ae", "e"},
    {"oe", "e"},
    {"ence", "ense"},
    {"mme", "m"},
    {"gue", "g"},
    {"que", "ck"},
    {"pp", "p"},
    {"grey", "gray"},
    {"tyre", "tire"},
    {"plough", "plow"},
    {"sceptic", "skeptic"},
    {"judgement", "judgment"},
    {"age", "ag"},
    {"l", "ll"},
});

bool isBritish(const std::string& word, const Speller& speller) {
    return std::any_of(kBritish.begin(), kBritish.end(), [&](const auto& spelling) {
        const std::size_t at = word.find(spelling.first);
        if (at == std::string::npos)
            return false;
        std::string american = word;
        american.replace(at, spelling.first.size(), spelling.second);
        return speller.knows(american);
    });
}

/// Common words only: what has a capital may be a name.
bool isEnglishWord(std::string_view word) {
    constexpr std::size_t kShortest = 4;
    return word.size() >= kShortest &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void findEnglish(const Comparison& comparison, Findings& findings) {
    const Speller& speller = *comparison.resources.sourceSpeller;
    std::map<std::string, std::vector<TextSpan>> unknown;
    for (const PairView& pair : comparison.pairs) {
        for (const Word& word : pair.source.words) {
            const std::string form(pair.source.at(word.span));
            if (word.kind == WordKind::Latin && isEnglishWord(form) && !speller.knows(form))
                unknown[form].push_back(word.span);
        }
    }
    for (const auto& [word, spans] : unknown) {
        // What recurs is a term; the original is not ours to correct.
        if (spans.size() == 1 && !isBritish(word, speller))
            findings.add(note("source-spelling", Side::Source, spans.front(), 0.6,
                              "The spelling dictionary does not know " + quoted(word) + "."));
    }
}

} // namespace

void findMisspellings(const Comparison& comparison, Findings& findings) {
    if (comparison.target.language.is("ar"))
        ArabicSpelling(comparison, findings).read();
    if (comparison.source.language.is("en") && comparison.resources.sourceSpeller)
        findEnglish(comparison, findings);
}

} // namespace muqabala
