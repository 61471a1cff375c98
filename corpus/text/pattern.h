#pragma once

#include "corpus/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace muqabala {

enum class LetterCase { Exact, Ignored };

/// What a pattern met, in bytes.
struct PatternHit {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const PatternHit&, const PatternHit&) = default;
};

/// A regular expression in ICU's dialect (as Perl and Java; \b by Unicode's words), for UTF-8. ^ and $ are
/// the ends of the text given.
class Pattern {
public:
    /// MalformedData with the place in the pattern when it is none.
    [[nodiscard]] static Result<Pattern> compile(std::string_view expression, LetterCase letterCase);

    Pattern(Pattern&&) noexcept;
    Pattern& operator=(Pattern&&) noexcept;
    ~Pattern();

    /// Limits what one call of findIn may cost, in ICU's steps of about a millisecond: patterns such as
    /// (a+)+b take for ever.
    static constexpr std::int32_t kStepsOfAMatch = 200;

    /// All places in a text that are not empty, in order; nothing when it took too long. Not for two threads
    /// at once.
    [[nodiscard]] std::optional<std::vector<PatternHit>> findIn(std::string_view text);

private:
    struct Matcher;
    explicit Pattern(std::unique_ptr<Matcher> matcher);

    std::unique_ptr<Matcher> matcher_;
};

} // namespace muqabala
