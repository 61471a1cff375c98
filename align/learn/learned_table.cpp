#include "align/learn/learned_table.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <tuple>

namespace muqabala {
namespace {

constexpr std::size_t kFewestLetters = 2;

/// A word by how often it was linked.
using FormCounts = std::map<std::string, std::uint32_t>;

std::string commonest(const FormCounts& counts) {
    return std::ranges::max_element(counts, {}, [](const auto& form) { return form.second; })->first;
}

/// How many links each stem of one side has.
std::vector<std::uint32_t> linksByStem(std::span<const StemLink> links, std::uint32_t StemLink::*stem,
                                       std::uint32_t stems) {
    std::vector<std::uint32_t> counts(stems, 0);
    for (const StemLink& link : links)
        ++counts[link.*stem];
    return counts;
}

/// The links of one pair of stems, made a translation.
LearnedTranslation translationOf(std::span<const StemLink> links, const StemmedWords& source,
                                 const StemmedWords& target) {
    FormCounts sources;
    FormCounts targets;
    for (const StemLink& link : links) {
        ++sources[source.bare(link.source)];
        ++targets[target.bare(link.target)];
    }
    return {commonest(sources), commonest(targets), 0, static_cast<std::uint32_t>(links.size())};
}

bool isLongEnough(const LearnedTranslation& translation) {
    return countCodePoints(translation.source) >= kFewestLetters &&
           countCodePoints(translation.target) >= kFewestLetters;
}

std::string twoDecimals(double value) {
    constexpr double kLeast = .01;
    std::array<char, 16> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), std::max(value, kLeast),
                                       std::chars_format::fixed, 2);
    return {text.data(), written.ptr};
}

} // namespace

std::vector<LearnedTranslation> translationsOf(std::span<const StemLink> links, const StemmedWords& source,
                                               const StemmedWords& target, const KeepOptions& options) {
    const auto ofSource = linksByStem(links, &StemLink::sourceStem, source.stemCount());
    const auto ofTarget = linksByStem(links, &StemLink::targetStem, target.stemCount());
    const auto stems = [](const StemLink& link) { return std::pair(link.sourceStem, link.targetStem); };
    std::vector<LearnedTranslation> translations;
    while (!links.empty()) {
        const auto end = std::ranges::upper_bound(links, stems(links.front()), {}, stems);
        const std::span<const StemLink> same(links.begin(), end);
        links = {end, links.end()};
        const auto count = static_cast<double>(same.size());
        const double shareOfSource = count / ofSource[same.front().sourceStem];
        const double shareOfTarget = count / ofTarget[same.front().targetStem];
        if (same.size() < options.fewestLinks || std::max(shareOfSource, shareOfTarget) <= options.leastShare)
            continue;
        LearnedTranslation translation = translationOf(same, source, target);
        translation.sureness = std::sqrt(shareOfSource * shareOfTarget);
        if (translation.sureness >= options.leastSureness && isLongEnough(translation))
            translations.push_back(std::move(translation));
    }
    std::ranges::sort(translations, {}, [](const LearnedTranslation& translation) {
        return std::tie(translation.source, translation.target);
    });
    return translations;
}

std::string tableRows(const LearnedTable& table) {
    std::string text;
    for (const LearnedTranslation& row : table.rows)
        text += row.source + '\t' + row.target + '\t' + twoDecimals(row.sureness) + '\n';
    return text;
}

} // namespace muqabala
