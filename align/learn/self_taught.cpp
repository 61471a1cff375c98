#include "align/learn/self_taught.h"

#include "align/learn/translation_model.h"
#include "align/lexicon/grouped.h"
#include "align/lexicon/stems.h"
#include "align/lexicon/string_pool.h"
#include "align/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

namespace muqabala {
namespace {

constexpr int kIterations = 5;
constexpr std::size_t kFewestLinks = 2;
constexpr double kLeastShare = .1;
/// What a learned match is worth, by how sure it is: as Lexicon::addTable has it of tables that were mined.
constexpr double kSure = .15;
constexpr float kSureWeight = .8F;
constexpr float kUnsureWeight = .5F;

constexpr std::uint32_t kNoStem = TranslationModel::kNoWord;

bool isContent(TypeClass typeClass) {
    return typeClass == TypeClass::Name || typeClass <= TypeClass::ManySenses;
}

/// The stems of the content words of a text.
class TypeStems {
public:
    TypeStems(const TypedSide& side, const std::vector<TypeClass>& classes)
        : side_(side),
          stems_(side.types.types.size(), kNoStem) {
        std::vector<std::uint32_t> counts(stems_.size(), 0);
        for (std::uint32_t segment = 0; segment < side.types.size(); ++segment) {
            for (const std::uint32_t type : side.types.segments[segment])
                ++counts[type];
        }
        std::vector<CountedWord> words;
        std::vector<std::uint32_t> types;
        for (std::uint32_t type = 0; type < stems_.size(); ++type) {
            if (!isContent(classes[type]))
                continue;
            words.push_back({side.types.types[type].folded, counts[type]});
            types.push_back(type);
        }
        number(stemsOf(words, side.language), types);
    }

    [[nodiscard]] std::uint32_t of(std::uint32_t type) const { return stems_[type]; }
    [[nodiscard]] std::uint32_t count() const { return count_; }
    [[nodiscard]] std::span<const std::uint32_t> typesOf(std::uint32_t stem) const { return types_[stem]; }

    /// The stems in a segment.
    [[nodiscard]] std::vector<std::uint32_t> in(std::uint32_t segment) const {
        std::vector<std::uint32_t> stems;
        for (const std::uint32_t type : side_.types.segments[segment]) {
            if (stems_[type] != kNoStem)
                stems.push_back(stems_[type]);
        }
        return stems;
    }

private:
    void number(const std::vector<Stem>& stems, const std::vector<std::uint32_t>& types) {
        StringPool pool;
        for (std::size_t i = 0; i < types.size(); ++i)
            stems_[types[i]] = pool.intern(stems[i].stem);
        count_ = pool.size();
        types_ = Grouped<std::uint32_t>(
            count_, std::span<const std::uint32_t>(types),
            [this](std::uint32_t type) { return stems_[type]; }, [](std::uint32_t type) { return type; });
    }

    TypedSide side_;
    std::vector<std::uint32_t> stems_; ///< by type; kNoStem for what is no content word
    std::uint32_t count_ = 0;
    Grouped<std::uint32_t> types_; ///< by stem
};

/// A stem of the source, one of the target, and what joins them.
struct StemMatch {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    float weight = 0;
};

bool areSameStems(const StemMatch& one, const StemMatch& other) {
    return one.source == other.source && one.target == other.target;
}

/// The largest weight of each two stems that the lexicon matches.
std::vector<StemMatch> knownStems(const std::vector<TypeMatch>& matches, const TypeStems& source,
                                  const TypeStems& target) {
    std::vector<StemMatch> stems;
    for (const TypeMatch& match : matches) {
        if (source.of(match.source) != kNoStem && target.of(match.target) != kNoStem)
            stems.push_back({source.of(match.source), target.of(match.target), match.weight});
    }
    std::ranges::sort(stems, {},
                      [](const StemMatch& m) { return std::tuple(m.source, m.target, -m.weight); });
    stems.erase(std::unique(stems.begin(), stems.end(), areSameStems), stems.end());
    return stems;
}

Grouped<KnownTranslation> grouped(const std::vector<StemMatch>& stems, std::uint32_t count,
                                  std::uint32_t StemMatch::*from, std::uint32_t StemMatch::*to) {
    return Grouped<KnownTranslation>(
        count, std::span<const StemMatch>(stems), [from](const StemMatch& m) { return m.*from; },
        [to](const StemMatch& m) {
            return KnownTranslation{m.*to, m.weight};
        });
}

std::vector<std::uint32_t> trainedLinks(const NumberedPairs& pairs, const Grouped<KnownTranslation>& known,
                                        const std::stop_token& stop) {
    TranslationModel model(pairs, known, WordOrder::Unknown);
    for (int i = 0; i < kIterations && !stop.stop_requested(); ++i)
        model.improve();
    return model.links();
}

using StemLink = std::pair<std::uint32_t, std::uint32_t>;

/// The stems that both directions link, once for each pair of segments, sorted.
std::vector<StemLink> linkedStems(const NumberedPairs& pairs, const std::vector<StemMatch>& known,
                                  unsigned threads, const std::stop_token& stop) {
    const NumberedPairs turned = pairs.turned();
    const auto bySource = grouped(known, pairs.sourceWords, &StemMatch::source, &StemMatch::target);
    const auto byTarget = grouped(known, pairs.targetWords, &StemMatch::target, &StemMatch::source);
    std::vector<std::uint32_t> sourceOf;
    std::vector<std::uint32_t> targetOf;
    both(
        threads, [&] { sourceOf = trainedLinks(pairs, bySource, stop); },
        [&] { targetOf = trainedLinks(turned, byTarget, stop); });
    std::vector<StemLink> links;
    std::size_t sourceBegin = 0;
    std::size_t targetBegin = 0;
    for (std::size_t pair = 0; pair < pairs.source.size(); ++pair) {
        for (std::uint32_t j = 0; j < pairs.target[pair].size(); ++j) {
            const std::uint32_t i = sourceOf[targetBegin + j];
            if (i != kNoStem && targetOf[sourceBegin + i] == j)
                links.emplace_back(pairs.source[pair][i], pairs.target[pair][j]);
        }
        sourceBegin += pairs.source[pair].size();
        targetBegin += pairs.target[pair].size();
    }
    std::ranges::sort(links);
    return links;
}

/// The stems that were linked often enough to translate each other.
std::vector<StemMatch> learnedStems(std::span<const StemLink> links, std::uint32_t sourceCount,
                                    std::uint32_t targetCount) {
    std::vector<std::uint32_t> ofSource(sourceCount, 0);
    std::vector<std::uint32_t> ofTarget(targetCount, 0);
    for (const auto& [source, target] : links) {
        ++ofSource[source];
        ++ofTarget[target];
    }
    std::vector<StemMatch> learned;
    while (!links.empty()) {
        const StemLink stems = links.front();
        const auto end = std::ranges::upper_bound(links, stems);
        const auto count = static_cast<double>(end - links.begin());
        links = {end, links.end()};
        const double shareOfSource = count / ofSource[stems.first];
        const double shareOfTarget = count / ofTarget[stems.second];
        if (count < kFewestLinks || std::max(shareOfSource, shareOfTarget) <= kLeastShare)
            continue;
        const bool isSure = std::sqrt(shareOfSource * shareOfTarget) >= kSure;
        learned.push_back({stems.first, stems.second, isSure ? kSureWeight : kUnsureWeight});
    }
    return learned;
}

/// The larger weight of each two types, in order.
std::vector<TypeMatch> united(std::vector<TypeMatch> matches) {
    std::ranges::sort(matches, {},
                      [](const TypeMatch& m) { return std::tuple(m.source, m.target, -m.weight); });
    const auto areSame = [](const TypeMatch& one, const TypeMatch& other) {
        return one.source == other.source && one.target == other.target;
    };
    matches.erase(std::unique(matches.begin(), matches.end(), areSame), matches.end());
    return matches;
}

} // namespace

TypeMatches withSelfTaught(TypeMatches matches, const TypedSide& source, const TypedSide& target,
                           std::span<const SegmentPair> known, unsigned threads,
                           const std::stop_token& stop) {
    const TypeStems sourceStems(source, matches.sourceClasses);
    const TypeStems targetStems(target, matches.targetClasses);
    NumberedPairs pairs{
        .source = {}, .target = {}, .sourceWords = sourceStems.count(), .targetWords = targetStems.count()};
    for (const SegmentPair& pair : known) {
        pairs.source.addRow(sourceStems.in(pair.source));
        pairs.target.addRow(targetStems.in(pair.target));
    }
    const std::vector<StemLink> links =
        linkedStems(pairs, knownStems(matches.matches, sourceStems, targetStems), threads, stop);
    for (const StemMatch& learned : learnedStems(links, sourceStems.count(), targetStems.count())) {
        for (const std::uint32_t sourceType : sourceStems.typesOf(learned.source)) {
            for (const std::uint32_t targetType : targetStems.typesOf(learned.target))
                matches.matches.push_back({sourceType, targetType, learned.weight, LinkEvidence::Learned});
        }
    }
    matches.matches = united(std::move(matches.matches));
    return matches;
}

} // namespace muqabala
