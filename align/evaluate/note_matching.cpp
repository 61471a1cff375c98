#include "align/evaluate/note_matching.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace muqabala {

namespace {

constexpr double kLong = 0.40;
constexpr double kTight = 0.50;

/// A text in which spans are measured by the characters in them that are not space.
class MeasuredText {
public:
    explicit MeasuredText(const std::u32string& text) {
        before_.reserve(text.size() + 1);
        before_.push_back(0);
        for (const char32_t c : text)
            before_.push_back(before_.back() + (isSpace(c) ? 0 : 1));
    }

    [[nodiscard]] std::uint32_t characters(TextSpan span) const {
        const auto last = static_cast<std::uint32_t>(before_.size() - 1);
        return span.begin >= span.end ? 0 : before_[std::min(span.end, last)] - before_[span.begin];
    }

    [[nodiscard]] std::uint32_t shared(const std::optional<TextSpan>& left,
                                       const std::optional<TextSpan>& right) const {
        if (!left || !right)
            return 0;
        return characters({std::max(left->begin, right->begin), std::min(left->end, right->end)});
    }

    /// Dice coefficient of the characters of two spans.
    [[nodiscard]] double likeness(const std::optional<TextSpan>& left,
                                  const std::optional<TextSpan>& right) const {
        if (!left || !right)
            return 0;
        const std::uint32_t both = characters(*left) + characters(*right);
        return both == 0 ? 0 : 2.0 * shared(left, right) / both;
    }

    [[nodiscard]] bool isLong(const std::optional<TextSpan>& span) const {
        return span && span->size() > kLong * static_cast<double>(before_.size() - 1);
    }

private:
    std::vector<std::uint32_t> before_;
};

struct MeasuredPassage {
    MeasuredText source;
    MeasuredText target;
};

bool isOfKind(const PlacedNote& note, const PlacedNote& gold) {
    const std::string_view kind = noteGroup(note.category);
    return kind == noteGroup(gold.cue.empty() ? gold.category : gold.cue) ||
           (!gold.category.empty() && kind == noteGroup(gold.category));
}

/// Says of any two notes how much they overlap.
class Overlaps {
public:
    Overlaps(std::span<const Passage> passages, LongSpans longSpans)
        : longSpans_(longSpans) {
        passages_.reserve(passages.size());
        for (const Passage& passage : passages)
            passages_.push_back({MeasuredText(passage.source), MeasuredText(passage.target)});
    }

    /// In characters of both sides; 0 where the two do not match.
    [[nodiscard]] std::uint32_t size(const PlacedNote& found, const PlacedNote& gold) const {
        if (!found.passage || !gold.passage)
            return !found.passage && !gold.passage && isOfKind(found, gold) ? 1U : 0U;
        if (*found.passage != *gold.passage)
            return 0;
        const MeasuredPassage& in = passages_[*gold.passage];
        if (longSpans_ == LongSpans::Refused &&
            ((in.source.isLong(found.source) && !in.source.isLong(gold.source)) ||
             (in.target.isLong(found.target) && !in.target.isLong(gold.target))))
            return 0;
        return in.source.shared(found.source, gold.source) + in.target.shared(found.target, gold.target);
    }

    [[nodiscard]] bool areAlike(const PlacedNote& found, const PlacedNote& gold, Likeness likeness) const {
        if (likeness == Likeness::Typed)
            return isOfKind(found, gold);
        if (likeness == Likeness::Touching || !gold.passage)
            return true;
        const MeasuredPassage& in = passages_[*gold.passage];
        return in.source.likeness(found.source, gold.source) >= kTight ||
               in.target.likeness(found.target, gold.target) >= kTight;
    }

private:
    std::vector<MeasuredPassage> passages_;
    LongSpans longSpans_;
};

/// A pair of notes that may be matched.
struct Edge {
    std::uint32_t overlap = 0;
    std::size_t found = 0;
    std::size_t gold = 0;
};

/// Grows a matching along augmenting paths.
class Matcher {
public:
    Matcher(std::vector<std::vector<std::size_t>> rows, std::size_t golds)
        : rows_(std::move(rows)) {
        matching_.goldOf.resize(rows_.size());
        matching_.foundOf.resize(golds);
    }

    [[nodiscard]] bool isFree(const Edge& edge) const {
        return !matching_.goldOf[edge.found] && !matching_.foundOf[edge.gold];
    }

    void join(std::size_t found, std::size_t gold) {
        matching_.goldOf[found] = gold;
        matching_.foundOf[gold] = found;
    }

    void augment() {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            seen_.assign(matching_.foundOf.size(), false);
            if (!matching_.goldOf[i])
                place(i);
        }
    }

    [[nodiscard]] NoteMatching take() && { return std::move(matching_); }

private:
    bool place(std::size_t found) {
        for (const std::size_t gold : rows_[found]) {
            if (matching_.foundOf[gold])
                continue;
            join(found, gold);
            return true;
        }
        for (const std::size_t gold : rows_[found]) {
            if (seen_[gold])
                continue;
            seen_[gold] = true;
            const std::size_t other = *matching_.foundOf[gold];
            if (!place(other))
                continue;
            join(found, gold);
            return true;
        }
        return false;
    }

    std::vector<std::vector<std::size_t>> rows_;
    std::vector<bool> seen_;
    NoteMatching matching_;
};

using ByPassage = std::map<std::optional<std::uint32_t>, std::vector<std::size_t>>;

ByPassage byPassage(std::span<const PlacedNote> notes) {
    ByPassage indices;
    for (std::size_t i = 0; i < notes.size(); ++i)
        indices[notes[i].passage].push_back(i);
    return indices;
}

/// All pairs that may be matched: by note found; then the larger overlap, then the earlier gold note first.
std::vector<Edge> edgesOf(std::span<const PlacedNote> found, std::span<const PlacedNote> gold,
                          const Overlaps& overlaps, Likeness likeness) {
    const ByPassage goldIn = byPassage(gold);
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto candidates = goldIn.find(found[i].passage);
        if (candidates == goldIn.end())
            continue;
        for (const std::size_t j : candidates->second) {
            const std::uint32_t overlap = overlaps.size(found[i], gold[j]);
            if (overlap > 0 && overlaps.areAlike(found[i], gold[j], likeness))
                edges.push_back({overlap, i, j});
        }
    }
    std::sort(edges.begin(), edges.end(), [](const Edge& left, const Edge& right) {
        return std::tie(left.found, right.overlap, left.gold) <
               std::tie(right.found, left.overlap, right.gold);
    });
    return edges;
}

NoteMatching matchBy(std::vector<Edge> edges, std::size_t found, std::size_t golds) {
    std::vector<std::vector<std::size_t>> rows(found);
    for (const Edge& edge : edges)
        rows[edge.found].push_back(edge.gold);
    Matcher matcher(std::move(rows), golds);
    // By overlap first, so that near-exact pairs are kept where that costs nothing. Within one overlap the
    // order is by the note found, then by the gold note.
    std::stable_sort(edges.begin(), edges.end(), [](const Edge& left, const Edge& right) {
        return std::tie(right.overlap, left.found, left.gold) <
               std::tie(left.overlap, right.found, right.gold);
    });
    for (const Edge& edge : edges) {
        if (matcher.isFree(edge))
            matcher.join(edge.found, edge.gold);
    }
    matcher.augment();
    return std::move(matcher).take();
}

Counts countsOf(const NoteMatching& matching) {
    return {matching.size(), matching.goldOf.size(), matching.foundOf.size()};
}

std::uint64_t majorsIn(std::span<const PlacedNote> gold, const NoteMatching& matching) {
    std::uint64_t majors = 0;
    for (std::size_t j = 0; j < gold.size(); ++j)
        majors += gold[j].isMajor && matching.foundOf[j] ? 1U : 0U;
    return majors;
}

} // namespace

std::size_t NoteMatching::size() const {
    return static_cast<std::size_t>(
        std::count_if(foundOf.begin(), foundOf.end(), [](const auto& found) { return found.has_value(); }));
}

NoteMatching matchNotes(std::span<const PlacedNote> found, std::span<const PlacedNote> gold,
                        std::span<const Passage> passages, LongSpans longSpans, Likeness likeness) {
    const Overlaps overlaps(passages, longSpans);
    return matchBy(edgesOf(found, gold, overlaps, likeness), found.size(), gold.size());
}

NoteScores scoreNotes(std::span<const PlacedNote> found, std::span<const PlacedNote> gold,
                      std::span<const Passage> passages, LongSpans longSpans) {
    const NoteMatching touching = matchNotes(found, gold, passages, longSpans, Likeness::Touching);
    const NoteMatching tight = matchNotes(found, gold, passages, longSpans, Likeness::Tight);
    const NoteMatching typed = matchNotes(found, gold, passages, longSpans, Likeness::Typed);
    NoteScores scores{countsOf(touching), countsOf(tight), countsOf(typed)};
    scores.majors = static_cast<std::uint64_t>(
        std::count_if(gold.begin(), gold.end(), [](const PlacedNote& note) { return note.isMajor; }));
    scores.majorsFound = majorsIn(gold, touching);
    scores.majorsTyped = majorsIn(gold, typed);
    return scores;
}

} // namespace muqabala
