#include "align/lexicon/calendar_names.h"

#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace muqabala {

namespace {

struct Entry {
    std::string_view word;
    CalendarName name;
};

constexpr CalendarName month(int number) {
    return {number, 0, false, false};
}

/// A month whose name is a common word as well.
constexpr CalendarName wordOrMonth(int number) {
    return {number, 0, true, false};
}

constexpr CalendarName weekday(int number) {
    return {0, number, false, false};
}

constexpr CalendarName wordOrWeekday(int number) {
    return {0, number, true, false};
}

constexpr auto kEnglish = std::to_array<Entry>({
    {"January", month(1)},      {"February", month(2)},    {"March", wordOrMonth(3)},
    {"April", month(4)},        {"May", wordOrMonth(5)},   {"June", month(6)},
    {"July", month(7)},         {"August", month(8)},      {"September", month(9)},
    {"October", month(10)},     {"November", month(11)},   {"December", month(12)},
    {"Jan", wordOrMonth(1)},    {"Feb", wordOrMonth(2)},   {"Mar", wordOrMonth(3)},
    {"Apr", wordOrMonth(4)},    {"Jun", wordOrMonth(6)},   {"Jul", wordOrMonth(7)},
    {"Aug", wordOrMonth(8)},    {"Sep", wordOrMonth(9)},   {"Sept", wordOrMonth(9)},
    {"Oct", wordOrMonth(10)},   {"Nov", wordOrMonth(11)},  {"Dec", wordOrMonth(12)},
    {"Monday", weekday(1)},     {"Tuesday", weekday(2)},   {"Wednesday", weekday(3)},
    {"Thursday", weekday(4)},   {"Friday", weekday(5)},    {"Saturday", weekday(6)},
    {"Sunday", weekday(7)},     {"Mondays", weekday(1)},   {"Tuesdays", weekday(2)},
    {"Wednesdays", weekday(3)}, {"Thursdays", weekday(4)}, {"Fridays", weekday(5)},
    {"Saturdays", weekday(6)},  {"Sundays", weekday(7)},
});

constexpr auto kArabic = std::to_array<Entry>({
    // Egypt, Sudan, the Gulf
    {"يناير", month(1)},
    {"فبراير", month(2)},
    {"مارس", wordOrMonth(3)},
    {"ابريل", month(4)},
    {"مايو", month(5)},
    {"يونيو", month(6)},
    {"يونيه", month(6)},
    {"يونية", month(6)},
    {"يوليو", month(7)},
    {"يوليه", month(7)},
    {"يولية", month(7)},
    {"اغسطس", month(8)},
    {"سبتمبر", month(9)},
    {"اكتوبر", month(10)},
    {"نوفمبر", month(11)},
    {"ديسمبر", month(12)},
    // the Levant and Iraq
    {"شباط", month(2)},
    {"اذار", month(3)},
    {"نيسان", month(4)},
    {"ايار", month(5)},
    {"حزيران", month(6)},
    {"تموز", month(7)},
    {"اب", wordOrMonth(8)},
    {"ايلول", month(9)},
    {"كانون", {0, 0, false, true}},
    {"تشرين", {0, 0, false, true}},
    // Algeria and Tunisia
    {"جانفي", month(1)},
    {"فيفري", month(2)},
    {"افريل", month(4)},
    {"ماي", wordOrMonth(5)},
    {"جوان", wordOrMonth(6)},
    {"جويلية", month(7)},
    {"جويليه", month(7)},
    {"اوت", wordOrMonth(8)},
    // Morocco, Mauritania
    {"يوليوز", month(7)},
    {"غشت", month(8)},
    {"اغشت", month(8)},
    {"شتنبر", month(9)},
    {"شتمبر", month(9)},
    {"نونبر", month(11)},
    {"نوفمبر", month(11)},
    {"دجنبر", month(12)},
    {"دجمبر", month(12)},
    // weekdays
    {"الاثنين", wordOrWeekday(1)},
    {"الثلاثاء", weekday(2)},
    {"الثلاثا", weekday(2)},
    {"الاربعاء", weekday(3)},
    {"الاربعا", weekday(3)},
    {"الخميس", weekday(4)},
    {"الجمعة", wordOrWeekday(5)},
    {"الجمعه", wordOrWeekday(5)},
    {"السبت", weekday(6)},
    {"الاحد", weekday(7)},
    {"الاحاد", weekday(7)},
});

std::optional<CalendarName> find(std::span<const Entry> entries, std::string_view word) {
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [word](const Entry& e) { return e.word == word; });
    return entry == entries.end() ? std::nullopt : std::optional(entry->name);
}

bool isConjunctionOrPreposition(std::string_view word, std::size_t length) {
    const std::string_view letter = word.substr(0, length);
    return letter == "و" || letter == "ف" || letter == "ب" || letter == "ل" || letter == "ك";
}

} // namespace

std::optional<CalendarName> englishCalendarName(std::string_view word) {
    return find(kEnglish, word);
}

std::optional<CalendarName> arabicCalendarName(std::string_view folded) {
    return find(kArabic, folded);
}

std::optional<CalendarName> calendarName(std::string_view form, const Language& language) {
    // Friday's, and "April.The" where a space was lost, are one word each.
    if (language.is("en"))
        return englishCalendarName(form.substr(0, form.find_first_of(".'\xE2")));
    if (!language.is("ar"))
        return std::nullopt;
    constexpr std::size_t kLetter = 2; // bytes of an Arabic letter
    const std::string folded = fold(form, Folding::Search);
    std::string_view word = folded;
    for (int clitics = 0; clitics <= 2; ++clitics) {
        if (auto name = arabicCalendarName(word))
            return name;
        if (word.starts_with("لل"))
            return arabicCalendarName("ا" + std::string(word.substr(kLetter)));
        if (!isConjunctionOrPreposition(word, kLetter))
            return std::nullopt;
        word.remove_prefix(kLetter);
    }
    return std::nullopt;
}

int arabicTwoWordMonth(std::string_view first, std::string_view second) {
    const bool isFirst = second == "الاول";
    if (!isFirst && second != "الثاني")
        return 0;
    if (first == "كانون")
        return isFirst ? 12 : 1;
    if (first == "تشرين")
        return isFirst ? 10 : 11;
    return 0;
}

} // namespace muqabala
