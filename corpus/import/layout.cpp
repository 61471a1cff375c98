#include "corpus/import/layout.h"

#include "corpus/import/urls.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace muqabala {

namespace {

/// Words of a line that make it a paragraph rather than a title or a credit.
constexpr std::size_t kWordsOfParagraph = 12;
/// A text shorter than this share of the other is no translation of it: a title, references.
constexpr double kSmallestShare = 0.08;
/// The share of the shorter text's words that may stand on the wrong side of a stacked file.
constexpr double kLargestMisfit = 0.25;

Script opposite(Script script) {
    return script == Script::Arabic ? Script::Other : Script::Arabic;
}

Error failure(ErrorCode code, std::string detail) {
    return {code, "", std::nullopt, std::nullopt, std::move(detail)};
}

class Divider {
public:
    Divider(std::string_view text, const Lines& lines)
        : text_(text),
          lines_(lines) {
        for (const Line& line : lines.lines) {
            counts_.push_back(countScripts(text, line.span));
            total_ += counts_.back();
            byLine_[index(counts_.back().script())] += counts_.back().words();
        }
    }

    Result<Division> divide(std::optional<Layout> layout, std::optional<std::uint64_t> splitAtLine) const {
        if (splitAtLine)
            return divideAtLine(*splitAtLine);
        if (const std::optional<Error> fault = faultOf(layout))
            return *fault;
        const Split split = bestSplit();
        const bool fits = static_cast<double>(split.misfit) <=
                          kLargestMisfit * static_cast<double>(std::min(byLine_[0], byLine_[1]));
        return layout.value_or(fits ? Layout::Stacked : Layout::Interleaved) == Layout::Stacked
                   ? stacked(split)
                   : interleaved();
    }

private:
    struct Split {
        std::size_t at = 0; ///< the first line of the second text
        Script first{};
        std::size_t misfit = 0; ///< words in lines on the wrong side
    };

    static std::size_t index(Script script) { return script == Script::Arabic ? 0 : 1; }

    [[nodiscard]] std::optional<Error> faultOf(std::optional<Layout> layout) const {
        if (total_.words() == 0)
            return failure(ErrorCode::OneLanguageOnly, "no words");
        if (mixedWords() * 2 > total_.words())
            return failure(ErrorCode::LayoutUnclear, "most lines hold words of both languages");
        const std::size_t least = std::min(byLine_[0], byLine_[1]);
        const std::size_t most = std::max(byLine_[0], byLine_[1]);
        const bool tooLittle = static_cast<double>(least) < kSmallestShare * static_cast<double>(most);
        if (least == 0 || (tooLittle && !layout))
            return failure(ErrorCode::OneLanguageOnly, byLine_[0] == most ? "Arabic" : "Latin script");
        return std::nullopt;
    }

    /// Words in lines of which neither script has two thirds.
    [[nodiscard]] std::size_t mixedWords() const {
        std::size_t words = 0;
        for (const ScriptCount& count : counts_) {
            if (std::min(count.arabic, count.other) * 3 > count.words() && count.words() >= 6)
                words += count.words();
        }
        return words;
    }

    /// The place with the fewest words on the wrong side.
    [[nodiscard]] Split bestSplit() const {
        Split best{0, Script::Arabic, total_.words() + 1};
        for (const Script first : {Script::Arabic, Script::Other}) {
            std::size_t misfit =
                byLine_[index(first)]; // of the first script's lines, all behind a split at 0
            for (std::size_t at = 0; at <= counts_.size(); ++at) {
                if (misfit < best.misfit)
                    best = {at, first, misfit};
                if (at == counts_.size() || counts_[at].words() == 0)
                    continue;
                const std::size_t words = counts_[at].words();
                misfit = counts_[at].script() == first ? misfit - words : misfit + words;
            }
        }
        return best;
    }

    [[nodiscard]] Division stacked(Split split) const {
        split.at = placedAmongWordless(split);
        Division division{Layout::Stacked, {}, {}};
        for (std::size_t i = 0; i < counts_.size(); ++i) {
            const bool inFirst = i < split.at;
            const Script side = inFirst ? split.first : opposite(split.first);
            const bool strays =
                counts_[i].words() > 0 && counts_[i].script() != side && isAtOuterEdge(i, split, side);
            linesOf(division, strays ? opposite(side) : side).push_back(lines_.lines[i]);
        }
        return division;
    }

    /// Whether no paragraph of the text stands between the line and the file's outer edge.
    [[nodiscard]] bool isAtOuterEdge(std::size_t i, const Split& split, Script side) const {
        const auto isParagraph = [side](const ScriptCount& count) {
            return count.script() == side && count.words() >= kWordsOfParagraph;
        };
        const auto here = counts_.begin() + static_cast<std::ptrdiff_t>(i);
        return i < split.at ? std::none_of(counts_.begin(), here, isParagraph)
                            : std::none_of(here, counts_.end(), isParagraph);
    }

    /// Lines without words between the two texts: an address closes the first text, and so does what touches
    /// it; the rest (a date, as a rule) opens the second.
    [[nodiscard]] std::size_t placedAmongWordless(const Split& split) const {
        std::size_t begin = split.at;
        while (begin > 0 && counts_[begin - 1].words() == 0)
            --begin;
        std::size_t end = split.at;
        while (end < counts_.size() && counts_[end].words() == 0)
            ++end;
        std::size_t at = begin;
        for (std::size_t i = begin; i < end; ++i) {
            const bool touches =
                i > 0 && i == at && lines_.lines[i].number == lines_.lines[i - 1].number + 1 &&
                !(i + 1 < counts_.size() && lines_.lines[i + 1].number == lines_.lines[i].number + 1);
            if (touches || !findUrls(text_, lines_.lines[i].span).empty())
                at = i + 1;
        }
        return at;
    }

    [[nodiscard]] Division interleaved() const {
        Division division{Layout::Interleaved, {}, {}};
        const auto firstWithWords = std::find_if(counts_.begin(), counts_.end(),
                                                 [](const ScriptCount& count) { return count.words() > 0; });
        Script script = firstWithWords->script();
        for (std::size_t i = 0; i < counts_.size(); ++i) {
            if (counts_[i].words() > 0)
                script = counts_[i].script();
            linesOf(division, script).push_back(lines_.lines[i]);
        }
        return division;
    }

    [[nodiscard]] Result<Division> divideAtLine(std::uint64_t line) const {
        if (line < 2 || line > lines_.count)
            return failure(ErrorCode::LineOutOfRange, "the last line is " + std::to_string(lines_.count));
        ScriptCount before;
        ScriptCount behind;
        for (std::size_t i = 0; i < counts_.size(); ++i)
            (lines_.lines[i].number < line ? before : behind) += counts_[i];
        if (before.words() == 0 || behind.words() == 0)
            return failure(ErrorCode::LayoutUnclear,
                           "there is no text on one side of line " + std::to_string(line));
        if (before.script() == behind.script())
            return failure(ErrorCode::OneLanguageOnly,
                           before.script() == Script::Arabic ? "Arabic" : "Latin script");
        Division division{Layout::Stacked, {}, {}};
        for (const Line& each : lines_.lines)
            linesOf(division, each.number < line ? before.script() : behind.script()).push_back(each);
        return division;
    }

    static std::vector<Line>& linesOf(Division& division, Script script) {
        return script == Script::Arabic ? division.arabic : division.other;
    }

    std::string_view text_;
    const Lines& lines_;
    std::vector<ScriptCount> counts_; ///< of each line
    ScriptCount total_;
    std::size_t byLine_[2] = {0, 0}; ///< words in lines of which each script has the most
};

} // namespace

Result<Division> divide(std::string_view text, const Lines& lines, std::optional<Layout> layout,
                        std::optional<std::uint64_t> splitAtLine) {
    return Divider(text, lines).divide(layout, splitAtLine);
}

} // namespace muqabala
