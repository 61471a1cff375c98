#include "corpus/import/line_words.h"

#include "corpus/import/line_shape.h"
#include "corpus/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace muqabala {

bool LineWords::isCapitalised(std::size_t i) const {
    const std::string_view word = text_.substr(words_[i].word.span.begin, words_[i].word.span.size());
    return words_[i].word.kind == WordKind::Latin &&
           u_isupper(static_cast<UChar32>(Utf8Reader(word).peek())) != 0;
}

bool LineWords::isFreeBefore(std::size_t i) const {
    return i == 0 || words_[i - 1].word.span.end < words_[i].word.span.begin;
}

bool LineWords::isFreeBehind(std::size_t i) const {
    return i + 1 == words_.size() || words_[i].word.span.end < words_[i + 1].word.span.begin;
}

bool LineWords::standsFree(std::size_t i) const {
    return isFreeBefore(i) && isFreeBehind(i);
}

bool LineWords::standsLoose(std::size_t i) const {
    return isFreeBefore(i) || isFreeBehind(i);
}

std::size_t LineWords::count(std::size_t begin, std::size_t end) const {
    std::size_t result = 0;
    for (std::size_t i = begin; i < end; ++i)
        result += isMark(i) ? 0U : 1U;
    return result;
}

std::string LineWords::phrase(std::size_t begin, std::size_t end) const {
    std::string joined;
    for (std::size_t i = begin; i < end; ++i) {
        if (isMark(i))
            continue;
        if (!joined.empty())
            joined += ' ';
        joined += words_[i].folded;
    }
    return joined;
}

LineWords::Bounds LineWords::withoutMarks(std::size_t begin, std::size_t end) const {
    while (begin < end && isMark(begin))
        ++begin;
    while (end > begin && isMark(end - 1))
        --end;
    return {begin, end};
}

TextSpan LineWords::spanOf(std::size_t begin, std::size_t end) const {
    const Bounds bounds = withoutMarks(begin, end);
    return {words_[bounds.begin].word.span.begin, words_[bounds.end - 1].word.span.end};
}

std::string LineWords::valueOf(std::size_t begin, std::size_t end) const {
    return onOneLine(text_, spanOf(begin, end));
}

std::optional<Label> labelAt(const LineWords& words, std::size_t begin, const Phrases& labels) {
    constexpr std::size_t kLongestLabel = 5; // words
    for (std::size_t end = std::min(begin + kLongestLabel, words.size()); end > begin; --end) {
        const std::string candidate = words.phrase(begin, end);
        if (words.count(begin, end) != end - begin || !labels.contains(candidate))
            continue;
        const std::string_view mark = end < words.size() ? std::string_view(words[end].folded) : "";
        const bool hasMark = mark == ":" || mark == "/" || mark == "-" || mark == "–";
        return Label{hasMark ? end + 1 : end, candidate, hasMark};
    }
    return std::nullopt;
}

bool areNamesOfPeople(const LineWords& words, std::size_t begin, const Phrases& dateWords) {
    if (begin >= words.size() || !words.isCapitalised(begin) || dateWords.contains(words[begin].folded))
        return false;
    std::size_t capitals = 0;
    std::size_t small = 0;
    for (std::size_t i = begin; i < words.size(); ++i) {
        if (words[i].word.kind == WordKind::Latin)
            ++(words.isCapitalised(i) ? capitals : small);
    }
    return small <= capitals;
}

} // namespace muqabala
