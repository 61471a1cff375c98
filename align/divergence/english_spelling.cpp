#include "align/divergence/detectors.h"
#include "align/divergence/spelling_variants.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace muqabala {

namespace {

/// American dictionaries spell otherwise what British papers print.
constexpr auto kBritish = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"our", "or"},
    {"ise", "ize"},
    {"isa", "iza"},
    {"isi", "izi"},
    {"yse", "yze"},
    {"ysi", "yzi"},
    {"tre", "ter"},
    {"tred", "tered"},
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

Divergence note(TextSpan span, std::string_view word) {
    Divergence finding;
    finding.check = "source-spelling";
    finding.source = span;
    finding.category = Category::Spelling;
    finding.severity = Severity::Minor;
    finding.confidence = 0.5;
    explain(finding, say({"The spelling dictionary does not know “{0}” in the original.",
                          "لا يعرف المعجم الإملائي كلمة «{0}» الواردة في الأصل."},
                         {word}));
    return finding;
}

} // namespace

void findSourceMisspellings(const Comparison& comparison, Findings& findings) {
    if (!comparison.source.language.is("en") || !comparison.resources.sourceSpeller)
        return;
    const Speller& speller = *comparison.resources.sourceSpeller;
    std::map<std::string, std::vector<TextSpan>> unknown;
    for (const PairView& pair : comparison.pairs) {
        for (const Word& word : pair.source.words) {
            const std::string form(pair.source.at(word.span));
            const bool isPartOfName =
                word.span.begin > 0 && comparison.source.text[word.span.begin - 1] == '-';
            if (word.kind == WordKind::Latin && isEnglishWord(form) && !isPartOfName && !speller.knows(form))
                unknown[form].push_back(word.span);
        }
    }
    for (const auto& [word, spans] : unknown) {
        // What recurs is a term, and what resembles no word one of some field.
        if (spans.size() == 1 && !isBritish(word, speller) &&
            hasKnownNeighbour(word, kEnglishAlphabet, speller))
            findings.add(note(spans.front(), word));
    }
}

} // namespace muqabala
