#include "align/lexicon/numerals.h"

#include "corpus/text/normalize.h"
#include "corpus/text/words.h"

#include <algorithm>

namespace muqabala {

namespace {

std::string_view at(std::string_view text, TextSpan span) {
    return text.substr(span.begin, span.size());
}

bool isNumberSeparator(char c) {
    return c == '.' || c == ',';
}

/// Digits whose separators make no number of them (28.06.2014) are as many numbers as there are groups.
void appendGroups(std::string_view text, TextSpan span, std::vector<Numeral>& numerals) {
    std::uint32_t begin = span.begin;
    for (std::uint32_t i = span.begin; i <= span.end; ++i) {
        if (i != span.end && !isNumberSeparator(text[i]))
            continue;
        const TextSpan group{begin, i};
        if (auto numeral = group.isEmpty() ? std::nullopt : digitsNumeral(at(text, group))) {
            numeral->span = group;
            numerals.push_back(*numeral);
        }
        begin = i + 1;
    }
}

void appendDigits(std::string_view text, TextSpan span, std::vector<Numeral>& numerals) {
    auto numeral = digitsNumeral(at(text, span));
    if (!numeral) {
        appendGroups(text, span, numerals);
        return;
    }
    numeral->span = span;
    numerals.push_back(*numeral);
}

/// Takes a و that touches the digits behind it off the end (و200).
bool endsWithConjunction(std::string_view text, TextSpan digits, std::vector<Numeral>& numerals) {
    const bool ends = !numerals.empty() && numerals.back().span.end == digits.begin &&
                      at(text, numerals.back().span) == "و";
    if (ends)
        numerals.pop_back();
    return ends;
}

Numeral wordNumeral(std::string_view text, const Word& word, const Language& language) {
    const std::string folded = fold(at(text, word.span), Folding::Match);
    if (word.kind == WordKind::Punctuation) {
        Numeral mark;
        if (folded == "%")
            mark.role = NumeralRole::PerCent;
        else if (folded == "-" || folded == "\u2010" || folded == "\u2011" || folded == "+")
            mark.role = NumeralRole::Hyphen;
        return mark;
    }
    if (word.kind == WordKind::Arabic)
        return language.is("ar") ? arabicNumeral(folded) : Numeral{};
    return language.is("en") && word.kind == WordKind::Latin ? englishNumeral(folded) : Numeral{};
}

/// Runs two numerals together as one mark of a percentage: per cent, في المئة, بالمئة.
void markPerCent(std::string_view text, std::vector<Numeral>& numerals) {
    for (std::size_t i = 0; i < numerals.size(); ++i) {
        Numeral& numeral = numerals[i];
        const std::string_view word = at(text, numeral.span);
        const bool isHundred =
            numeral.role == NumeralRole::Hundred && numeral.isDefinite && numeral.value == 100;
        if (isHundred && word.starts_with("ب"))
            numeral.role = NumeralRole::PerCent;
        if (i == 0)
            continue;
        const std::string_view before = at(text, numerals[i - 1].span);
        const bool isInHundred = isHundred && before == "في";
        const bool isPerCent = word == "cent" && before == "per";
        if (isInHundred || isPerCent) {
            numerals[i - 1].role = NumeralRole::PerCent;
            numerals[i - 1].span.end = numeral.span.end;
            numeral.role = NumeralRole::Other;
        }
    }
}

} // namespace

std::vector<Numeral> numerals(std::string_view text, TextSpan part, const Language& language) {
    std::vector<Numeral> result;
    for (const Word& word : splitWords(text, part)) {
        if (word.kind == WordKind::Number) {
            const bool isJoined = endsWithConjunction(text, word.span, result);
            const std::size_t first = result.size();
            appendDigits(text, word.span, result);
            if (isJoined && first < result.size())
                result[first].isJoined = true;
            continue;
        }
        Numeral numeral = wordNumeral(text, word, language);
        numeral.span = word.span;
        result.push_back(numeral);
    }
    markPerCent(text, result);
    return result;
}

} // namespace muqabala
