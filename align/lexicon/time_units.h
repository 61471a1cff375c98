#pragma once

#include "corpus/language.h"

#include <optional>
#include <string_view>

namespace muqabala {

enum class TimeUnit { Second, Minute, Hour, Day, Week, Month, Year, Decade, Century };

enum class GrammaticalNumber { Singular, Dual, Plural };

struct TimeUnitWord {
    TimeUnit unit{};
    GrammaticalNumber number{};
};

/// The unit of time that a word (as it stands in the text; Arabic with its clitics) names. Pure.
[[nodiscard]] std::optional<TimeUnitWord> timeUnitWord(std::string_view word, const Language& language);

/// "weeks", for reasons.
[[nodiscard]] std::string_view pluralName(TimeUnit unit);
/// "أسابيع".
[[nodiscard]] std::string_view arabicPluralName(TimeUnit unit);

} // namespace muqabala
