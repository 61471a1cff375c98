#pragma once

#include "corpus/language.h"
#include "corpus/text/segment.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace muqabala {

/// Finds where sentences begin in a paragraph of one language. Holds ICU's break iterator and the rules in a
/// form for looking up, so make one for a document.
///
/// ICU proposes. What it cannot know is corrected at each stop: abbreviations and initials, marks inside
/// quoted questions, ellipses, sentences that begin with a number or follow a stop without space.
class SentenceBreaker {
public:
    SentenceBreaker(const Language& language, const SegmentationRules& rules);
    ~SentenceBreaker();
    SentenceBreaker(const SentenceBreaker&) = delete;
    SentenceBreaker& operator=(const SentenceBreaker&) = delete;

    /// The bytes at which the second and each later sentence begins, ascending.
    [[nodiscard]] std::vector<std::uint32_t> beginnings(std::string_view paragraph);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace muqabala
