#include "align/lexicon/word_forms.h"

#include "align/lexicon/arabic_forms.h"
#include "align/lexicon/english_forms.h"

namespace muqabala {

std::vector<Analysis> textForms(std::string_view folded, const Language& language) {
    if (language.is("ar"))
        return arabicForms(folded);
    if (language.is("en"))
        return englishForms(folded);
    return {{std::string(folded), 0}};
}

std::vector<Analysis> headwordForms(std::string_view folded, const Language& language) {
    if (language.is("ar"))
        return arabicHeadwordForms(folded);
    if (language.is("en"))
        return englishHeadwordForms(folded);
    return {{std::string(folded), 0}};
}

std::string skeletonOf(std::string_view folded, const Language& language) {
    return language.is("ar") ? arabicSkeleton(folded) : std::string();
}

} // namespace muqabala
