#pragma once

#include "corpus/import/line_content.h"
#include "corpus/import/press_phrases.h"

#include <optional>
#include <string_view>

namespace muqabala {

/// Recognises lines of front matter by their form, whatever text they belong to: site paths, dates, credits,
/// publications, addresses. Knows the words by which the press labels them in English and Arabic. It never
/// looks at neighbours; where in a text a line counts is for its caller to judge.
class LineReader {
public:
    /// What the line at `span` holds, if it is front matter by its form.
    [[nodiscard]] std::optional<LineContent> read(std::string_view text, TextSpan span) const;

    /// Whether it is the name of a section of a site or newspaper: "Opinion", "من الصحافة العالمية".
    [[nodiscard]] bool isSectionName(std::string_view text, TextSpan span) const;

private:
    PressPhrases press_;
};

} // namespace muqabala
