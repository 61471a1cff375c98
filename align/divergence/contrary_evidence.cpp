#include "align/divergence/contrary_evidence.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace muqabala {

namespace {

double placeIn(const SideView& side, const FormIndex::Hit& hit) {
    return static_cast<double>(hit.begin) / static_cast<double>(std::max<std::size_t>(1, side.words.size()));
}

/// Whether a word is among those of a hit.
bool holds(const FormIndex::Hit& hit, std::int32_t word) {
    return word >= static_cast<std::int32_t>(hit.begin) && word < static_cast<std::int32_t>(hit.end);
}

bool holdAny(const FormHits& hits, std::int32_t word) {
    return std::any_of(hits.begin(), hits.end(), [word](const auto& hit) { return holds(hit, word); });
}

/// Whether a negator stands shortly before a hit and is no part of it.
bool isDenied(const SideView& side, const std::vector<TextSpan>& negators, const FormIndex::Hit& hit) {
    constexpr std::uint32_t kReach = 3; // words
    const std::uint32_t first = hit.begin > kReach ? hit.begin - kReach : 0;
    const TextSpan before{side.words[first].span.begin, side.words[hit.begin].span.begin};
    return std::any_of(negators.begin(), negators.end(),
                       [before](TextSpan negator) { return before.overlaps(negator); });
}

bool hasLinks(const ContrarySides& sides) {
    return !sides.arabicLinks.support.empty();
}

/// Whether no word but the accused one is the counterpart of an excuse.
bool isFree(const ContrarySides& sides, const FormIndex::Hit& excuse, const FormIndex::Hit& accused) {
    constexpr float kAccountedFor = .5F;
    if (!hasLinks(sides))
        return true;
    const std::int32_t own = sides.englishLinks.linked[excuse.begin];
    return own < 0 || holds(accused, own) || sides.englishLinks.support[excuse.begin] <= kAccountedFor;
}

void takeExcuses(ContraryEvidence& evidence, const ContrarySides& sides, const ContraryMeetings& met,
                 const FormIndex::Hit& accused) {
    constexpr double kNear = .2;
    for (const FormIndex::Hit& excuse : met.otherBroadly) {
        const bool isItself = holdAny(met.english, static_cast<std::int32_t>(excuse.begin)); // "most": many
        if (isItself || distance(sides, excuse, accused) > kNear)
            continue;
        evidence.isExcuseNear = true;
        evidence.isExcuseFree = evidence.isExcuseFree || isFree(sides, excuse, accused);
    }
}

void takeLinks(ContraryEvidence& evidence, const ContrarySides& sides, const ContraryMeetings& met,
               const FormIndex::Hit& from, const FormIndex::Hit& accused) {
    const std::int32_t counterpart = sides.englishLinks.linked[from.begin];
    if (holds(accused, counterpart) && counterpart > static_cast<std::int32_t>(accused.begin)) {
        evidence.isLinkedWithIdea = true; // "understandable" and the second word of غير مفهوم
        return;
    }
    const std::int32_t linked = sides.arabicLinks.linked[accused.begin];
    evidence.sourceSupport = sides.englishLinks.support[from.begin];
    evidence.targetSupport = sides.arabicLinks.support[accused.begin];
    evidence.isLinkedWithIdea = holds(from, linked);
    evidence.isLinkedElsewhere =
        linked >= 0 && !evidence.isLinkedWithIdea && !holdAny(met.otherEnglish, linked);
}

} // namespace

double distance(const ContrarySides& sides, const FormIndex::Hit& english, const FormIndex::Hit& arabic) {
    return std::abs(placeIn(sides.english, english) - placeIn(sides.arabic, arabic));
}

ContraryEvidence evidenceOf(const ContrarySides& sides, const ContraryMeetings& met,
                            const FormIndex::Hit& from, const FormIndex::Hit& accused) {
    ContraryEvidence evidence;
    evidence.isIdeaGone = met.arabic.empty();
    evidence.isIdeaRarer = !met.arabic.empty() && met.arabic.size() < met.english.size();
    evidence.distance = distance(sides, from, accused);
    evidence.isDeniedOnce = isDenied(sides.english, sides.englishNegators, from) !=
                            isDenied(sides.arabic, sides.arabicNegators, accused);
    takeExcuses(evidence, sides, met, accused);
    if (hasLinks(sides))
        takeLinks(evidence, sides, met, from, accused);
    else
        evidence.sourceSupport = met.arabic.empty() ? 0 : 1;
    return evidence;
}

// The weights are those of a logistic regression on 1700 untouched pairs and on 440 in
// which a rule had put one contrary for another; the constant is less by what such errors are rarer in
// texts that people translated.
double confidenceOf(const ContraryEvidence& e) {
    constexpr double kFar = .6;
    constexpr double kAccountedFor = .6;
    if (e.isExcuseFree && !e.isIdeaGone && !e.isIdeaRarer)
        return 0;
    const auto weigh = [](bool isSo, double weight) { return isSo ? weight : 0; };
    const double odds =
        2.4 + weigh(e.isIdeaGone, .3) + weigh(e.isIdeaRarer, .9) - weigh(e.isExcuseNear, .65) -
        weigh(e.isExcuseFree, .35) - 2.5 * std::min(e.distance, kFar) - 2.1 * e.sourceSupport -
        weigh(e.sourceSupport > kAccountedFor, .9) - 1.1 * e.targetSupport -
        weigh(e.targetSupport > kAccountedFor && !e.isLinkedWithIdea, 1) + weigh(e.isLinkedWithIdea, .7) -
        weigh(e.isLinkedElsewhere, .5) - weigh(e.isDeniedOnce, 1.6);
    return 1 / (1 + std::exp(-odds));
}

} // namespace muqabala
