#pragma once

#include <string>
#include <string_view>

namespace muqabala {

/// Which of the two texts of a pair: the original (source) or its translation (target).
enum class Side { Source, Target };

[[nodiscard]] constexpr Side otherSide(Side side) {
    return side == Side::Source ? Side::Target : Side::Source;
}

enum class Direction { LeftToRight, RightToLeft };

/// A language by its BCP 47 tag ("en", "ar", "ar-SY"); empty when not known.
struct Language {
    std::string tag;

    /// The primary subtag: "ar" of "ar-SY".
    [[nodiscard]] std::string_view primary() const& { return std::string_view(tag).substr(0, tag.find('-')); }
    std::string_view primary() && = delete;

    [[nodiscard]] bool is(std::string_view primarySubtag) const { return primary() == primarySubtag; }

    /// The direction in which the language is written; never judged from the text itself.
    [[nodiscard]] Direction direction() const {
        for (const std::string_view rightToLeft :
             {"ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv"}) {
            if (is(rightToLeft))
                return Direction::RightToLeft;
        }
        return Direction::LeftToRight;
    }

    friend bool operator==(const Language&, const Language&) = default;
};

} // namespace muqabala
