#include "align/link/word_linker.h"

#include <vector>

namespace muqabala {

WordLinker::WordLinker(const LinkedTypes& source, const LinkedTypes& target, const LinkKnowledge& knowledge)
    : matches_(matchForLinks(source, target, knowledge)) {
    if (knowledge.renderings != nullptr)
        phrases_.emplace(knowledge.renderings->phrases, source, target);
}

PairLinks WordLinker::link(std::span<const std::uint32_t> sourceTypes,
                           std::span<const std::uint32_t> targetTypes) const {
    if (!phrases_)
        return linkWords(sourceTypes, targetTypes, matches_, {});
    return linkWords(sourceTypes, targetTypes, matches_, phrases_->find(sourceTypes, targetTypes));
}

} // namespace muqabala
