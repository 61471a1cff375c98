#include "corpus/text/stop_judge.h"

#include "corpus/text/utf8.h"
#include "corpus/text/word_before.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace muqabala {

namespace {

bool isUpper(char32_t c) {
    return u_isupper(static_cast<UChar32>(c)) != 0;
}

bool isLower(char32_t c) {
    return u_islower(static_cast<UChar32>(c)) != 0;
}

bool isDigit(char32_t c) {
    return u_isdigit(static_cast<UChar32>(c)) != 0;
}

bool isWordPart(char32_t c) {
    return u_isalnum(static_cast<UChar32>(c)) != 0 || c == U'\'' || c == 0x2019 || c == U'-' || c == U'.' ||
           u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK || c == 0x0640;
}

std::size_t reachEnd(const CodePoints& text, std::size_t i) {
    return std::min(i + kReach, text.chars.size());
}

std::size_t skipOpening(const CodePoints& text, std::size_t i) {
    const std::size_t limit = reachEnd(text, i);
    while (i < limit && (isOpening(text.chars[i]) || isSentenceMark(text.chars[i]) || isGap(text.chars[i])))
        ++i;
    return i;
}

std::size_t wordEnd(const CodePoints& text, std::size_t i) {
    const std::size_t limit = reachEnd(text, i);
    while (i < limit && isWordPart(text.chars[i]))
        ++i;
    return i;
}

/// The word at `i`, without full stops behind it.
std::string wordAt(const CodePoints& text, std::size_t i) {
    std::string word = plainWord(text, i, wordEnd(text, i));
    while (word.ends_with('.'))
        word.pop_back();
    return word;
}

bool isEllipsis(const CodePoints& text, const SentenceStop& stop) {
    std::size_t dots = 0;
    bool single = false;
    for (std::size_t i = stop.begin; i < stop.tail; ++i) {
        const char32_t c = text.chars[i];
        if (isSentenceMark(c) && c != U'.' && c != 0x2026)
            return false;
        dots += c == U'.' ? 1U : 0U;
        single = single || c == 0x2026;
        if (isClosing(c)) // the stop behind a quotation is not part of the ellipsis
            break;
    }
    return single || dots >= 2;
}

bool isSingleFullStop(const CodePoints& text, const SentenceStop& stop) {
    return stop.end == stop.begin + 1 && text.chars[stop.begin] == U'.';
}

bool isBracketedMark(const CodePoints& text, const SentenceStop& stop) {
    return stop.begin > 0 && text.chars[stop.begin - 1] == U'(' && text.at(stop.end) == U')';
}

/// "1.", "(2.", "IV.", "a.", "أ." at the beginning of a sentence: a number, not a sentence.
bool isEnumerator(const CodePoints& text, const SentenceStop& stop, std::size_t sentenceBegin) {
    const std::size_t begin = skipOpening(text, sentenceBegin);
    if (begin >= stop.begin || stop.begin - begin > 4 || !isSingleFullStop(text, stop))
        return false;
    const auto from = text.chars.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto to = text.chars.begin() + static_cast<std::ptrdiff_t>(stop.begin);
    const bool number = std::all_of(from, to, isDigit) && stop.begin - begin <= 3;
    const bool roman = std::all_of(from, to, [](char32_t c) { return c == U'I' || c == U'V' || c == U'X'; });
    return number || roman || stop.begin - begin == 1;
}

bool isAddress(const CodePoints& text, std::size_t stop) {
    const auto isInside = [](char32_t c) { return !isSpace(c); };
    std::size_t end = stop;
    while (end < reachEnd(text, stop) && isInside(text.chars[end]))
        ++end;
    const std::string run = plainWord(text, runBegin(text, stop, isInside), end);
    return run.find("://") != std::string::npos || run.find('@') != std::string::npos ||
           run.find("www.") != std::string::npos || run.find('/') != std::string::npos;
}

/// A stop with a letter or digit right behind it. It ends a sentence only where a space was forgotten.
bool endsWithoutSpace(const CodePoints& text, const SentenceStop& stop) {
    if (isAddress(text, stop.begin))
        return false;
    const WordBefore before(text, stop.begin);
    const char32_t last = stop.begin > 0 ? text.chars[stop.begin - 1] : 0;
    const char32_t next = text.at(stop.next);
    const char32_t second = text.at(stop.next + 1);
    if (isArabicLetter(next))
        return isArabicLetter(second) && (before.isArabicWord() || isClosing(last) || isDigit(last));
    return isUpper(next) && isLower(second) && (before.isLowerCase() || isClosing(last));
}

/// Words that begin small even where they begin a sentence: al-Qaeda, el-Sisi, iPhone.
bool isAlwaysSmall(const CodePoints& text, std::size_t i) {
    const bool article = (text.at(i) == U'a' || text.at(i) == U'e') && text.at(i + 1) == U'l';
    return isUpper(text.at(i + 1)) || (article && text.at(i + 2) == U'-' && isUpper(text.at(i + 3)));
}

} // namespace

StopJudge::StopJudge(const SegmentationRules& rules)
    : suppressions_(rules.suppressions.begin(), rules.suppressions.end()),
      shortForms_(rules.shortForms.begin(), rules.shortForms.end()),
      beforeNumbers_(rules.beforeNumbers.begin(), rules.beforeNumbers.end()),
      timesOfDay_(rules.timesOfDay.begin(), rules.timesOfDay.end()),
      starters_(rules.starters.begin(), rules.starters.end()),
      timeContinuations_(rules.timeContinuations.begin(), rules.timeContinuations.end()),
      speechVerbs_(rules.speechVerbs.begin(), rules.speechVerbs.end()) {}

Verdict StopJudge::judge(const CodePoints& text, const SentenceStop& stop, std::size_t sentenceBegin) const {
    const char32_t next = text.at(stop.next);
    if (next == U',' || next == U';' || next == U':' || next == 0x060C || next == 0x061B)
        return Verdict::GoesOn;
    if (isBracketedMark(text, stop) || isEnumerator(text, stop, sentenceBegin))
        return Verdict::GoesOn;
    const std::size_t first = skipOpening(text, stop.next);
    const char32_t letter = text.at(first);
    if (isLower(letter) && !isAlwaysSmall(text, first))
        return Verdict::GoesOn;
    if (isEllipsis(text, stop))
        return isUpper(letter) && wordAt(text, first) != "I" ? Verdict::Ends : Verdict::GoesOn;
    if (isSingleFullStop(text, stop)) {
        if (const Verdict verdict = judgeAbbreviation(text, stop); verdict != Verdict::AsProposed)
            return verdict;
    }
    if (stop.next == stop.end && !isOpening(next))
        return endsWithoutSpace(text, stop) ? Verdict::Ends : Verdict::GoesOn;
    if (quotedQuestionGoesOn(text, stop))
        return Verdict::GoesOn;
    return isDigit(letter) || isLower(letter) ? Verdict::Ends : Verdict::AsProposed;
}

Verdict StopJudge::judgeAbbreviation(const CodePoints& text, const SentenceStop& stop) const {
    const WordBefore before(text, stop.begin);
    const std::string word = before.withStop();
    const std::size_t first = skipOpening(text, stop.next);
    const std::string next = wordAt(text, first);
    if (suppressions_.contains(word))
        return Verdict::GoesOn;
    if (beforeNumbers_.contains(word) && isDigit(text.at(first)))
        return Verdict::GoesOn;
    if (timesOfDay_.contains(word))
        return isDigit(text.at(first)) || timeContinuations_.contains(next) ? Verdict::GoesOn : Verdict::Ends;
    if (before.isArabicInitials())
        return before.followsNumber() ? Verdict::AsProposed : Verdict::GoesOn;
    if (before.isLatinInitials() || shortForms_.contains(word))
        return starters_.contains(next) ? Verdict::Ends : Verdict::GoesOn;
    return Verdict::AsProposed;
}

/// "Is it?" Mr. Smith asked. — what follows the closing quote is names and then a verb of speech.
bool StopJudge::quotedQuestionGoesOn(const CodePoints& text, const SentenceStop& stop) const {
    constexpr int kWordsOfName = 5;
    const bool quoted =
        stop.tail > stop.end && isClosing(text.chars[stop.end]) && text.chars[stop.end] != U')';
    if (!quoted || text.chars[stop.end - 1] == U'.')
        return false;
    std::size_t i = stop.next;
    for (int count = 0; count < kWordsOfName && i < text.chars.size(); ++count) {
        const std::string word = wordAt(text, i);
        if (speechVerbs_.contains(word))
            return true;
        if (!isUpper(text.at(i)) || (count == 0 && starters_.contains(word)))
            return false;
        i = skipOpening(text, wordEnd(text, i));
    }
    return false;
}

} // namespace muqabala
