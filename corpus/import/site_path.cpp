#include "corpus/import/site_path.h"

#include "corpus/import/line_shape.h"

#include <vector>

namespace muqabala {

namespace {

constexpr std::size_t kLongestStep = 6; // words; the last step may be a whole title

bool isPathMark(std::string_view mark) {
    return mark == "\\" || mark == "/" || mark == ">" || mark == "»" || mark == "›" || mark == "|" ||
           mark == "→";
}

/// Marks that part steps of a path and hardly anything else.
bool isClear(std::string_view mark) {
    return mark == "\\" || mark == ">" || mark == "»" || mark == "›" || mark == "→";
}

struct Steps {
    std::string_view mark;
    std::vector<std::size_t> begins{0}; ///< words
};

/// A mark stands free between its steps; a backslash may touch them.
Steps stepsOf(const LineWords& words) {
    Steps steps;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const std::string_view mark = words[i].folded;
        const bool parts = isPathMark(mark) && (steps.mark.empty() || steps.mark == mark);
        if (!parts || (mark != "\\" && !words.standsFree(i)))
            continue;
        steps.mark = mark;
        steps.begins.push_back(i + 1);
    }
    return steps;
}

/// Words with letters: a date written 25\6\2014 has none.
std::size_t countLettered(const LineWords& words, std::size_t begin, std::size_t end) {
    std::size_t count = 0;
    for (std::size_t i = begin; i < end; ++i)
        count += words.isMark(i) || words[i].word.kind == WordKind::Number ? 0U : 1U;
    return count;
}

bool areSteps(const LineWords& words, const Steps& steps) {
    for (std::size_t i = 0; i < steps.begins.size(); ++i) {
        const bool last = i + 1 == steps.begins.size();
        const std::size_t end = last ? words.size() : steps.begins[i + 1] - 1;
        const std::size_t count = countLettered(words, steps.begins[i], end);
        if (count == 0 || (!last && count > kLongestStep))
            return false;
    }
    return true;
}

} // namespace

std::optional<LineContent> readSitePath(const LineWords& words, const PressPhrases& press) {
    if (lineEnd(words.text(), words.span()) == LineEnd::FullStop)
        return std::nullopt;
    const Steps steps = stepsOf(words);
    if (steps.begins.size() < 2 || !areSteps(words, steps))
        return std::nullopt;
    const bool fromHome = press.homeNames.contains(words.phrase(0, steps.begins[1] - 1));
    if (!fromHome && (steps.begins.size() < 3 || !isClear(steps.mark)))
        return std::nullopt;
    const std::string value = onOneLine(words.text(), words.span());
    return LineContent{{{FrontMatterKind::SitePath, words.span(), value}}, Certainty::Certain};
}

} // namespace muqabala
