#include "align/divergence/detectors.h"
#include "align/divergence/linked_pair.h"
#include "align/divergence/verb_groups.h"

#include <utility>

namespace muqabala {

namespace {

/// Of a check of which no text with known divergences has a case: seen at Thorough only.
constexpr double kUntried = .24;

/// Of which check a note is, and how sure.
struct Shift {
    std::string_view check;
    double confidence = 0;
};

/// The clauses of one pair whose verbs are told with another certainty or tense.
class ModalityShifts {
public:
    ModalityShifts(const LinkedPair& words, Findings& findings)
        : words_(words),
          findings_(findings) {}

    void report() {
        for (WordIndex i = 0; i < words_.englishSize(); ++i) {
            const VerbGroup group = verbGroupAt(words_, i);
            if (group.mood == Mood::Unknown)
                continue;
            if (const auto counterpart = words_.arabicOf(i)) {
                reportCertain(group, *counterpart);
                reportFuture(group, *counterpart);
                reportPast(group, *counterpart);
                reportIntention(group, *counterpart);
            }
            reportUnreserved(group);
        }
        for (WordIndex i = 0; i < words_.arabicSize(); ++i) {
            reportPossible(i);
            reportDuty(i);
        }
    }

private:
    static constexpr WordIndex kClause = 7; ///< words that a verb's particles stand before it at most

    /// What may be told as what will be: could be replaced → سوف تستبدل.
    void reportCertain(const VerbGroup& group, WordIndex verb) {
        if (group.mood != Mood::Possible || !isFuture(words_, verb) ||
            words_.anyArabic(verb - kClause, verb + 4, isReserve))
            return;
        add({"modality-shift", .6}, group, futureBegin(words_, verb), verb,
            {"“{0}” leaves it open, the translation (“{1}”) tells it as certain.",
             "تُبقي عبارة «{0}» الأمر محتملا، وتجزم به الترجمة («{1}»)."});
    }

    /// What has happened told as what will: arrived → سيصل.
    void reportFuture(const VerbGroup& group, WordIndex verb) {
        if (group.mood != Mood::Past || !isFuture(words_, verb) ||
            words_.anyEnglish(group.begin - 8, group.verb + 3, looksAhead))
            return;
        add({"tense-shift", kUntried}, group, futureBegin(words_, verb), verb,
            {"“{0}” has happened, the translation (“{1}”) puts it in the future.",
             "«{0}» ماضٍ في الأصل، وتجعله الترجمة («{1}») مستقبلا."});
    }

    /// What will happen told as what has: will arrive → وصلت.
    void reportPast(const VerbGroup& group, WordIndex verb) {
        const bool isToCome = group.mood == Mood::Future || group.mood == Mood::Conditional;
        if (!isToCome || !isPerfect(words_, verb) || words_.anyArabic(verb - kClause, verb, isOpen))
            return;
        add({"tense-shift", kUntried}, group, verb, verb,
            {"“{0}” is to come, the translation (“{1}”) tells it as past.",
             "«{0}» مستقبل في الأصل، وتجعله الترجمة («{1}») ماضيا."});
    }

    /// What is done told as what is wanted: has suggested → تعتزم اقتراح.
    void reportIntention(const VerbGroup& group, WordIndex verb) {
        const bool isDone = group.mood == Mood::Past || group.mood == Mood::Present;
        const auto intention = intentionBefore(words_, verb);
        if (!isDone || !intention || words_.anyEnglish(group.begin - 8, group.verb + 3, wants))
            return;
        add({"modality-shift", .5}, group, *intention, verb,
            {"“{0}” is told as a fact, the translation makes of it an intention (“{1}”).",
             "«{0}» واقع في الأصل، وتجعله الترجمة («{1}») نية."});
    }

    /// What may be, where nothing in the whole translation says that it need not.
    void reportUnreserved(const VerbGroup& group) {
        if (group.mood != Mood::Possible || group.verb <= lastUnreserved_ ||
            words_.anyArabic(0, words_.arabicSize(), isReserve) ||
            (words_.arabicOf(group.verb) && isFuture(words_, *words_.arabicOf(group.verb))))
            return;
        const bool isCut = !words_.arabicOf(group.verb) && !words_.english(group.verb + 1).empty();
        if (isCut && verbGroupAt(words_, group.verb + 1).mood == Mood::Possible)
            return; // the verb is still to come
        lastUnreserved_ = group.verb + 3;
        Divergence finding = note({"hedge-lost", .45}, words_.englishSpan(group.begin, group.verb));
        explain(finding, say({"“{0}” leaves it open, nothing in the translation does.",
                              "تُبقي عبارة «{0}» الأمر محتملا، وليس في الترجمة ما يبقيه كذلك."},
                             {words_.pair().source.at(*finding.source)}));
        findings_.add(std::move(finding));
    }

    /// What is told as certain and may be: were → قد تكون. The words behind قد tell where that is.
    void reportPossible(WordIndex particle) {
        constexpr WordIndex kAround = 12;
        if (!isMayBefore(words_, particle))
            return;
        const auto place = facing(particle);
        if (!place || words_.anyEnglish(place->first - kAround, place->second + kAround, leavesOpen))
            return;
        const VerbGroup group = verbGroupAt(words_, words_.englishOf(particle + 1).value_or(place->first));
        Divergence finding = note({"modality-shift", .5}, words_.englishSpan(group.begin, group.verb));
        finding.target = words_.arabicSpan(particle, particle + 1);
        explain(finding, say({"The translation says that it may be (“{0}”), the original leaves no doubt.",
                              "تجعله الترجمة محتملا («{0}»)، والأصل يجزم به."},
                             {words_.pair().target.at(*finding.target)}));
        findings_.add(std::move(finding));
    }

    /// A duty of which the original says nothing: يجب.
    void reportDuty(WordIndex verb) {
        if (!isObligation(words_.arabic(verb)) || orders(words_) ||
            words_.anyEnglish(0, words_.englishSize(), obliges))
            return;
        Divergence finding;
        finding.check = "modality-added";
        finding.target = words_.arabicSpan(verb, verb);
        finding.category = Category::Hedge;
        finding.severity = Severity::Major;
        finding.confidence = kUntried;
        explain(finding, say({"“{0}” makes a duty of it, the original does not.",
                              "تجعله الترجمة واجبا («{0}»)، وليس في الأصل ما يفيد الوجوب."},
                             {words_.pair().target.at(*finding.target)}));
        findings_.add(std::move(finding));
    }

    /// From the first to the last word of the original that the words behind a particle are linked with.
    [[nodiscard]] std::optional<std::pair<WordIndex, WordIndex>> facing(WordIndex particle) const {
        constexpr WordIndex kNear = 3;
        std::optional<std::pair<WordIndex, WordIndex>> place;
        for (WordIndex i = particle + 1; i <= particle + kNear; ++i) {
            if (const auto english = words_.englishOf(i))
                place = place ? std::pair(std::min(place->first, *english), std::max(place->second, *english))
                              : std::pair(*english, *english);
        }
        return place;
    }

    static Divergence note(Shift shift, TextSpan source) {
        Divergence finding;
        finding.check = shift.check;
        finding.source = source;
        finding.category = Category::Hedge;
        finding.severity = Severity::Major;
        finding.confidence = shift.confidence;
        return finding;
    }

    void add(Shift shift, const VerbGroup& group, WordIndex first, WordIndex last, const Sentence& reason) {
        Divergence finding = note(shift, words_.englishSpan(group.begin, group.verb));
        finding.target = words_.arabicSpan(first, last);
        explain(finding, say(reason, {words_.pair().source.at(*finding.source),
                                      words_.pair().target.at(*finding.target)}));
        findings_.add(std::move(finding));
    }

    const LinkedPair& words_;
    Findings& findings_;
    WordIndex lastUnreserved_ = -1; ///< no further note on a modal is given up to here
};

} // namespace

void findModalityShifts(const Comparison& comparison, Findings& findings) {
    for (const LinkedPair& words : linkedPairs(comparison))
        ModalityShifts(words, findings).report();
}

} // namespace muqabala
