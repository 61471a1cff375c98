#include "align/cost/lexical.h"

#include "align/cost/background.h"
#include "align/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <ranges>

namespace muqabala {

namespace {

constexpr double kMostSupport = 6; // nats; one word is no proof
constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kTypesOfAChunk = 512;

SpanSupport supportOf(double weight, double hitRate, float absence, const SpanMeans& means) {
    SpanSupport support{};
    for (std::size_t l = 0; l < kLongestSide; ++l) {
        const double found = std::log(1 - hitRate + hitRate * weight / means[l]);
        support[l] = static_cast<float>(std::min(kMostSupport, found)) - absence;
    }
    return support;
}

} // namespace

WordEvidence::WordEvidence(const TextTypes& own, const TextTypes& other, const MatchRows& matches,
                           const std::vector<double>& hitRates, unsigned threads)
    : own_(own),
      other_(other),
      occurrences_(occurrencesOf(other)),
      weights_(1),
      means_(own.types.size()),
      absences_(own.types.size()) {
    for (std::size_t u = 0; u < own.types.size(); ++u)
        addMatches(matches[u]);
    supports_.resize(weights_.size());
    inChunks(own.types.size(), kTypesOfAChunk, threads, [&] {
        return [&, background = Background(other.size())](std::size_t begin, std::size_t end) mutable {
            for (std::size_t u = begin; u < end; ++u)
                means_[u] = meansOf(u, background);
        };
    });
    setHitRates(hitRates);
}

void WordEvidence::setHitRates(const std::vector<double>& hitRates) {
    for (std::size_t u = 0; u < hitRates.size(); ++u) {
        absences_[u] = static_cast<float>(std::log(1 - hitRates[u]));
        setSupports(u, hitRates[u]);
    }
}

void WordEvidence::addMatches(std::span<const std::pair<std::uint32_t, float>> matches) {
    std::vector<std::pair<float, std::uint32_t>> ordered;
    for (const auto& [type, weight] : matches)
        ordered.emplace_back(weight, type);
    std::ranges::sort(ordered);
    std::vector<Match> row;
    for (std::size_t m = 0; m < ordered.size(); ++m) {
        if (m == 0 || ordered[m].first != ordered[m - 1].first)
            weights_.push_back(ordered[m].first);
        row.push_back({ordered[m].second, static_cast<std::uint32_t>(weights_.size()) - 1});
    }
    matches_.addRow(row);
}

SpanMeans WordEvidence::meansOf(std::size_t type, Background& background) const {
    const auto matches = matches_[type];
    if (matches.empty())
        return {};
    for (const Match& match : matches)
        background.add(occurrences_[match.type], weights_[match.support]);
    return background.takeMeans();
}

void WordEvidence::setSupports(std::size_t type, double hitRate) {
    const auto matches = matches_[type];
    if (matches.empty())
        return;
    for (std::uint32_t s = matches.front().support; s <= matches.back().support; ++s)
        supports_[s] = supportOf(static_cast<double>(weights_[s]), hitRate, absences_[type], means_[type]);
}

WordEvidence::Verdict WordEvidence::verdictOn(std::uint32_t type, std::uint32_t first,
                                              std::uint32_t count) const {
    Verdict verdict{static_cast<double>(absences_[type]), std::nullopt};
    for (const Match& match : matches_[type]) {
        const auto occurrences = occurrences_[match.type];
        const auto at = std::ranges::lower_bound(occurrences, first);
        if (at == occurrences.end() || *at >= first + count)
            continue;
        verdict.nats = static_cast<double>(absences_[type] + supports_[match.support][count - 1]);
        verdict.match = match.type; // better than the one before
    }
    return verdict;
}

std::vector<Hit> WordEvidence::hitsWithin(std::uint32_t type, std::uint32_t begin, std::uint32_t end,
                                          std::size_t most) const {
    std::vector<Hit> hits;
    for (const Match& match : matches_[type]) {
        const auto occurrences = occurrences_[match.type];
        auto at = std::ranges::lower_bound(occurrences, begin);
        for (; at != occurrences.end() && *at < end; ++at) {
            const auto known = std::ranges::find(hits, *at, &Hit::segment);
            if (known != hits.end())
                known->weight = weights_[match.support];
            else if (hits.size() == most)
                return {};
            else
                hits.push_back({*at, weights_[match.support]});
        }
    }
    std::ranges::sort(hits, {}, &Hit::segment);
    return hits;
}

double WordEvidence::foundShare(std::uint32_t type, std::uint32_t segment) const {
    for (const Match& match : matches_[type] | std::views::reverse) { // the best first
        if (std::ranges::binary_search(occurrences_[match.type], segment))
            return 1 - std::exp(-static_cast<double>(supports_[match.support][0]));
    }
    return 0;
}

WordScorer::WordScorer(const WordEvidence& evidence)
    : evidence_(evidence),
      next_(evidence.other_.types.size()) {
    for (std::uint32_t type = 0; type < next_.size(); ++type)
        setNext(type, 0);
}

void WordScorer::setNext(std::uint32_t type, std::uint32_t index) {
    const auto occurrences = evidence_.occurrences_[type];
    next_[type] = {index < occurrences.size() ? occurrences[index] : kNowhere, index};
}

void WordScorer::moveTo(std::uint32_t first) {
    for (; first_ < first; ++first_) {
        for (const std::uint32_t type : evidence_.other_.segments[first_])
            setNext(type, next_[type].index + 1);
    }
    for (; first_ > first; --first_) {
        for (const std::uint32_t type : evidence_.other_.segments[first_ - 1])
            setNext(type, next_[type].index - 1);
    }
}

void WordScorer::score(std::uint32_t segment, std::uint32_t first, std::uint32_t last,
                       std::span<float> scores) {
    moveTo(std::min(first, evidence_.other_.size()));
    const std::uint32_t end = std::min(last + kLongestSide, evidence_.other_.size());
    best_.resize(std::max<std::size_t>(best_.size(), last - first + 2 * std::size_t{kLongestSide}), 0);
    const auto types = evidence_.own_.segments[segment];
    const float absent =
        std::accumulate(types.begin(), types.end(), 0.0F,
                        [this](float sum, std::uint32_t type) { return sum + evidence_.absences_[type]; });
    std::ranges::fill(scores, absent);
    for (const std::uint32_t type : types) {
        const Reach found = findMatches(type, end);
        if (found.begin == found.end)
            continue;
        addSupport(found, last - first, scores);
        std::fill(best_.begin() + found.begin, best_.begin() + found.end, 0);
    }
}

WordScorer::Reach WordScorer::findMatches(std::uint32_t type, std::uint32_t end) {
    Reach found{end, 0};
    for (const WordEvidence::Match& match : evidence_.matches_[type]) {
        if (next_[match.type].segment >= end)
            continue;
        const auto occurrences = evidence_.occurrences_[match.type];
        for (std::size_t o = next_[match.type].index; o < occurrences.size() && occurrences[o] < end; ++o) {
            const std::uint32_t segment = occurrences[o] - first_;
            best_[segment] = match.support; // better than the one before
            found = {std::min(found.begin, segment), std::max(found.end, segment + 1)};
        }
    }
    return found.end == 0 ? Reach{} : found;
}

void WordScorer::addSupport(const Reach& found, std::uint32_t last, std::span<float> scores) const {
    constexpr std::uint32_t kBefore = kLongestSide - 1; // a span that starts so far before still holds it
    for (std::uint32_t start = std::max(found.begin, kBefore) - kBefore; start < found.end && start <= last;
         ++start) {
        SpanSupport support = evidence_.supports_[best_[start]];
        for (std::uint32_t next = 1; next < kLongestSide; ++next) {
            const SpanSupport& other = evidence_.supports_[best_[start + next]];
            for (std::uint32_t l = next; l < kLongestSide; ++l)
                support[l] = std::max(support[l], other[l]);
        }
        float* const score = &scores[std::size_t{start} * kLongestSide];
        for (std::uint32_t l = 0; l < kLongestSide; ++l)
            score[l] += support[l];
    }
}

} // namespace muqabala
