#include "corpus/import/press_phrases.h"

#include "corpus/import/line_shape.h"
#include "corpus/import/press_words.h"

#include <algorithm>

namespace muqabala {

namespace {

Phrases folded(std::string_view list) {
    Phrases phrases;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find('|', begin), list.size());
        phrases.insert(lineKey(list, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}));
        begin = end + 1;
    }
    return phrases;
}

} // namespace

PressPhrases::PressPhrases()
    : dateWords(folded(press::kDateWords)),
      authorLabels(folded(press::kAuthorLabels)),
      translatorLabels(folded(press::kTranslatorLabels)),
      sourceLabels(folded(press::kSourceLabels)),
      siteLabels(folded(press::kSiteLabels)),
      publications(folded(press::kPublications)),
      introductions(folded(press::kIntroductions)),
      publicationWords(folded(press::kPublicationWords)),
      homeNames(folded(press::kHomeNames)),
      sectionNames(folded(press::kSectionNames)) {}

bool PressPhrases::namesPublication(std::string_view phrase) const {
    if (publications.contains(phrase))
        return true;
    constexpr std::string_view kArabicArticle = "ال";
    if (phrase.starts_with(kArabicArticle))
        return publications.contains(phrase.substr(kArabicArticle.size()));
    if (publications.contains(std::string(kArabicArticle) + std::string(phrase)))
        return true;
    const std::size_t space = phrase.find(' ');
    const bool introduced =
        space != std::string_view::npos && introductions.contains(phrase.substr(0, space));
    return introduced && namesPublication(phrase.substr(space + 1));
}

} // namespace muqabala
