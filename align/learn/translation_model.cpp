// The expected counts are gathered word by word, not sentence by sentence: the row of a source word is spread
// out over all target words once and then read at the words of each sentence where it stands. That takes one
// look into memory for each two words, where a table of pairs of words would take a search.

#include "align/learn/translation_model.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <utility>

namespace muqabala {
namespace {

constexpr double kTension = 4;        ///< how strongly links keep to the diagonal; fast_align's start
constexpr float kFreeWords = 1;       ///< off the diagonal cost nothing: noun and adjective change places
constexpr float kNothingShare = .08F; ///< of target words, those that translate nothing
constexpr float kDirichlet = .01F;    ///< of each target word, fast_align's
constexpr float kKnownStart = 30;     ///< how much likelier than others a known translation begins
constexpr float kKnownCount = .3F;    ///< how often it counts as seen
constexpr float kLeastProbability = 1e-7F;
constexpr std::size_t kSteps = 256; ///< of the tables of the prior

/// exp(digamma(x)), by the recurrence and the asymptotic series of digamma; exact to 1e-8 for x > 0.
double expDigamma(double x) {
    constexpr double kSeriesFrom = 6;
    double result = 0;
    for (; x < kSeriesFrom; x += 1)
        result -= 1 / x;
    const double square = 1 / (x * x);
    result += std::log(x) - .5 / x - square * (1. / 12 - square * (1. / 120 - square / 252));
    return std::exp(result);
}

float middleOf(std::uint32_t place, std::size_t size) {
    return (static_cast<float>(place) + .5F) / static_cast<float>(size);
}

std::size_t stepOf(float share) {
    return static_cast<std::size_t>(share * static_cast<float>(kSteps));
}

} // namespace

DiagonalPrior::DiagonalPrior() {
    for (std::size_t i = 0; i <= kSteps; ++i)
        nearness_.push_back(static_cast<float>(std::exp(-kTension * static_cast<double>(i) / kSteps)));
}

/// The integral of the nearness over the places on one side of a place on the diagonal.
float DiagonalPrior::areaWithin(float distance, float free) const {
    if (distance <= free)
        return distance;
    return free + (1 - nearness_[stepOf(distance - free)]) / static_cast<float>(kTension);
}

float DiagonalPrior::of(std::uint32_t source, std::size_t sourceSize, std::uint32_t target,
                        std::size_t targetSize) const {
    const float x = middleOf(source, sourceSize);
    const float y = middleOf(target, targetSize);
    const float free = kFreeWords / static_cast<float>(targetSize);
    const float nearness = nearness_[stepOf(std::max(0.F, std::abs(x - y) - free))];
    const float area = areaWithin(y, free) + areaWithin(1 - y, free);
    return nearness / (area * static_cast<float>(sourceSize));
}

TranslationModel::TranslationModel(const NumberedPairs& pairs, const Grouped<KnownTranslation>& known,
                                   WordOrder order)
    : pairs_(pairs),
      known_(known),
      order_(order),
      targetBegins_{0},
      table_(pairs.sourceWords + 1) {
    using Item = std::pair<std::uint32_t, Occurrence>;
    std::vector<Item> items;
    for (std::uint32_t pair = 0; pair < pairs.source.size(); ++pair) {
        const std::span<const std::uint32_t> source = pairs.source[pair];
        for (std::uint32_t place = 0; place < source.size(); ++place)
            items.push_back({source[place], {pair, place}});
        items.push_back({pairs.sourceWords, {pair, kNoWord}});
        targetBegins_.push_back(targetBegins_.back() + static_cast<std::uint32_t>(pairs.target[pair].size()));
    }
    occurrences_ = Grouped<Occurrence>(
        wordLimit(), std::span<const Item>(items), [](const Item& item) { return item.first; },
        [](const Item& item) { return item.second; });
}

std::vector<float> TranslationModel::emptyRow() const {
    return std::vector<float>(pairs_.targetWords, isUniform_ ? 1.F : 0.F);
}

void TranslationModel::load(std::uint32_t word, std::vector<float>& row) const {
    if (!isUniform_) {
        for (const Probability& probability : table_[word])
            row[probability.target] = probability.value;
        return;
    }
    for (const KnownTranslation& known : known_[word])
        row[known.target] = 1 + kKnownStart * known.weight;
}

void TranslationModel::unload(std::uint32_t word, std::vector<float>& row) const {
    if (!isUniform_) {
        for (const Probability& probability : table_[word])
            row[probability.target] = 0;
        return;
    }
    for (const KnownTranslation& known : known_[word])
        row[known.target] = 1;
}

float TranslationModel::priorOf(std::uint32_t pair, std::uint32_t source, std::uint32_t target) const {
    if (source == kNoWord)
        return kNothingShare;
    const std::size_t sourceSize = pairs_.source[pair].size();
    const float prior = order_ == WordOrder::Known
                            ? prior_.of(source, sourceSize, target, pairs_.target[pair].size())
                            : 1 / static_cast<float>(sourceSize);
    return (1 - kNothingShare) * prior;
}

/// Calls visit(place in the source, place among all target words, target word, share) for all pairs of
/// sentences with a source word.
template <class Visit>
void TranslationModel::visitShares(std::uint32_t word, std::vector<float>& row, Visit visit) const {
    load(word, row);
    for (const Occurrence& occurrence : occurrences_[word]) {
        const std::span<const std::uint32_t> target = pairs_.target[occurrence.pair];
        const std::uint32_t begin = targetBegins_[occurrence.pair];
        for (std::uint32_t j = 0; j < target.size(); ++j) {
            const float probability = row[target[j]];
            if (probability == 0)
                continue;
            const float prior = priorOf(occurrence.pair, occurrence.place, j);
            visit(occurrence.place, begin + j, target[j], probability * prior);
        }
    }
    unload(word, row);
}

/// For each target word in all sentences, the sum of the shares that its source words have in it.
std::vector<float> TranslationModel::shareTotals() const {
    std::vector<float> row = emptyRow();
    std::vector<float> totals(targetBegins_.back(), 0);
    for (std::uint32_t word = 0; word < wordLimit(); ++word)
        visitShares(word, row, [&totals](std::uint32_t, std::uint32_t place, std::uint32_t, float share) {
            totals[place] += share;
        });
    return totals;
}

void TranslationModel::improve() {
    const std::vector<float> totals = shareTotals();
    std::vector<float> row = emptyRow();
    std::vector<float> counts(pairs_.targetWords, 0);
    std::vector<std::uint32_t> targets;
    std::vector<Row> table(table_.size());
    for (std::uint32_t word = 0; word < wordLimit(); ++word) {
        visitShares(word, row, [&](std::uint32_t, std::uint32_t place, std::uint32_t target, float share) {
            constexpr float kLeast = 1e-30F; // so that a count that is there is not 0
            if (counts[target] == 0)
                targets.push_back(target);
            counts[target] += std::max(share / totals[place], kLeast);
        });
        std::ranges::sort(targets);
        addKnown(word, counts);
        table[word] = normalized(targets, counts);
        for (const std::uint32_t target : targets)
            counts[target] = 0;
        targets.clear();
    }
    table_ = std::move(table);
    isUniform_ = false;
}

void TranslationModel::addKnown(std::uint32_t word, std::vector<float>& counts) const {
    for (const KnownTranslation& known : known_[word]) {
        if (counts[known.target] > 0)
            counts[known.target] += kKnownCount * known.weight;
    }
}

TranslationModel::Row TranslationModel::normalized(const std::vector<std::uint32_t>& targets,
                                                   const std::vector<float>& counts) const {
    double total = kDirichlet * static_cast<double>(pairs_.targetWords);
    for (const std::uint32_t target : targets)
        total += counts[target];
    const double scale = expDigamma(total);
    Row row;
    for (const std::uint32_t target : targets) {
        const auto value = static_cast<float>(expDigamma(counts[target] + kDirichlet) / scale);
        if (value >= kLeastProbability)
            row.push_back({target, value});
    }
    return row;
}

std::vector<std::uint32_t> TranslationModel::links() const {
    std::vector<float> row = emptyRow();
    std::vector<float> best(targetBegins_.back(), 0);
    std::vector<std::uint32_t> links(targetBegins_.back(), kNoWord);
    for (std::uint32_t word = 0; word < wordLimit(); ++word)
        visitShares(word, row, [&](std::uint32_t source, std::uint32_t place, std::uint32_t, float share) {
            if (share <= best[place])
                return;
            best[place] = share;
            links[place] = source;
        });
    return links;
}

} // namespace muqabala
