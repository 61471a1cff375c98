#include "align/cost/lexical.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace muqabala {

namespace {

// Smoothing of the background: as if kPriorSpans more spans had been seen, with matches at kPriorRate a
// segment.
constexpr double kPriorSpans = 8;
constexpr double kPriorRate = 0.02;
constexpr double kLeastBackground = 0.001;
constexpr double kMostSupport = 6; // nats; one word is no proof

/// For each type, the segments that have it.
Rows<std::uint32_t> segmentsOfTypes(const TextTypes& text) {
    std::vector<std::vector<std::uint32_t>> segments(text.types.size());
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        for (const std::uint32_t type : text.segments[i])
            segments[type].push_back(i);
    }
    Rows<std::uint32_t> rows;
    for (const auto& row : segments)
        rows.addRow(row);
    return rows;
}

/// Orders hits by segment and keeps the best of each.
void keepBest(std::vector<Hit>& hits) {
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return a.segment != b.segment ? a.segment < b.segment : a.weight > b.weight;
    });
    const auto sameSegment = [](const Hit& a, const Hit& b) { return a.segment == b.segment; };
    hits.erase(std::unique(hits.begin(), hits.end(), sameSegment), hits.end());
}

using Weights = std::array<float, kLongestSide>;

/// The best weights among the first 1, 2, … segments of the span that starts at `start`.
Weights bestWeights(std::span<const Hit> hitsFromStart, std::uint32_t start) {
    Weights weights{};
    for (const Hit& hit : hitsFromStart) {
        if (hit.segment >= start + kLongestSide)
            break;
        for (std::uint32_t l = hit.segment - start; l < kLongestSide; ++l)
            weights[l] = std::max(weights[l], hit.weight);
    }
    return weights;
}

/// Calls visit(start, weights) for each start of a span that a hit is within reach of.
template <class Visit>
void forEachStart(std::span<const Hit> hits, Visit visit) {
    constexpr std::uint32_t kReach = kLongestSide - 1;
    std::uint32_t next = 0; // first start not yet visited
    for (std::size_t h = 0; h < hits.size(); ++h) {
        const std::uint32_t segment = hits[h].segment;
        for (std::uint32_t start = std::max(next, segment > kReach ? segment - kReach : 0); start <= segment;
             ++start)
            visit(start, bestWeights(hits.subspan(h), start));
        next = segment + 1;
    }
}

} // namespace

WordEvidence::WordEvidence(const TextTypes& own, const TextTypes& other, const MatchRows& matches,
                           std::vector<double> hitRates)
    : own_(own),
      hitRates_(std::move(hitRates)) {
    const Rows<std::uint32_t> segments = segmentsOfTypes(other);
    std::vector<Hit> hits;
    for (std::size_t u = 0; u < own.types.size(); ++u) {
        hits.clear();
        for (const auto& [type, weight] : matches[u]) {
            for (const std::uint32_t segment : segments[type])
                hits.push_back({segment, weight});
        }
        keepBest(hits);
        hits_.addRow(hits);
        backgrounds_.push_back(backgroundsOf(hits, other.size()));
        absences_.push_back(static_cast<float>(std::log(1 - hitRates_[u])));
    }
}

WordEvidence::Backgrounds WordEvidence::backgroundsOf(std::span<const Hit> hits, std::uint32_t segments) {
    Backgrounds sums{};
    forEachStart(hits, [&](std::uint32_t start, const Weights& weights) {
        for (std::uint32_t l = 0; l < kLongestSide && start + l < segments; ++l)
            sums[l] += static_cast<double>(weights[l]);
    });
    Backgrounds rates{};
    for (std::uint32_t l = 0; l < kLongestSide; ++l) {
        const double spans = segments > l ? segments - l : 0;
        const double prior = kPriorSpans * (1 - std::pow(1 - kPriorRate, l + 1));
        rates[l] = std::max(kLeastBackground, (sums[l] + prior) / (spans + kPriorSpans));
    }
    return rates;
}

void WordEvidence::score(std::uint32_t segment, std::uint32_t first, std::uint32_t last,
                         std::span<float> scores) const {
    const auto types = own_.segments[segment];
    const float absent =
        std::accumulate(types.begin(), types.end(), 0.0F,
                        [this](float sum, std::uint32_t type) { return sum + absences_[type]; });
    std::fill(scores.begin(), scores.end(), absent);
    for (const std::uint32_t type : types)
        addHits(type, first, last, scores);
}

void WordEvidence::addHits(std::uint32_t type, std::uint32_t first, std::uint32_t last,
                           std::span<float> scores) const {
    const auto all = hits_[type];
    const auto before = [](const Hit& hit, std::uint32_t segment) { return hit.segment < segment; };
    const auto begin = std::lower_bound(all.begin(), all.end(), first, before);
    const auto end = std::lower_bound(begin, all.end(), last + kLongestSide, before);
    const double rate = hitRates_[type];
    const Backgrounds& background = backgrounds_[type];
    forEachStart({begin, end}, [&](std::uint32_t start, const Weights& weights) {
        if (start < first || start > last)
            return;
        float* const cell = &scores[static_cast<std::size_t>(start - first) * kLongestSide];
        for (std::uint32_t l = 0; l < kLongestSide; ++l) {
            if (weights[l] <= 0)
                continue;
            const double support =
                std::log(1 - rate + rate * static_cast<double>(weights[l]) / background[l]);
            cell[l] += static_cast<float>(std::min(kMostSupport, support)) - absences_[type];
        }
    });
}

} // namespace muqabala
