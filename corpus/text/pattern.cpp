#include "corpus/text/pattern.h"

#include <unicode/regex.h>
#include <unicode/utext.h>

#include <string>
#include <utility>

namespace muqabala {

namespace {

/// Text opened for ICU, which reads it where it stands.
class OpenText {
public:
    explicit OpenText(std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()), &status);
    }
    OpenText(const OpenText&) = delete;
    OpenText& operator=(const OpenText&) = delete;
    ~OpenText() { utext_close(&text_); }

    UText* get() { return &text_; }

private:
    UText text_ = UTEXT_INITIALIZER;
};

} // namespace

/// The matcher refers to the pattern.
struct Pattern::Matcher {
    std::unique_ptr<icu::RegexPattern> pattern;
    std::unique_ptr<icu::RegexMatcher> icu;
};

Result<Pattern> Pattern::compile(std::string_view expression, LetterCase letterCase) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const auto flags = letterCase == LetterCase::Ignored ? std::uint32_t{UREGEX_CASE_INSENSITIVE} : 0U;
    const auto source = icu::UnicodeString::fromUTF8(
        icu::StringPiece(expression.data(), static_cast<std::int32_t>(expression.size())));
    auto matcher = std::make_unique<Matcher>();
    matcher->pattern.reset(icu::RegexPattern::compile(source, flags, place, status));
    if (U_FAILURE(status))
        return Error{.code = ErrorCode::MalformedData,
                     .detail = "the regular expression is not one, from character " +
                               std::to_string(place.offset) + " on"};
    matcher->icu.reset(matcher->pattern->matcher(status));
    matcher->icu->setTimeLimit(kStepsOfAMatch, status);
    return Pattern(std::move(matcher));
}

Pattern::Pattern(std::unique_ptr<Matcher> matcher)
    : matcher_(std::move(matcher)) {}

Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;
Pattern::~Pattern() = default;

std::optional<std::vector<PatternHit>> Pattern::findIn(std::string_view text) {
    OpenText open(text);
    icu::RegexMatcher& matcher = *matcher_->icu;
    matcher.reset(open.get());
    std::vector<PatternHit> hits;
    UErrorCode status = U_ZERO_ERROR;
    while (matcher.find(status)) {
        const PatternHit hit{static_cast<std::size_t>(matcher.start64(status)),
                             static_cast<std::size_t>(matcher.end64(status))};
        if (hit.begin < hit.end)
            hits.push_back(hit);
    }
    if (U_FAILURE(status))
        return std::nullopt;
    return hits;
}

} // namespace muqabala
