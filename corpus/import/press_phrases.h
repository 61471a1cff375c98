#pragma once

#include "corpus/import/dates.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace muqabala {

/// Folded words joined by spaces, for looking up.
using Phrases = std::set<std::string, std::less<>>;

/// The words of press_words.h, and the forms of dates, ready for looking up. Make one for a file: it costs
/// some tenths of a millisecond.
struct PressPhrases {
    PressPhrases();

    /// Whether the phrase is a publication's full name, with or without an article or "صحيفة" before it.
    [[nodiscard]] bool namesPublication(std::string_view phrase) const;

    DateFinder dates;
    Phrases dateWords;
    Phrases authorLabels;
    Phrases translatorLabels;
    Phrases sourceLabels;
    Phrases siteLabels;
    Phrases publications;
    Phrases introductions;
    Phrases publicationWords;
    Phrases homeNames;
    Phrases sectionNames;
};

} // namespace muqabala
