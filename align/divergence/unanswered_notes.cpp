#include "align/divergence/unanswered_notes.h"

#include "align/divergence/findings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace muqabala {

namespace {

constexpr std::size_t kClause = 3; ///< content words that make one

TextSpan widened(const SideView& text, const LinkedSide& side, const UnansweredRun& run) {
    std::uint32_t begin = run.begin;
    while (begin > 0 && side.classes[begin - 1] == TypeClass::Function)
        --begin;
    std::uint32_t end = run.end;
    while (end < side.classes.size() && side.classes[end] == TypeClass::Function)
        ++end;
    const bool isBeforeMark = end == side.classes.size() || text.words[end].kind == WordKind::Punctuation;
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
    note.reason = "Nothing in the translation renders " + quoted(pair.source.at(*note.source)) + ".";
    return note;
}

Divergence addition(const PairView& pair, const UnansweredRun& run) {
    Divergence note;
    note.target = widened(pair.target, pair.links.target, run);
    note.check = "words-added";
    note.category = Category::Addition;
    note.reason = "Nothing in the original says " + quoted(pair.target.at(*note.target)) + ".";
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
