#pragma once

#include "align/divergence/comparison.h"
#include "align/divergence/form_index.h"

#include <vector>

namespace muqabala {

using FormHits = std::vector<FormIndex::Hit>;

/// The sides of a pair by language, with what denies on them.
struct ContrarySides {
    const SideView& english;
    const SideView& arabic;
    const LinkedSide& englishLinks;
    const LinkedSide& arabicLinks;
    const std::vector<TextSpan>& englishNegators;
    const std::vector<TextSpan>& arabicNegators;
};

/// How often either idea is met.
struct ContraryMeetings {
    FormHits english; ///< of the idea that the original has
    FormHits arabic;
    FormHits otherEnglish; ///< of its contrary
    FormHits otherBroadly; ///< words that may stand for the contrary
    FormHits otherArabic;
};

/// What speaks for and against one idea's having become its contrary.
struct ContraryEvidence {
    bool isIdeaGone = false;       ///< nothing in the translation says what the original says
    bool isIdeaRarer = false;      ///< it says so less often
    bool isExcuseNear = false;     ///< a word that may stand for the contrary
    bool isExcuseFree = false;     ///< and such a word has no counterpart of its own
    double distance = 0;           ///< between the two words, as a share of the sentence
    double sourceSupport = 0;      ///< how well something else accounts for the English word, 0 to 1
    double targetSupport = 0;      ///< and for the Arabic one
    bool isLinkedWithIdea = false; ///< the contrary stands where the idea has its counterpart
    bool isLinkedElsewhere = false;
    bool isDeniedOnce = false; ///< one of the two is denied: "no more difficult" may be لا تقل سهولة
};

/// Between two words by their places, as a share of the sentence.
[[nodiscard]] double distance(const ContrarySides& sides, const FormIndex::Hit& english,
                              const FormIndex::Hit& arabic);

/// Of the English `from` and the Arabic `accused`, which says the contrary. Pure.
[[nodiscard]] ContraryEvidence evidenceOf(const ContrarySides& sides, const ContraryMeetings& met,
                                          const FormIndex::Hit& from, const FormIndex::Hit& accused);

/// How sure it is that the one became the other, 0 to 1.
[[nodiscard]] double confidenceOf(const ContraryEvidence& evidence);

} // namespace muqabala
