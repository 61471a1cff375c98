#pragma once

#include "corpus/document.h"
#include "corpus/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// What a language's full stops mean, and which words show whether a sentence ends. Abbreviations stand with
/// their full stop and are compared exactly. Single letters and dotted letters ("J.", "U.S.", "أ.د.") need no
/// entry: Latin ones are short forms, Arabic ones never end a sentence unless a number stands before them.
struct SegmentationRules {
    std::vector<std::string> suppressions;  ///< never end a sentence: "Gen.", "د."
    std::vector<std::string> shortForms;    ///< end one only before a starter: "Inc.", "etc."
    std::vector<std::string> beforeNumbers; ///< end none before a number: "No.", "ص."
    std::vector<std::string> timesOfDay;    ///< end one unless a time continuation follows: "p.m."

    std::vector<std::string> starters;          ///< words that begin sentences: "The", "However"
    std::vector<std::string> timeContinuations; ///< what may follow a time of day: "Monday", "GMT"
    std::vector<std::string> speechVerbs; ///< after a quoted question they go on with it: "asked", "سأل"

    friend bool operator==(const SegmentationRules&, const SegmentationRules&) = default;
};

/// Reads a rules file: one entry a line, '#' begins a comment, a [heading] says what the entries below it are
/// (never-ends, ends-before-starter, before-number, time-of-day, starters, after-time, speech-verbs). Entries
/// before any heading never end a sentence. MalformedData names the line.
[[nodiscard]] Result<SegmentationRules> readSegmentationRules(std::string_view bytes, std::string_view name);

/// The document with its paragraphs cut into sentences. A title is one segment. Replaces segments there were.
///
/// ICU's sentence break for the document's language, with what follows it corrected: no break after a
/// suppression, inside an ellipsis or decimal, or between a sentence and its closing quotes and brackets;
/// ؟ ends a sentence, ؛ does not. Line breaks inside a paragraph are spaces. Pure; cost linear.
[[nodiscard]] Document segment(Document document, const SegmentationRules& rules);

} // namespace muqabala
