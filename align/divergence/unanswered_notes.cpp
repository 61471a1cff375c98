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

/// By the evidence; of a word or two that seem left out revisers noted fewer.
double confidenceIn(const UnansweredRun& run, Side side, std::uint32_t words) {
    constexpr double kEvenOmission = .9;
    constexpr double kShort = -.9; ///< of one or two words
    constexpr double kEvenAddition = .1;
    constexpr double kSteepness = .6;
    const double even = side == Side::Target ? kEvenAddition : kEvenOmission + (words < kClause ? kShort : 0);
    return 1 / (1 + std::exp(-even - kSteepness * run.evidence));
}

Divergence omission(const PairView& pair, const UnansweredRun& run) {
    Divergence note;
    note.source = widened(pair.source, pair.links.source, run);
    constexpr std::size_t kLongestAttribution = 3;
    const bool isAttribution =
        run.content > 1 && run.content <= kLongestAttribution && tellsWhoSaid(pair.source, *note.source);
    note.check = isAttribution            ? "attribution-omitted"
                 : run.content >= kClause ? "clause-omitted"
                                          : "word-omitted";
    note.category = isAttribution ? Category::Hedge : Category::Omission;
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

bool tellsWhoSaid(const SideView& side, TextSpan words) {
    constexpr auto kSaying = std::to_array<std::string_view>(
        {"said",   "says",     "say",       "told",      "reported",  "reports",   "added",
         "noted",  "stated",   "claimed",   "according", "announced", "explained", "argued",
         "warned", "insisted", "suggested", "wrote",     "tweeted",   "testified"});
    return std::any_of(side.words.begin(), side.words.end(), [&](const Word& word) {
        return words.overlaps(word.span) &&
               std::find(kSaying.begin(), kSaying.end(), side.at(word.span)) != kSaying.end();
    });
}

Divergence noteOn(const PairView& pair, Side side, const UnansweredRun& run) {
    Divergence note = side == Side::Source ? omission(pair, run) : addition(pair, run);
    const bool isGrave = run.content >= kClause || note.category == Category::Hedge;
    note.severity = isGrave ? Severity::Major : Severity::Minor;
    const SideView& text = side == Side::Source ? pair.source : pair.target;
    const TextSpan span = side == Side::Source ? *note.source : *note.target;
    const auto words = std::count_if(text.words.begin(), text.words.end(), [span](const Word& word) {
        return word.kind != WordKind::Punctuation && span.overlaps(word.span);
    });
    note.confidence = confidenceIn(run, side, static_cast<std::uint32_t>(words));
    return note;
}

} // namespace muqabala
