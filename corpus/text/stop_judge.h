#pragma once

#include "corpus/text/segment.h"
#include "corpus/text/sentence_stops.h"

#include <cstddef>
#include <set>
#include <string>

namespace muqabala {

/// Whether a stop ends its sentence.
enum class Verdict {
    Ends,
    GoesOn,
    AsProposed, ///< the text around it says nothing that a general algorithm would not know
};

/// Judges stops by the rules of a language and by what holds in any: initials, dotted acronyms, enumerators,
/// ellipses, lower case behind, marks alone in brackets, decimals and addresses.
class StopJudge {
public:
    explicit StopJudge(const SegmentationRules& rules);

    /// `sentenceBegin`: the code point with which the sentence that the stop may end begins.
    [[nodiscard]] Verdict judge(const CodePoints& text, const SentenceStop& stop,
                                std::size_t sentenceBegin) const;

private:
    using Words = std::set<std::string, std::less<>>;

    [[nodiscard]] Verdict judgeAbbreviation(const CodePoints& text, const SentenceStop& stop) const;
    [[nodiscard]] bool quotedQuestionGoesOn(const CodePoints& text, const SentenceStop& stop) const;

    Words suppressions_;
    Words shortForms_;
    Words beforeNumbers_;
    Words timesOfDay_;
    Words starters_;
    Words timeContinuations_;
    Words speechVerbs_;
};

} // namespace muqabala
