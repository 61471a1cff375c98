#include "align/divergence/arabic_words.h"

#include "corpus/text/normalize.h"

namespace muqabala {

ArabicWords::ArabicWords(const SideView& side)
    : side_(side) {
    forms_.reserve(side.words.size());
    for (const Word& word : side.words)
        forms_.push_back(word.kind == WordKind::Arabic ? fold(side.at(word.span), Folding::Presentation)
                                                       : std::string());
}

std::string_view withoutConjunction(std::string_view form) {
    constexpr std::string_view kAnd = "و";
    constexpr std::string_view kSo = "ف";
    constexpr std::size_t kShortest = 6; // bytes: three letters
    const bool leans = form.starts_with(kAnd) || form.starts_with(kSo);
    return leans && form.size() >= kShortest ? form.substr(kAnd.size()) : form;
}

} // namespace muqabala
