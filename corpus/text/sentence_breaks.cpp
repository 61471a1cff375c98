#include "corpus/text/sentence_breaks.h"

#include "corpus/text/sentence_stops.h"
#include "corpus/text/stop_judge.h"
#include "corpus/text/utf8.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <cassert>
#include <string>

namespace muqabala {

namespace {

/// Line breaks as spaces, byte for byte: ICU would end a sentence at each.
std::string onOneLine(std::string_view paragraph) {
    std::string text(paragraph);
    for (char& c : text) {
        if (c == '\n' || c == '\r')
            c = ' ';
    }
    return text;
}

struct CloseText {
    void operator()(UText* text) const { utext_close(text); }
};

} // namespace

struct SentenceBreaker::State {
    std::unique_ptr<icu::BreakIterator> iterator;
    StopJudge judge;

    /// Every place where ICU begins a sentence, as bytes of the text.
    [[nodiscard]] std::vector<std::uint32_t> proposals(std::string_view text) const {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<UText, CloseText> view(
            utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
        iterator->setText(view.get(), status);
        assert(U_SUCCESS(status));
        std::vector<std::uint32_t> offsets;
        for (std::int32_t at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next())
            offsets.push_back(static_cast<std::uint32_t>(at));
        return offsets;
    }
};

SentenceBreaker::SentenceBreaker(const Language& language, const SegmentationRules& rules) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(language.tag, status);
    status =
        U_ZERO_ERROR; // a tag that ICU does not know gives the root locale, whose rules are all but the same
    std::unique_ptr<icu::BreakIterator> iterator(icu::BreakIterator::createSentenceInstance(locale, status));
    assert(U_SUCCESS(status));
    state_ = std::make_unique<State>(State{std::move(iterator), StopJudge(rules)});
}

SentenceBreaker::~SentenceBreaker() = default;

std::vector<std::uint32_t> SentenceBreaker::beginnings(std::string_view paragraph) {
    const std::string oneLine = onOneLine(paragraph);
    const CodePoints text(oneLine);
    const std::vector<std::uint32_t> proposals = state_->proposals(oneLine);
    auto proposal = proposals.begin();
    std::vector<std::uint32_t> result;
    std::size_t sentenceBegin = 0;
    for (const SentenceStop& stop : sentenceStops(text)) {
        if (stop.next == text.chars.size())
            break;
        while (proposal != proposals.end() && *proposal <= text.offsets[stop.begin])
            ++proposal;
        const bool proposed = proposal != proposals.end() && *proposal <= text.offsets[stop.next];
        const Verdict verdict = state_->judge.judge(text, stop, sentenceBegin);
        if (verdict == Verdict::GoesOn || (verdict == Verdict::AsProposed && !proposed))
            continue;
        sentenceBegin = stop.next;
        result.push_back(text.offsets[stop.next]);
    }
    return result;
}

} // namespace muqabala
