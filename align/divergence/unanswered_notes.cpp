#include "align/divergence/unanswered_notes.h"

#include "align/divergence/wording.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace muqabala {

namespace {

constexpr std::size_t kClause = 3; ///< content words that make one

bool carriesNothing(const LinkedSide& side, std::uint32_t word) {
    return side.classes[word] == TypeClass::Function;
}

/// With the words that carry nothing before it, unless they belong to a word behind it that is rendered; and
/// with those behind it up to a mark.
TextSpan widened(const SideView& text, const LinkedSide& side, const UnansweredRun& run) {
    std::uint32_t end = run.end;
    while (end < side.classes.size() && carriesNothing(side, end))
        ++end;
    const bool isBeforeMark = end == side.classes.size() || text.words[end].kind == WordKind::Punctuation;
    std::uint32_t begin = run.begin;
    while ((isBeforeMark || end > run.end) && begin > 0 && carriesNothing(side, begin - 1))
        --begin;
    return {text.words[begin].span.begin, text.words[(isBeforeMark ? end : run.end) - 1].span.end};
}

double confidenceIn(const UnansweredRun& run) {
    constexpr double kEven = .1;
    constexpr double kSteepness = .7;
    return 1 / (1 + std::exp(-kEven - kSteepness * run.evidence));
}

Divergence omission(const PairView& pair, const UnansweredRun& run) {
    Divergence note;
    note.source = widened(pair.source, pair.links.source, run);
    note.check = run.content >= kClause ? "clause-omitted" : "word-omitted";
    note.category = Category::Omission;
    explain(note, say({"Nothing in the translation renders “{0}”.", "ليس في الترجمة ما ينقل «{0}»."},
                      {pair.source.at(*note.source)}));
    return note;
}

Divergence addition(const PairView& pair, const UnansweredRun& run) {
    Divergence note;
    note.target = widened(pair.target, pair.links.target, run);
    note.check = "words-added";
    note.category = Category::Addition;
    explain(note, say({"Nothing in the original says “{0}”.", "ليس في الأصل ما يقابل «{0}»."},
                      {pair.target.at(*note.target)}));
    return note;
}

} // namespace

Divergence noteOn(const PairView& pair, Side side, const UnansweredRun& run) {
    Divergence note = side == Side::Source ? omission(pair, run) : addition(pair, run);
    note.severity = run.content >= kClause ? Severity::Major : Severity::Minor;
    note.confidence = confidenceIn(run);
    return note;
}

} // namespace muqabala
