#include "align/lexicon/time_units.h"

#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace muqabala {

namespace {

struct Entry {
    std::string_view word;
    TimeUnit unit{};
    GrammaticalNumber number{};
};

using enum TimeUnit;
using enum GrammaticalNumber;

constexpr auto kEnglish = std::to_array<Entry>({
    {"seconds", Second, Plural},
    {"minute", Minute, Singular},
    {"minutes", Minute, Plural},
    {"hour", Hour, Singular},
    {"hours", Hour, Plural},
    {"day", Day, Singular},
    {"days", Day, Plural},
    {"week", Week, Singular},
    {"weeks", Week, Plural},
    {"month", Month, Singular},
    {"months", Month, Plural},
    {"year", Year, Singular},
    {"years", Year, Plural},
    {"decade", Decade, Singular},
    {"decades", Decade, Plural},
    {"century", Century, Singular},
    {"centuries", Century, Plural},
});

/// After Folding::Match.
constexpr auto kArabic = std::to_array<Entry>({
    {"ثانيتين", Second, Dual},   {"ثوان", Second, Plural},    {"ثواني", Second, Plural},
    {"دقيقه", Minute, Singular}, {"دقيقتان", Minute, Dual},   {"دقيقتين", Minute, Dual},
    {"دقايق", Minute, Plural},   {"ساعه", Hour, Singular},    {"ساعتان", Hour, Dual},
    {"ساعتين", Hour, Dual},      {"ساعات", Hour, Plural},     {"يوم", Day, Singular},
    {"يوما", Day, Singular},     {"يومان", Day, Dual},        {"يومين", Day, Dual},
    {"ايام", Day, Plural},       {"اسبوع", Week, Singular},   {"اسبوعا", Week, Singular},
    {"اسبوعان", Week, Dual},     {"اسبوعين", Week, Dual},     {"اسابيع", Week, Plural},
    {"شهر", Month, Singular},    {"شهرا", Month, Singular},   {"شهران", Month, Dual},
    {"شهرين", Month, Dual},      {"اشهر", Month, Plural},     {"شهور", Month, Plural},
    {"سنه", Year, Singular},     {"عام", Year, Singular},     {"عاما", Year, Singular},
    {"سنتان", Year, Dual},       {"سنتين", Year, Dual},       {"عامان", Year, Dual},
    {"عامين", Year, Dual},       {"سنوات", Year, Plural},     {"سنين", Year, Plural},
    {"اعوام", Year, Plural},     {"عقد", Decade, Singular},   {"عقدا", Decade, Singular},
    {"عقدين", Decade, Dual},     {"عقدان", Decade, Dual},     {"عقود", Decade, Plural},
    {"قرن", Century, Singular},  {"قرنا", Century, Singular}, {"قرنين", Century, Dual},
    {"قرنان", Century, Dual},    {"قرون", Century, Plural},
});

std::optional<TimeUnitWord> find(std::span<const Entry> entries, std::string_view word) {
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [word](const Entry& e) { return e.word == word; });
    if (entry == entries.end())
        return std::nullopt;
    return TimeUnitWord{entry->unit, entry->number};
}

constexpr auto kProclitics = std::to_array<std::string_view>({"", "و", "ال", "ب", "ل", "وال", "بال", "لل"});

} // namespace

std::optional<TimeUnitWord> timeUnitWord(std::string_view word, const Language& language) {
    const std::string folded = fold(word, Folding::Match);
    if (language.is("en"))
        return find(kEnglish, folded);
    if (!language.is("ar"))
        return std::nullopt;
    for (const std::string_view proclitics : kProclitics) {
        if (!folded.starts_with(proclitics))
            continue;
        if (const auto unit = find(kArabic, std::string_view(folded).substr(proclitics.size())))
            return unit;
    }
    return std::nullopt;
}

std::string_view pluralName(TimeUnit unit) {
    constexpr std::array<std::string_view, 9> kNames{"seconds", "minutes", "hours",   "days",     "weeks",
                                                     "months",  "years",   "decades", "centuries"};
    return kNames.at(static_cast<std::size_t>(unit));
}

std::string_view arabicPluralName(TimeUnit unit) {
    constexpr std::array<std::string_view, 9> kNames{"ثوانٍ", "دقائق", "ساعات", "أيام", "أسابيع",
                                                     "أشهر", "سنوات", "عقود",  "قرون"};
    return kNames.at(static_cast<std::size_t>(unit));
}

} // namespace muqabala
