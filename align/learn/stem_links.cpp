#include "align/learn/stem_links.h"

#include "align/learn/translation_model.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace muqabala {

std::vector<StemLink> commonLinks(const PairedWords& words, const StemmedWords& sourceStems,
                                  const StemmedWords& targetStems, const std::vector<std::uint32_t>& sourceOf,
                                  const std::vector<std::uint32_t>& targetOf) {
    std::vector<StemLink> links;
    std::size_t sourceBegin = 0;
    std::size_t targetBegin = 0;
    for (std::size_t pair = 0; pair < words.pairCount(); ++pair) {
        const std::span<const std::uint32_t> source = words.source().sentences()[pair];
        const std::span<const std::uint32_t> target = words.target().sentences()[pair];
        for (std::uint32_t j = 0; j < target.size(); ++j) {
            const std::uint32_t i = sourceOf[targetBegin + j];
            if (i != TranslationModel::kNoWord && targetOf[sourceBegin + i] == j)
                links.push_back(
                    {sourceStems.stemOf(source[i]), targetStems.stemOf(target[j]), source[i], target[j]});
        }
        sourceBegin += source.size();
        targetBegin += target.size();
    }
    std::ranges::sort(links);
    return links;
}

} // namespace muqabala
